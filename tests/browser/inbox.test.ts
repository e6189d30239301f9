import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { type Wish, wish } from '@/lib/annotation/schema'
import { openDatabase } from '@/lib/server/db'
import { DEPOT } from '@/tests/fixtures/depot'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { type Newcomer, newcomer } from './newcomer'
import { it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

const CELL = 'killed/north-guard/persons//event@town-clinic'

describe.each(LANGUAGES)('an inbox in %s', (language) => {
  const t = wordsOf(language)
  const path = `/${language}/inbox`
  let writer: Newcomer
  let reader: Newcomer
  let notes: string[] = []
  beforeAll(async () => {
    writer = await newcomer(db, 'annotator', `asks ${language}`)
    reader = await newcomer(db, 'annotator', `is asked ${language}`)
    const ask = async (asked: Wish) => {
      const outcome = await carryOutWish(db, wish.parse(asked), writer.id)
      if (!outcome.ok) throw new Error(outcome.reason)
      return outcome.key ?? ''
    }
    const mention = (text: string, target: object) =>
      ask({
        do: 'annotate',
        kind: 'commenting',
        tags: [],
        text: `@[${reader.id}] ${text}`,
        target,
      } as Wish)
    notes = [
      await mention('first words', { claim: 'depot-town-residents' }),
      await mention('second words', { document: 'depot-bulletin', span: { start: 0, end: 9 } }),
      await mention('third words', { incident: DEPOT, cell: CELL }),
      await mention('fourth words', { claim: 'depot-town-residents' }),
    ]
    await ask({ do: 'withdraw', note: notes[3] ?? '' })
  })

  const items = (page: Page) => page.getByRole('main').getByRole('listitem')
  const unread = (page: Page) => page.locator('.account-button')
  const isRead = (page: Page) =>
    items(page).evaluateAll((all) => all.map((item) => item.getAttribute('data-read')))

  it('says in the header how much is unread, and leads there', async ({ open }) => {
    const page = await reader.open(open, `/${language}/sources`)
    expect(await textOf(unread(page))).toContain(t('inbox.unread', { count: 4 }))
    await unread(page).click()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('link', { name: t('inbox.title') }).click()
    await page.getByRole('heading', { name: t('inbox.title'), exact: true }).waitFor()
    expect(await items(page).count()).toBe(4)
    await expectAccess(page)
  })

  it('shows who did what in which words, and nothing of what was taken back', async ({ open }) => {
    const page = await reader.open(open, path)
    const said = await textOf(items(page).nth(1))
    expect(said).toContain('third words')
    expect(said).toContain(`@${reader.name}`)
    expect(said).toContain(writer.name)
    const [gone] = await items(page).all()
    expect(gone && (await textOf(gone))).toContain(t('inbox.takenBack'))
    expect(await page.content()).not.toContain('fourth words')
  })

  it('is worked through by keys, and each step is undone', async ({ open }) => {
    const page = await reader.open(open, path)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await expect.poll(() => isRead(page)).toEqual(['false', 'false', 'false', 'true'])
    expect(await textOf(unread(page))).toContain(t('inbox.unread', { count: 3 }))
    // The focus goes on to what came after it.
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '')
    await expect.poll(focused).toContain('second words')
    await page.getByRole('button', { name: t('inbox.undo') }).click()
    await expect.poll(() => isRead(page)).toEqual(['false', 'false', 'false', 'false'])

    await page.getByRole('button', { name: t('inbox.readAll') }).click()
    await expect.poll(() => isRead(page)).toEqual(['true', 'true', 'true', 'true'])
    await page.getByText(t('inbox.done.read', { count: 4 })).waitFor()
    await page.getByRole('button', { name: t('inbox.undo') }).click()
    await expect.poll(() => isRead(page)).toEqual(['false', 'false', 'false', 'false'])
    expect(await db.inboxItem.count({ where: { personId: reader.id, readAt: null } })).toBe(4)
  })

  it.for([
    ['third words', 2],
    ['second words', 1],
    ['first words', 0],
  ] as const)(
    'leads from %s to the very place, and marks it as read',
    async ([words, at], { open }) => {
      const page = await reader.open(open, path)
      await items(page).filter({ hasText: words }).getByRole('link').focus()
      await page.keyboard.press('Enter')
      const note = page.locator(`[id="note-${notes[at]}"]`)
      await note.filter({ hasText: words }).waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.id))
        .toBe(`note-${notes[at]}`)
      const item = await db.inboxItem.findFirst({ where: { annotationKey: notes[at] ?? '' } })
      expect(item?.readAt).not.toBeNull()
    },
  )

  it('that is empty says what comes here', async ({ open }) => {
    const page = await writer.open(open, path)
    await page.getByText(t('inbox.emptyTitle')).waitFor()
    expect(await textOf(unread(page))).not.toContain('(')
    await expectAccess(page)
  })
})
