import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { openDatabase } from '@/lib/server/db'
import { expectAccess } from './axe'
import { LANGUAGES, plain } from './board'
import { notesOf, painted, pathOf, select, storeMills } from './notes'
import { itAtDesk as it } from './reader'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())
beforeAll(() => storeMills(db, ['version', 'exchange']))

describe.each(LANGUAGES)('notes that go on, in %s,', (language) => {
  const { t, text, cards, write } = notesOf(language)

  it('are shown on a later version with how sure that is, until somebody decides', async ({
    open,
  }) => {
    const page = await open(pathOf(language, 'version'))
    await write(page, text.first, 'c', 'The place?')
    await write(page, text.figure, 'q', 'The figure?')
    await write(page, text.lost, 'c', 'The end?')
    const later = await open(pathOf(language, 'version', '-2'))
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
    const back = await open(pathOf(language, 'version'))
    await expect
      .poll(async () => (await painted(back))['note-comment'])
      .toEqual([text.first, text.lost])
  })

  it('are taken out, and in again when all is lost', async ({ open }) => {
    const page = await open(pathOf(language, 'exchange'))
    await write(page, text.figure, 'q', 'Counted by whom?')
    await page.getByText(t('notes.exchange.title.document'), { exact: true }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: t('notes.exchange.download') }).click()
    const file = await (await waiting).path()
    const exported = await readFile(file, 'utf8')
    expect(JSON.parse(exported)).toMatchObject({ type: 'AnnotationCollection', total: 1 })
    const among = { where: { annotation: { documentKey: `mill-exchange-${language}` } } }
    await db.annotationRevision.deleteMany(among)
    await db.annotation.deleteMany({ where: { documentKey: `mill-exchange-${language}` } })

    const again = await open(pathOf(language, 'exchange'))
    expect(await cards(again).count()).toBe(0)
    await again.getByText(t('notes.exchange.title.document'), { exact: true }).click()
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
})
