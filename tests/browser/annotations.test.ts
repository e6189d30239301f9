import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { openDatabase } from '@/lib/server/db'
import { expectAccess } from './axe'
import { LANGUAGES, plain, queryOf } from './board'
import { notesOf, painted, pathOf, select, storeMills } from './notes'
import { itAtDesk as it } from './reader'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())
beforeAll(() => storeMills(db, ['keys', 'thread', 'desk']))

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

describe.each(LANGUAGES)('notes on a text, in %s,', (language) => {
  const { t, text, cards, button, write } = notesOf(language)

  it('are written by the keyboard alone', async ({ open }) => {
    const page = await open(pathOf(language, 'keys'))
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
    const page = await open(pathOf(language, 'thread'))
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

    const addressed = await open(pathOf(language, 'thread', link ?? ''))
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

  it('are written at the reading desk too, and read there', async ({ open }) => {
    const page = await open(pathOf(language, 'desk', '/read'))
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
