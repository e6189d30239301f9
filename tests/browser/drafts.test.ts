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

describe.each(LANGUAGES)('what else is written, in %s,', (language) => {
  const t = wordsOf(language)
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  it.for([
    ['a note on a claim', 'claims', ''],
    ['a note on a document', 'documents', 'depot-bulletin'],
  ] as const)('%s, is there on another machine', async ([_, noun, document], { open }) => {
    const key = document || (await newClaim())
    const path = `/${language}/${noun}/${key}`
    const words = `Asked by ${randomUUID()}`
    const field = (page: Page) =>
      page.getByRole('textbox', { name: t('notes.field.questioning'), exact: true })
    const page = await open(path, { as: 'annotator' })
    await button(page, t('notes.act.questioning')).click()
    await field(page).fill(words)
    await isKept(`${noun}/${key}/notes/new`, words)
    const again = await open(path, { as: 'annotator' })
    await button(again, t('notes.act.questioning')).click()
    expect(await field(again).inputValue()).toBe(words)
    await button(again, t('notes.cancel')).click()
    await expect.poll(() => kept(`${noun}/${key}/notes/new`)).toEqual([])
  })

  it('a long new document, is there on another machine', async ({ open }) => {
    const path = `/${language}/documents/new`
    const text = `${randomUUID()}\n${'word '.repeat(40_000)}`.trim()
    const page = await open(path, { as: 'admin' })
    await page.getByLabel(t('intake.text'), { exact: true }).last().fill(text)
    await expect.poll(async () => (await kept('documents/new')).length, { timeout: 30_000 }).toBe(1)
    const again = await open(path, { as: 'admin' })
    const field = again.getByLabel(t('intake.text'), { exact: true }).last()
    expect((await field.inputValue()) === text).toBe(true)
    await again.getByRole('button', { name: t('intake.discard') }).click()
    await expect.poll(() => kept('documents/new')).toEqual([])
  })

  it('the reason of a review, is there on another machine', async ({ open }) => {
    const key = await newClaim()
    const path = `/${language}/review/${key}`
    const reason = (page: Page) => page.getByLabel(t('review.reason'), { exact: true })
    await reason(await open(path, { as: 'editor' })).fill('Which day?')
    await isKept(`review/${key}`, 'Which day?')
    expect(await reason(await open(path, { as: 'editor' })).inputValue()).toBe('Which day?')
  })
})
