import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import { pdfFile, page as webPage, wordFile, wordParagraph } from '@/tests/fixtures/files'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { intakeOf, itAtIntake as it } from './intake'
import { isAlive } from './reader'
import { wordsOf } from './words'

const SENTENCE =
  'The council said six people were killed at the weir, and nine were hurt on Friday.'

describe.each(LANGUAGES)('a file for a new document, in %s,', (language) => {
  const t = wordsOf(language)
  const intake = intakeOf(language)

  it.for([
    ['statement.txt', 'text', SENTENCE],
    ['statement.docx', 'docx', wordFile(wordParagraph(SENTENCE))],
    ['statement.pdf', 'pdf', pdfFile([SENTENCE])],
    ['statement.html', 'html', webPage(`<p>${SENTENCE}</p>`)],
    ['called wrongly.txt', 'docx', wordFile(wordParagraph(SENTENCE))],
  ] as const)('%s is read by its content', async ([name, kind, bytes], { open }) => {
    const page = await open(intake.path)
    await intake.bring(page, name, bytes)
    await expect.poll(() => intake.text(page).inputValue()).toBe(SENTENCE)
    await page.getByText(name, { exact: false }).first().waitFor()
    expect(await page.getByText(t(`intake.kinds.${kind}`), { exact: true }).count()).toBe(1)
    await page.getByText(t('intake.found', { count: 2 })).waitFor()
  })

  it('is dropped on the text, which says so while the file is over it', async ({ open }) => {
    const page = await open(intake.path)
    const folder = await mkdtemp(join(tmpdir(), 'mizan-drop-'))
    const file = join(folder, 'statement.docx')
    await writeFile(file, wordFile(wordParagraph(SENTENCE)))
    // As from another window, with all that the browser does of itself when nobody takes the file.
    const devtools = await page.context().newCDPSession(page)
    const box = await intake.text(page).boundingBox()
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      devtools.send('Input.dispatchDragEvent', {
        type,
        x: (box?.x ?? 0) + 40,
        y: (box?.y ?? 0) + 40,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      })
    await drag('dragEnter')
    await drag('dragOver')
    await page.getByPlaceholder(t('intake.dropHere')).waitFor()
    await drag('drop')
    await expect.poll(() => intake.text(page).inputValue()).toBe(SENTENCE)
    expect(await page.getByText(t('intake.kinds.docx'), { exact: true }).count()).toBe(1)
    expect(new URL(page.url()).pathname).toBe(intake.path)
    await rm(folder, { recursive: true })
  })

  it('gives the title, the day and the address of a page', async ({ open }) => {
    const page = await open(intake.path)
    const head =
      '<title>The weir</title><meta property="article:published_time" content="2020-05-30T10:00:00Z"><link rel="canonical" href="https://example.org/weir">'
    await intake.bring(page, 'weir.html', webPage(`<p>${SENTENCE}</p>`, head))
    await expect.poll(() => intake.title(page).inputValue()).toBe('The weir')
    const published = page.getByLabel(t('intake.published'), { exact: true })
    expect(await published.inputValue()).toBe('2020-05-30')
    expect(await page.getByLabel(t('intake.url')).inputValue()).toBe('https://example.org/weir')
    expect(await page.getByText(t('intake.dateStated')).count()).toBe(1)
    await expectAccess(page)
  })

  it('shows the encoding that was found, and is read in another one', async ({ open }) => {
    const page = await open(intake.path)
    // The words "said the council" in windows-1256.
    await intake.bring(page, 'old.txt', Buffer.from('deC7e120c7e1e3cce1d320c7e1e3cde1ed', 'hex'))
    await expect.poll(() => intake.text(page).inputValue()).toBe('قال المجلس المحلي')
    const encoding = page.getByLabel(t('intake.encoding'))
    expect(await encoding.inputValue()).toBe('windows-1256')
    await encoding.selectOption('windows-1252')
    await expect.poll(() => intake.text(page).inputValue()).toMatch(/^ÞÇá/)
  })

  it('that holds no text is refused in one sentence, and what was typed stays', async ({
    open,
  }) => {
    const page = await open(intake.path, { refusals: [415, 422] })
    await intake.text(page).fill(SENTENCE)
    await intake.bring(page, 'photo.txt', Buffer.from('89504e470d0a1a0a', 'hex'))
    await page.getByRole('alert').filter({ hasText: 'photo.txt' }).waitFor()
    await intake.bring(page, 'locked.pdf', pdfFile(['words'], { locked: true }))
    await page.getByRole('alert').filter({ hasText: 'locked.pdf' }).waitFor()
    const large = join(await mkdtemp(join(tmpdir(), 'mizan-large-')), 'large.pdf')
    await writeFile(large, '%PDF-1.4')
    await truncate(large, 200 * 1024 ** 2)
    await page.locator('input[type=file]').setInputFiles(large)
    await page.getByRole('alert').filter({ hasText: 'large.pdf' }).waitFor()
    await rm(dirname(large), { recursive: true })
    expect(await intake.text(page).inputValue()).toBe(SENTENCE)
    await expectAccess(page)
  })

  it('takes the place of what was typed, which can be brought back', async ({ open }) => {
    const page = await open(intake.path)
    await intake.text(page).fill('My own words.')
    await intake.bring(page, 'statement.txt', SENTENCE)
    await expect.poll(() => intake.text(page).inputValue()).toBe(SENTENCE)
    await page.getByRole('button', { name: t('intake.bringBack') }).click()
    expect(await intake.text(page).inputValue()).toBe('My own words.')
  })

  it('and all that was typed is kept over a reload, until one starts over', async ({ open }) => {
    const page = await open(intake.path)
    await intake.bring(page, 'statement.txt', SENTENCE)
    await expect.poll(() => intake.text(page).inputValue()).toBe(SENTENCE)
    await intake.about(page)
    await intake.title(page).fill('My title')
    await page.reload()
    await isAlive(page)
    await expect.poll(() => intake.text(page).inputValue()).toBe(SENTENCE)
    await expect.poll(() => intake.title(page).inputValue()).toBe('My title')
    expect(await page.getByLabel(t('intake.publisher')).inputValue()).toBe('sohr')
    await page.getByRole('button', { name: t('intake.discard') }).click()
    expect(await intake.text(page).inputValue()).toBe('')
    await page.reload()
    await isAlive(page)
    expect(await intake.text(page).inputValue()).toBe('')
  })
})
