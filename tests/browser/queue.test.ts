import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { getClaim } from '@/lib/claim/queries'
import { changeMany } from '@/lib/queue/commands'
import { getHandling } from '@/lib/queue/queries'
import { takeClaimStep } from '@/lib/review/commands'
import { openDatabase } from '@/lib/server/db'
import { DEPOT, depotBundle } from '@/tests/fixtures/depot'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

const doer = { by: 'tests', at: new Date() }

/** Claims of a story of its own, found by a tag, in the order of their keys. */
async function newClaims(count: number): Promise<{ tag: string; keys: string[] }> {
  const tag = `tag-${randomUUID().slice(0, 8)}`
  const bundle = depotBundle(2)
  const [claim] = bundle.claims.filter(({ key }) => key === 'depot-town-residents')
  const keys = Array.from({ length: count }, (_, n) => `${tag}-${n + 1}`)
  const claims = keys.map((key) => ({ ...claim, key }))
  const taken = await importBundle(db, JSON.stringify({ ...bundle, claims }), 'tests')
  expect(taken).toMatchObject({ ok: true })
  const tagging = { change: 'tag', claims: keys.map((key) => ({ claim: key })), to: tag } as const
  expect(await changeMany(db, [{ ...tagging, claims: [...tagging.claims] }], doer)).toMatchObject({
    ok: true,
  })
  return { tag, keys }
}

const personId = async (name: string) =>
  (await db.person.findFirstOrThrow({ where: { name }, select: { id: true } })).id
const assigneesOf = async (keys: readonly string[]) =>
  Promise.all(keys.map(async (key) => (await getHandling(db, key))?.assignee?.id ?? null))
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const chosen = (page: Page) => page.locator('[data-row]:checked').count()

