import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { correctClaim } from '@/lib/correction/commands'
import { getClaimToCorrect } from '@/lib/correction/queries'
import { openDatabase } from '@/lib/server/db'
import { depotBundle } from '@/tests/fixtures/depot'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { isAlive, it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

/** A claim of its own for each story, copied from the depot's. */
async function newClaim(): Promise<string> {
  const key = `draft-${randomUUID().slice(0, 8)}`
  const bundle = depotBundle(2)
  const [claim] = bundle.claims.filter(({ key: its }) => its === 'depot-town-residents')
  const claims = [{ ...claim, key }]
  const outcome = await importBundle(db, JSON.stringify({ ...bundle, claims }), 'tests')
  expect(outcome).toMatchObject({ ok: true })
  return key
}

const kept = (subject: string) => db.formDraft.findMany({ where: { subject } })
const isKept = (subject: string, words: string) =>
  expect.poll(async () => JSON.stringify(await kept(subject))).toContain(words)

describe.each(LANGUAGES)('a correction that is not sent, in %s,', (language) => {
  const t = wordsOf(language)
  const note = (page: Page) => page.getByLabel(t('claims.note'), { exact: true })
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const ofDate = t('drafts.kept', { date: '§' }).split('§')[0]?.trim() ?? ''

  it('is there on another machine, for its person alone, until it is discarded', async ({
    open,
  }) => {
    const key = await newClaim()
    const path = `/${language}/claims/${key}/correct`
    const page = await open(path, { as: 'annotator' })
    await note(page).fill('Half done')
    await isKept(`claims/${key}`, 'Half done')
    const other = await open(path, { as: 'editor' })
    expect(await note(other).inputValue()).toBe('')

    const again = await open(path, { as: 'annotator' })
    expect(await note(again).inputValue()).toBe('Half done')
    await again.getByText(ofDate).waitFor()
    await expectAccess(again)
    await button(again, t('drafts.discard')).click()
    expect(await note(again).inputValue()).toBe('')
    await expect.poll(() => kept(`claims/${key}`)).toEqual([])
    const fresh = await open(path, { as: 'annotator' })
    expect(await note(fresh).inputValue()).toBe('')
    expect(await fresh.getByText(ofDate).count()).toBe(0)
  })

  it('is kept of a tab that is closed while one types', async ({ open }) => {
    const key = await newClaim()
    const path = `/${language}/claims/${key}/correct`
    const page = await open(path, { as: 'annotator' })
    await note(page).fill('The last words')
    await page.goto('about:blank')
    await isKept(`claims/${key}`, 'The last words')
  })

  it('waits in the browser while the server is away', async ({ open }) => {
    const key = await newClaim()
    const path = `/${language}/claims/${key}/correct`
    const page = await open(path, { as: 'annotator' })
    // What a page sends while it is being closed passes by whatever a test sets up outside of it.
    await page.addInitScript(() => {
      const asked = window.fetch
      window.fetch = (input, init) => {
        const isAway = input === '/api/drafts' && localStorage.getItem('test-away') === 'true'
        return isAway ? Promise.reject(new TypeError('Failed to fetch')) : asked(input, init)
      }
      if (localStorage.getItem('test-away') === null) localStorage.setItem('test-away', 'true')
    })
    await page.reload()
    await isAlive(page)
    await note(page).fill('Typed without a server')
    await page.getByText(t('drafts.where.browser')).waitFor()
    await page.reload()
    await expect.poll(() => note(page).inputValue()).toBe('Typed without a server')
    expect(await kept(`claims/${key}`)).toEqual([])
    await page.evaluate(() => localStorage.setItem('test-away', 'false'))
    await page.reload()
    await isKept(`claims/${key}`, 'Typed without a server')
  })

  it('is brought together with what somebody else recorded meanwhile, and forgotten when sent', async ({
    open,
  }) => {
    const key = await newClaim()
    const path = `/${language}/claims/${key}/correct`
    const page = await open(path, { as: 'annotator' })
    await note(page).fill('Mine.')
    await isKept(`claims/${key}`, 'Mine.')
    const found = await getClaimToCorrect(db, key)
    const content = { ...found?.contents.get(1), note: 'Theirs.', evidence: 'video' }
    const theirs = { claim: key, seen: 1, content, reason: 'Quicker.', meant: [] }
    const doer = { by: 'tests', at: new Date() }
    expect(await correctClaim(db, theirs, doer)).toMatchObject({ ok: true })

    const again = await open(path, { as: 'annotator' })
    expect(await note(again).inputValue()).toBe('Mine.')
    await again.getByLabel(t('review.correctReason')).fill('More is known.')
    await button(again, t('review.save')).click()
    await again.getByText(t('review.mergeSome')).waitFor()
    await button(again, t('review.save')).click()
    await again.waitForURL(`**/claims/${key}`)
    const now = await getClaimToCorrect(db, key)
    expect(now?.contents.get(3)).toMatchObject({ note: 'Mine.', evidence: 'video' })
    await expect.poll(() => kept(`claims/${key}`)).toEqual([])
  })
})
