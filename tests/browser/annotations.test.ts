import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { openDatabase } from '@/lib/server/db'
import type { Language } from '@/lib/values/text'
import { expectAccess } from './axe'
import { LANGUAGES, plain, queryOf } from './board'
import { itAtDesk as it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

/** A text of each language and its correction; the words that tests choose stand in both of a language. */
const TEXTS = {
  ar: {
    was: 'أُغلقت الطاحونة يوم الاثنين.\nوقفت ست عربات عند الباب، كما قال الطحّان 🕊️ مساءً.\nولم يُر أحد بعدها.',
    now: 'تصحيح من الكاتب.\nأُغلقت الطاحونة يوم الاثنين.\nوقفت سبع عربات عند الباب، كما قال الطحّان 🕊️ مساءً.',
    first: 'أُغلقت الطاحونة',
    figure: 'ست عربات عند الباب',
    figureNow: 'سبع عربات عند الباب',
    lost: 'ولم يُر أحد بعدها',
  },
  en: {
    was: 'The mill was shut on Monday, and so was the bakery.\nSix carts stood at the gate, the miller 🕊️ said at dusk.\nNobody was seen after that.',
    now: 'Corrected by the writer.\nThe mill was shut on Monday, and so was the bakery.\nSeven carts stood at the gate, the miller 🕊️ said at dusk.',
    first: 'The mill',
    figure: 'Six carts stood at the gate',
    figureNow: 'Seven carts stood at the gate',
    lost: 'Nobody was seen after that',
  },
} as const

const TESTS = ['keys', 'thread', 'version', 'exchange', 'desk'] as const

/** Documents of their own for every test, so that none sees the notes of another. */
beforeAll(async () => {
  const documents = LANGUAGES.flatMap((language) =>
    TESTS.flatMap((test) => {
      const key = `mill-${test}-${language}`
      const common = {
        publisher: 'wire',
        language,
        title: `Mill ${test} ${language}`,
        url: `https://wire.example/${key}`,
        published: { date: '2031-06-18', precision: 'day', basis: 'stated' },
      }
      return [
        { ...common, key, text: TEXTS[language].was },
        { ...common, key: `${key}-2`, text: TEXTS[language].now, supersedes: key },
      ]
    }),
  )
  const bundle = { format: 'mizan-bundle/1', documents }
  expect(await importBundle(db, JSON.stringify(bundle), 'tests')).toMatchObject({ ok: true })
})

/** Selects words of the text as a mouse does. */
async function select(page: Page, words: string, id = 'document-text'): Promise<void> {
  await page.evaluate(
    ([wanted, container]) => {
      const walker = document.createTreeWalker(
        document.getElementById(container) as Element,
        NodeFilter.SHOW_TEXT,
      )
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(wanted)
        if (at < 0) continue
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    },
    [words, id] as const,
  )
}

/** Where words of the text are on the page: the middle of them, scrolled into view. */
function middleOf(words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(
    document.getElementById('document-text') as Element,
    NodeFilter.SHOW_TEXT,
  )
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const at = node.data.indexOf(words)
    if (at < 0) continue
    node.parentElement?.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  throw new Error(`${words} is not in the text.`)
}

/** What is painted in the text, by the names of highlights. */
function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const wordsOf = (range: AbstractRange) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    }
    return Object.fromEntries(
      [...CSS.highlights].map(([name, set]) => [name, [...set].map(wordsOf)]),
    )
  })
}

