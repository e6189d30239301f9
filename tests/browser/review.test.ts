import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { getClaim } from '@/lib/claim/queries'
import { correctClaim } from '@/lib/correction/commands'
import { getClaimToCorrect } from '@/lib/correction/queries'
import { openDatabase } from '@/lib/server/db'
import { depotBundle } from '@/tests/fixtures/depot'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

/** A claim of its own for each story, copied from the depot's. */
async function newClaim(): Promise<string> {
  const key = `review-${randomUUID().slice(0, 8)}`
  const bundle = depotBundle(2)
  const [claim] = bundle.claims.filter(({ key: its }) => its === 'depot-town-residents')
  const claims = [{ ...claim, key }]
  const outcome = await importBundle(db, JSON.stringify({ ...bundle, claims }), 'tests')
  expect(outcome).toMatchObject({ ok: true })
  return key
}

const stateOf = async (key: string) => (await getClaim(db, key))?.state
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe.each(LANGUAGES)('a claim on its way, in %s,', (language) => {
  const t = wordsOf(language)
  let key = ''
  beforeAll(async () => {
    key = await newClaim()
  })

  it('is submitted, returned, corrected, submitted again and approved, by two people', async ({
    open,
  }) => {
    const author = await open(`/${language}/claims/${key}`, { as: 'annotator' })
    await button(author, t('review.submit')).click()
    await expect.poll(() => stateOf(key)).toBe('submitted')

    // The reviewer, by keys alone.
    const reviewer = await open(`/${language}/review/${key}`, { as: 'editor' })
    await expectAccess(reviewer)
    await reviewer.keyboard.press('a')
    await reviewer.getByText(t('review.failed.unchecked')).waitFor()
    await reviewer.keyboard.press('r')
    await reviewer.getByText(t('review.failed.needsReason')).waitFor()
    await reviewer.keyboard.type('Which day?')
    await button(reviewer, t('review.return')).click()
    await expect.poll(() => stateOf(key)).toBe('returned')

    await author.goto(`${new URL(author.url()).origin}/${language}/claims/${key}/correct`)
    await expectAccess(author)
    const note = author.getByLabel(t('claims.note'), { exact: true })
    await note.fill('On the Friday.')
    await author.getByLabel(t('review.correctReason')).fill('The day was asked for.')
    await button(author, t('review.save')).click()
    await author.waitForURL(`**/${language}/claims/${key}`)
    await author.getByText('The day was asked for.').waitFor()
    await button(author, t('review.submit')).click()
    await expect.poll(() => stateOf(key)).toBe('submitted')

    await reviewer.goto(`${new URL(reviewer.url()).origin}/${language}/review/${key}`)
    await reviewer.getByText('On the Friday.').first().waitFor()
    const checks = reviewer.getByRole('checkbox')
    await checks.first().waitFor()
    for (let n = 1; n <= (await checks.count()); n++) await reviewer.keyboard.press(String(n))
    await reviewer.keyboard.press('a')
    await expect.poll(() => stateOf(key)).toBe('approved')
  })

  it('is not approved by who wrote it, nor shown a button for it', async ({ open }) => {
    const own = await newClaim()
    const page = await open(`/${language}/claims/${own}/correct`, { as: 'editor' })
    await page.getByLabel(t('claims.note'), { exact: true }).fill('Mine.')
    await page.getByLabel(t('review.correctReason')).fill('More is known.')
    await button(page, t('review.save')).click()
    await page.waitForURL(`**/claims/${own}`)
    await button(page, t('review.submit')).click()
    await expect.poll(() => stateOf(own)).toBe('submitted')
    await page.goto(`${new URL(page.url()).origin}/${language}/review/${own}`)
    await page.getByText(t('review.own')).waitFor()
    expect(await button(page, t('review.approve')).count()).toBe(0)
  })

  it('that two correct keeps both changes, and tells the field that both changed', async ({
    open,
  }) => {
    const both = await newClaim()
    const page = await open(`/${language}/claims/${both}/correct`, { as: 'annotator' })
    await page.getByLabel(t('claims.note'), { exact: true }).fill('Mine.')
    await page.getByLabel(t('review.correctReason')).fill('More is known.')
    const found = await getClaimToCorrect(db, both)
    const content = { ...found?.contents.get(1), note: 'Theirs.', evidence: 'video' }
    const theirs = { claim: both, seen: 1, content, reason: 'Quicker.', meant: [] }
    expect(await correctClaim(db, theirs, { by: 'tests', at: new Date() })).toMatchObject({
      ok: true,
    })
    await button(page, t('review.save')).click()
    await page.getByText(t('review.mergeSome')).waitFor()
    await expectAccess(page)
    const values = () =>
      Promise.all(
        ['note', 'evidence'].map((field) =>
          page.getByLabel(t(`claims.${field}` as 'claims.note'), { exact: true }).inputValue(),
        ),
      )
    expect(await values()).toEqual(['Mine.', 'video'])
    await button(page, t('review.take')).click()
    expect(await values()).toEqual(['Theirs.', 'video'])
    await page.getByLabel(t('claims.note'), { exact: true }).fill('Both.')
    await button(page, t('review.save')).click()
    await page.waitForURL(`**/claims/${both}`)
    const now = await getClaimToCorrect(db, both)
    expect(now?.contents.get(3)).toMatchObject({ note: 'Both.', evidence: 'video' })
  })

  it('says by field what cannot be recorded, and what looks like a slip', async ({ open }) => {
    const wrong = await newClaim()
    const page = await open(`/${language}/claims/${wrong}/correct`, { as: 'annotator' })
    await page.getByLabel(t('review.field.quote'), { exact: true }).fill('Words of nobody')
    await page.getByLabel(t('review.correctReason')).fill('A try.')
    await button(page, t('review.save')).click()
    const said = page.getByText(t('review.faults')).locator('..')
    await said.waitFor()
    expect(await textOf(said)).toContain(t('review.field.quote'))
    expect((await getClaim(db, wrong))?.revision).toBe(1)
  })

  it('is in the queue for who may, and for nobody else', async ({ open }) => {
    const page = await open(`/${language}/review`, { as: 'annotator' })
    await page.getByRole('heading', { name: t('review.title') }).waitFor()
    await expectAccess(page)
    await open(`/${language}/review`, { as: 'viewer', status: 403 })
    const nobody = await open(`/${language}/review`)
    expect(new URL(nobody.url()).pathname).toBe(`/${language}/sign-in`)
  })
})
