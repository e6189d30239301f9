import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { openDatabase } from '@/lib/server/db'
import { expectAccess } from './axe'
import { depotPath, evidenceOf, KILLED, LANGUAGES, textOf } from './board'
import { type Newcomer, newcomer } from './newcomer'
import { it } from './reader'
import { wordsOf } from './words'

/* Notes on cells, and whom they mention: two people at once, each in their own browser. */

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

/** A cell of its own for each language: what one story writes the other does not see. */
const SOURCE = { ar: 'field-watch', en: 'count-desk' } as const

describe.each(LANGUAGES)('a cell in %s', (language) => {
  const t = wordsOf(language)
  const source = SOURCE[language]
  const path = depotPath(language, `cell=${KILLED}~${source}`)
  const asks = language === 'ar' ? 'كم منهم؟' : 'How many?'
  let writer: Newcomer
  let reader: Newcomer
  beforeAll(async () => {
    writer = await newcomer(db, 'annotator', `writer ${language}`)
    reader = await newcomer(db, 'editor', `reader ${language}`)
  })

  const notes = (page: Page) =>
    evidenceOf(page).getByRole('region', { name: t('notes.title'), exact: true })
  const openCell = (page: Page) => page.getByRole('cell').locator('a[aria-current="true"]')
  const button = (page: Page, name: string) =>
    notes(page).getByRole('button', { name, exact: true })

  it('is noted with a mention, answered and resolved, by keyboard', async ({ open }) => {
    const page = await writer.open(open, path)
    await button(page, t('notes.act.questioning')).focus()
    await page.keyboard.press('Enter')
    const field = notes(page).getByRole('textbox', {
      name: t('notes.field.questioning'),
      exact: true,
    })
    await field.waitFor()
    await page.keyboard.type(`${asks} @reader ${language}`)
    const people = page.getByRole('listbox', { name: t('notes.mention.people') })
    await people.waitFor()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    // Escape closes the list alone; the same words offer nobody again.
    await page.keyboard.press('Escape')
    await people.waitFor({ state: 'detached' })
    expect(await field.inputValue()).toContain(asks)
    await field.fill(`${asks} `)
    await page.keyboard.type('@reader')
    await people.waitFor()
    const chosen = people.getByRole('option', { selected: true })
    while (!(await chosen.innerText()).endsWith(language)) await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await page.keyboard.press('Enter')
    await expect.poll(() => field.inputValue()).toBe(`${asks} @${reader.name} `)
    await page.keyboard.press('Control+Enter')
    const card = notes(page).getByRole('article')
    await card.filter({ hasText: asks }).waitFor()
    expect(await textOf(card.locator('bdi').first())).toBe(`@${reader.name}`)
    await expect.poll(() => textOf(openCell(page))).toContain(t('notes.ofCell', { count: 1 }))

    // The other one, meanwhile.
    const other = await reader.open(open, path)
    await button(other, t('notes.reply')).click()
    await other.keyboard.type('12')
    await other.keyboard.press('Control+Enter')
    await notes(other).getByRole('list').getByText('12', { exact: true }).waitFor()
    await button(other, t('notes.resolve')).click()
    await notes(other).getByText(t('notes.done.resolve')).waitFor()
    await page.reload()
    expect(await textOf(notes(page))).toContain('12')
    expect(await textOf(openCell(page))).not.toContain(t('notes.ofCell', { count: 1 }))
    expect(await db.annotation.count({ where: { cell: { endsWith: `@${source}` } } })).toBe(1)
  })

  it('keeps the mention when somebody is called otherwise, also while it is changed', async ({
    open,
  }) => {
    const called = `${reader.name} x`
    await db.person.update({ where: { id: reader.id }, data: { name: called } })
    const page = await writer.open(open, path)
    expect(await textOf(notes(page))).toContain(`@${called}`)
    await button(page, t('notes.edit')).first().click()
    const field = notes(page).getByRole('textbox', {
      name: t('notes.field.questioning'),
      exact: true,
    })
    expect(await field.inputValue()).toContain(`@${called}`)
    await page.keyboard.type('!')
    await page.keyboard.press('Control+Enter')
    await notes(page).getByText(t('notes.done.revise')).waitFor()
    const revision = await db.annotationRevision.findFirst({
      where: { annotation: { recordedBy: writer.id } },
      orderBy: { revision: 'desc' },
    })
    expect(JSON.stringify(revision?.content)).toContain(`@[${reader.id}]`)
  })

  it('opens on a note by its address, which has the focus', async ({ open }) => {
    const note = await db.annotation.findFirst({ where: { recordedBy: writer.id } })
    const page = await reader.open(open, `${path}&annotation=${note?.key}#note-${note?.key}`)
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await expect.poll(focused).toBe(`note-${note?.key}`)
    await expectAccess(page)
  })

  it('shows its notes to who only reads, without the tools, and to nobody else', async ({
    open,
  }) => {
    const page = await open(path, { as: 'viewer' })
    expect(await textOf(notes(page))).toContain(asks)
    expect(await button(page, t('notes.act.questioning')).count()).toBe(0)
    expect(await textOf(notes(page))).toContain(t('notes.mayNot.notAllowed'))
    const nobody = await open(path)
    expect(await nobody.content()).not.toContain(asks)
  })
})