describe.each(LANGUAGES)('notes on a text, in %s,', (language: Language) => {
  const t = wordsOf(language)
  const text = TEXTS[language]
  const pathOf = (test: (typeof TESTS)[number], more = '') =>
    `/${language}/documents/mill-${test}-${language}${more}`
  const cards = (page: Page) =>
    page.getByRole('region', { name: t('notes.title'), exact: true }).getByRole('article')
  const button = (page: Page, key: Parameters<typeof t>[0]) =>
    page.getByRole('button', { name: t(key), exact: true })
  const write = async (page: Page, words: string, key: 'c' | 'q', note: string) => {
    await select(page, words)
    await page.getByRole('region', { name: t('notes.toolbar') }).waitFor()
    await page.keyboard.press(key)
    const field = t(key === 'c' ? 'notes.field.commenting' : 'notes.field.questioning')
    await page.getByRole('textbox', { name: field, exact: true }).fill(note)
    await page.keyboard.press('Control+Enter')
    await cards(page).filter({ hasText: note }).waitFor()
  }

  it('are written by the keyboard alone', async ({ open }) => {
    const page = await open(pathOf('keys'))
    expect(await page.getByRole('heading', { name: t('notes.title'), exact: true }).count()).toBe(1)
    const region = page.getByRole('region', { name: t('documents.text'), exact: true })
    await region.focus()
    const [forward, back] =
      language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    for (const key of [forward, forward, back, `Shift+${forward}`]) await page.keyboard.press(key)
    const chosen = () => page.evaluate(() => String(document.getSelection()))
    expect(await chosen()).toBe(text.first)
    const tools = page.getByRole('region', { name: t('notes.toolbar') })
    await tools.waitFor()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    // As an Arabic keyboard sends it: the key of C, with another letter on it.
    await page.evaluate(() =>
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ؤ', code: 'KeyC', bubbles: true }),
      ),
    )
    await page.getByRole('textbox', { name: t('notes.field.commenting'), exact: true }).waitFor()
    expect(await painted(page)).toMatchObject({ 'note-draft': [text.first] })
    await page.keyboard.type('سؤال first')
    await page.keyboard.press('Tab')
    await page.keyboard.type('open, check،open')
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.keyboard.press('Control+Enter')
    const card = cards(page).filter({ hasText: 'سؤال first' })
    await card.waitFor()
    expect(
      await card
        .getByRole('list', { name: t('notes.tags') })
        .getByRole('listitem')
        .allInnerTexts(),
    ).toEqual(['open', 'check'])
    expect(await card.innerText()).toContain(text.first)
    await expect.poll(() => painted(page)).toEqual({ 'note-comment': [text.first] })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('document-text')
    await expectAccess(page)
  })

  it('have threads that are answered, resolved, found by address and changed', async ({ open }) => {
    const page = await open(pathOf('thread'))
    await write(page, text.figure, 'q', 'Counted by whom?')
    await write(page, text.lost, 'c', 'Seen by whom?')
    await expect
      .poll(() => painted(page))
      .toEqual({ 'note-question': [text.figure], 'note-comment': [text.lost] })
    const card = cards(page).filter({ hasText: 'Counted by whom?' })
    await card.getByRole('button', { name: t('notes.reply'), exact: true }).click()
    await card.getByRole('textbox').fill('By the miller.')
    await page.keyboard.press('Control+Enter')
    await card.getByRole('listitem').filter({ hasText: 'By the miller.' }).waitFor()
    await card.getByRole('button', { name: t('notes.resolve'), exact: true }).click()
    await page.getByText(t('notes.resolvedHidden', { count: 1 })).waitFor()
    expect(await card.isVisible()).toBe(false)
    await expect.poll(() => painted(page)).toEqual({ 'note-comment': [text.lost] })
    await button(page, 'notes.undo').click()
    await expect.poll(() => card.isVisible()).toBe(true)
    await card.getByRole('button', { name: t('notes.resolve'), exact: true }).click()
    await page.getByLabel(t('notes.show'), { exact: true }).selectOption('resolved')
    expect(await card.innerText()).toContain(t('notes.resolved'))
    expect(plain(await card.innerText())).toContain('annotator')
    const link = await card
      .getByRole('link', { name: t('notes.link'), exact: true })
      .getAttribute('href')

    const addressed = await open(pathOf('thread', link ?? ''))
    const chosen = cards(addressed).and(addressed.locator('[data-chosen]'))
    await chosen.filter({ hasText: 'Counted by whom?' }).waitFor()
    expect(await painted(addressed)).toMatchObject({ 'note-chosen': [text.figure] })
    await chosen.getByRole('button', { name: t('notes.reopen'), exact: true }).click()
    await addressed.getByText(t('notes.done.reopen')).waitFor()
    const own = chosen.getByRole('button', { name: t('notes.edit'), exact: true })
    await own.last().click()
    await chosen
      .getByRole('textbox', { name: t('notes.field.questioning'), exact: true })
      .fill('Who counted?')
    await addressed.keyboard.press('Control+Enter')
    await chosen.getByText(t('notes.earlier', { count: 1 })).waitFor()
    await cards(addressed)
      .filter({ hasText: 'Seen by whom?' })
      .getByRole('button', { name: t('notes.withdraw'), exact: true })
      .click()
    await cards(addressed)
      .getByRole('button', { name: t('notes.restore'), exact: true })
      .waitFor()
    expect(await painted(addressed)).not.toHaveProperty('note-comment')
    await button(addressed, 'notes.undo').click()
    await expect.poll(() => painted(addressed)).toHaveProperty('note-comment')
    const { x, y } = await addressed.evaluate(middleOf, text.lost)
    await addressed.mouse.click(x, y)
    await expect.poll(() => queryOf(addressed)).toMatch(/^\?annotation=/)
    await cards(addressed)
      .and(addressed.locator('[data-chosen]'))
      .filter({ hasText: 'Seen by whom?' })
      .waitFor()
  })

  it('are shown on a later version with how sure that is, until somebody decides', async ({
    open,
  }) => {
    const page = await open(pathOf('version'))
    await write(page, text.first, 'c', 'The place?')
    await write(page, text.figure, 'q', 'The figure?')
    await write(page, text.lost, 'c', 'The end?')
    const later = await open(pathOf('version', '-2'))
    await later.getByText(t('notes.carried.waiting', { count: 3 })).waitFor()
    await expect.poll(() => painted(later)).toEqual({ 'note-moved': [text.first, text.figureNow] })
    const card = (words: string) => cards(later).filter({ hasText: words })
    expect(plain(await card('The figure?').innerText())).toMatch(/\d\d\s?%/)
    expect(await card('The figure?').innerText()).toContain(text.figure)
    expect(await card('The figure?').innerText()).toContain(text.figureNow)
    expect(await card('The end?').innerText()).toContain(text.lost)
    await expectAccess(later)
    await later.setViewportSize({ width: 1440, height: 900 })
    const unchanged = t('notes.carried.confirmUnchanged', { count: 1 })
    await later.getByRole('button', { name: unchanged, exact: true }).click()
    await expect.poll(() => painted(later)).toMatchObject({ 'note-comment': [text.first] })
    await card('The figure?')
      .getByRole('button', { name: t('notes.carried.confirm'), exact: true })
      .click()
    await expect.poll(() => painted(later)).toMatchObject({ 'note-question': [text.figureNow] })
    await card('The end?')
      .getByRole('button', { name: t('notes.carried.adjust'), exact: true })
      .click()
    await select(later, text.first)
    await later.getByRole('button', { name: t('notes.carried.adjustHere') }).click()
    await expect.poll(() => painted(later)).toMatchObject({ 'note-comment': [text.first] })
    await card('The end?')
      .getByRole('button', { name: t('notes.undo'), exact: true })
      .click()
    await later.getByText(t('notes.carried.waiting', { count: 1 })).waitFor()
    await card('The end?')
      .getByRole('button', { name: t('notes.carried.leave'), exact: true })
      .click()
    await later.getByText(t('notes.done.leave')).waitFor()
    expect(await painted(later)).not.toHaveProperty('note-moved')
    const back = await open(pathOf('version'))
    await expect
      .poll(async () => (await painted(back))['note-comment'])
      .toEqual([text.first, text.lost])
  })

  it('are taken out, and in again when all is lost', async ({ open }) => {
    const page = await open(pathOf('exchange'))
    await write(page, text.figure, 'q', 'Counted by whom?')
    await page.getByText(t('notes.exchange.title'), { exact: true }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: t('notes.exchange.download') }).click()
    const file = await (await waiting).path()
    const exported = await readFile(file, 'utf8')
    expect(JSON.parse(exported)).toMatchObject({ type: 'AnnotationCollection', total: 1 })
    const among = { where: { annotation: { documentKey: `mill-exchange-${language}` } } }
    await db.annotationRevision.deleteMany(among)
    await db.annotation.deleteMany({ where: { documentKey: `mill-exchange-${language}` } })

    const again = await open(pathOf('exchange'))
    expect(await cards(again).count()).toBe(0)
    await again.getByText(t('notes.exchange.title'), { exact: true }).click()
    const take = async (content: string) => {
      const buffer = Buffer.from(content)
      await again
        .getByLabel(t('notes.exchange.file'))
        .setInputFiles({ name: 'n.jsonld', mimeType: 'application/ld+json', buffer })
      await again.getByRole('button', { name: t('notes.exchange.submit'), exact: true }).click()
    }
    await take(exported.replace('questioning', 'shouting'))
    await again.getByText(t('notes.exchange.nothing')).waitFor()
    expect(await again.getByText('first.items[0].motivation').count()).toBe(1)
    expect(await cards(again).count()).toBe(0)
    await take(exported)
    await again
      .getByText(t('notes.exchange.taken', { created: 1, changed: 0, unchanged: 0 }))
      .waitFor()
    await cards(again).filter({ hasText: 'Counted by whom?' }).waitFor()
    await expect.poll(() => painted(again)).toEqual({ 'note-question': [text.figure] })
    await expectAccess(again)
    const href = await again
      .getByRole('link', { name: t('notes.exchange.download') })
      .getAttribute('href')
    const now = await again.evaluate(async (path) => (await fetch(path)).text(), href ?? '')
    expect(now).toBe(exported)
  })

  it('are written at the reading desk too, and read there', async ({ open }) => {
    const page = await open(pathOf('desk', '/read'))
    await select(page, text.figure, 'desk-text')
    await page.getByRole('region', { name: t('notes.toolbar') }).waitFor()
    await page.keyboard.press('q')
    const field = page.getByRole('textbox', { name: t('notes.field.questioning'), exact: true })
    await field.fill('Counted by whom?')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => painted(page)).toMatchObject({ 'note-question': [text.figure] })
    await page.getByText(t('notes.count', { count: 1 }), { exact: true }).click()
    await cards(page).filter({ hasText: 'Counted by whom?' }).waitFor()
    await expectAccess(page)
  })

  it('stand on claims, too', async ({ open }) => {
    const claim = language === 'ar' ? 'depot-bulletin-captured' : 'depot-desk-gate'
    const page = await open(`/${language}/claims/${claim}`)
    await button(page, 'notes.act.tagging').click()
    await page.getByRole('textbox', { name: t('notes.tags'), exact: true }).fill('second source')
    await page.keyboard.press('Enter')
    const card = cards(page).filter({ hasText: 'second source' })
    await card.waitFor()
    await card.getByRole('button', { name: t('notes.resolve'), exact: true }).click()
    await card.getByText(t('notes.resolved'), { exact: false }).first().waitFor()
    await expectAccess(page)
  })
})