describe.each(LANGUAGES)('the queue, in %s,', (language) => {
  const t = wordsOf(language)
  const queue = (tag: string) => `/${language}/review?state=draft&tag=${tag}`

  it('is worked by keys alone: select, assign, undo, due, tag, move', async ({ open }) => {
    const { tag, keys } = await newClaims(3)
    const me = await personId('annotator')
    const page = await open(queue(tag), { as: 'annotator' })
    await page.locator('[data-row]').nth(2).waitFor()
    for (const key of ['j', 'x', 'j', 'j', 'Shift+X']) await page.keyboard.press(key)
    await page.getByText(t('queue.selected', { count: 3 }), { exact: true }).waitFor()
    await expectAccess(page)
    await page.keyboard.press('a')
    await expect.poll(() => assigneesOf(keys)).toEqual([me, me, me])
    await button(page, t('queue.undo')).waitFor()
    await expectAccess(page)
    await page.keyboard.press('u')
    await expect.poll(() => assigneesOf(keys)).toEqual([null, null, null])
    await page.getByText(t('queue.done.undo', { count: 3 })).waitFor()

    // Without a selection a change is made to the claim that has the focus.
    await page.locator('[data-row]').first().focus()
    await page.keyboard.press('d')
    await page.getByRole('dialog').getByLabel(t('queue.dueDay')).fill('2026-01-05')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await getHandling(db, keys[0] ?? ''))?.due).toBe('2026-01-05')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await expect.poll(() => page.getByText(/2026/).count()).toBeGreaterThan(0)

    await page.locator('[data-row]').first().focus()
    await page.keyboard.press('e')
    await expect.poll(() => chosen(page)).toBe(3)
    await page.keyboard.press('t')
    await page.getByRole('dialog').getByLabel(t('queue.tag'), { exact: true }).fill(`${tag} more`)
    await expectAccess(page)
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await getHandling(db, keys[2] ?? ''))?.tags)
      .toEqual([tag, `${tag} more`])
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)

    await page.locator('[data-row]').first().focus()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('queue.moveTo'), { exact: true }).selectOption(`${DEPOT}-gate`)
    await dialog.getByLabel(t('queue.moveReason')).fill('It was told of the gate.')
    await expectAccess(page)
    await button(page, t('queue.apply')).click()
    const incidentOf = async () => (await getClaim(db, keys[0] ?? ''))?.incident.key
    await expect.poll(incidentOf).toBe(`${DEPOT}-gate`)
    await button(page, t('queue.undo')).click()
    await expect.poll(incidentOf).toBe(DEPOT)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: t('queue.keys.title') }).waitFor()
    await expectAccess(page)
    await page.keyboard.press('Escape')
    await page.locator('[data-row]').nth(1).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${language}/claims/${keys.find((key) => key.endsWith('-2'))}`)
  })

  it('selects a range with Shift and a click, and all of the page', async ({ open }) => {
    const { tag } = await newClaims(4)
    const page = await open(queue(tag), { as: 'editor' })
    await page.locator('[data-row]').nth(1).click()
    await page
      .locator('[data-row]')
      .nth(3)
      .click({ modifiers: ['Shift'] })
    await expect.poll(() => chosen(page)).toBe(3)
    const all = page.getByLabel(t('queue.selectAll', { count: 4 }))
    await all.check()
    await expect.poll(() => chosen(page)).toBe(4)
    await all.uncheck()
    await expect.poll(() => chosen(page)).toBe(0)
    await expect.poll(() => button(page, t('queue.clear')).count()).toBe(0)
  })

  it('changes nothing where one of them stands in the way, and goes on without it', async ({
    open,
  }) => {
    const { tag, keys } = await newClaims(3)
    const me = await personId('annotator')
    const [first = ''] = keys
    const page = await open(queue(tag), { as: 'annotator' })
    await page.getByLabel(t('queue.selectAll', { count: 3 })).check()
    const editor = await personId('editor')
    const theirs = { change: 'assign', claims: [{ claim: first, seen: null }], to: editor } as const
    await changeMany(db, [{ ...theirs, claims: [...theirs.claims] }], doer)
    await button(page, t('queue.toMe')).click()
    await page.getByText(t('queue.failed.blocked', { count: 1 })).waitFor()
    expect(await assigneesOf(keys)).toEqual([editor, null, null])
    await expectAccess(page)
    await button(page, t('queue.leaveOut', { count: 2 })).click()
    await expect.poll(() => assigneesOf(keys)).toEqual([editor, me, me])
  })

  it('is narrowed in the address, and tells what to do where nothing is left', async ({ open }) => {
    const { tag, keys } = await newClaims(2)
    const [first = ''] = keys
    const due = {
      change: 'setDue',
      claims: [{ claim: first, seen: null }],
      to: '2020-01-01',
    } as const
    await changeMany(db, [{ ...due, claims: [...due.claims] }], doer)
    const page = await open(queue(tag), { as: 'editor' })
    await page.getByLabel(t('queue.onlyOverdue')).check()
    await button(page, t('queue.filter')).click()
    await page.waitForURL(/overdue=yes/)
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('tag')).toBe(tag)
    await page.getByLabel(t('queue.assignee')).selectOption('me')
    await button(page, t('queue.filter')).click()
    await page.getByText(t('queue.emptyFiltered')).waitFor()
    await expectAccess(page)
    await page
      .getByRole('link', { name: t('queue.noFilters') })
      .last()
      .click()
    await page.waitForURL(`**/${language}/review?state=draft`)
  })

  it('leads from one review to the next of the same filter, by keys', async ({ open }) => {
    const { tag, keys } = await newClaims(2)
    for (const [minute, claim] of keys.entries()) {
      const step = { step: 'submit', claim, seen: 1, reason: null } as const
      const at = new Date(doer.at.getTime() + minute * 60_000)
      await takeClaimStep(db, step, { by: 'tests', at }, false)
    }
    const page = await open(`/${language}/review?tag=${tag}`, { as: 'editor' })
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${language}/review/${keys[0]}?tag=${tag}`)
    await expectAccess(page)
    await page.getByRole('checkbox').first().waitFor()
    await page.keyboard.press('n')
    await page.waitForURL(`**/${language}/review/${keys[1]}?tag=${tag}`)
    await page.getByRole('checkbox').first().waitFor()
    await page.keyboard.press('r')
    await page.keyboard.type('Which day?')
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await getClaim(db, keys[1] ?? ''))?.state).toBe('returned')
    await page.waitForURL(`**/${language}/review/${keys[0]}?tag=${tag}`)
    await page.keyboard.press('q')
    await page.waitForURL(`**/${language}/review?tag=${tag}`)
  })

  it('shows on the claim’s page with whom it is, to who may change it and nobody else', async ({
    open,
  }) => {
    const { keys } = await newClaims(1)
    const [key = ''] = keys
    const me = await personId('annotator')
    const page = await open(`/${language}/claims/${key}`, { as: 'annotator' })
    await button(page, t('queue.toMe')).click()
    await expect.poll(() => assigneesOf(keys)).toEqual([me])
    await page.getByText(t('queue.withMe'), { exact: true }).waitFor()
    await expectAccess(page)
    const viewer = await open(`/${language}/claims/${key}`, { as: 'viewer' })
    expect(await viewer.getByText(t('queue.handling')).count()).toBe(0)
  })
})

it('shows the list without scripts', async ({ open }) => {
  const { tag } = await newClaims(2)
  const page = await open(`/en/review?state=draft&tag=${tag}`, { as: 'editor', javaScript: false })
  expect(await page.locator('ol > li a[href*="/claims/"]').count()).toBe(2)
})
