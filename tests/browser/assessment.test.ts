import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { assessRow } from '@/lib/assessment/commands'
import { getRowAssessment, listClaimsOfRow } from '@/lib/assessment/queries'
import type { Assessing } from '@/lib/assessment/schema'
import { importBundle } from '@/lib/bundle/commands'
import { decideOnClaim } from '@/lib/claim/commands'
import { correctClaim } from '@/lib/correction/commands'
import { getClaimToCorrect } from '@/lib/correction/queries'
import { fingerprintOf, publishIncident } from '@/lib/publication/commands'
import { freezeIncident } from '@/lib/publication/frozen/queries'
import { inTransaction, openDatabase } from '@/lib/server/db'
import { depotBundle } from '@/tests/fixtures/depot'
import { expectAccess } from './axe'
import { headingOf, LANGUAGES, textOf } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

const ROW = 'killed.residents.persons.event'

/** An incident of its own for each story: one row of one claim, copied from the depot's. */
async function newIncident(): Promise<{ incident: string; claim: string }> {
  const id = randomUUID().slice(0, 8)
  const [incident, claim] = [`assessed-${id}`, `assessed-${id}-claim`]
  const bundle = depotBundle(2)
  const [from] = bundle.incidents
  const [said] = bundle.claims.filter(({ key }) => key === 'depot-town-residents')
  // Some are published: neither their place nor their day is one that the list of incidents is searched for.
  const title = { ar: incident, en: incident }
  const date = { start: '2030-01-01', end: '2030-01-01', precision: 'day', basis: 'stated' }
  const own = { ...from, key: incident, title, date, place: null, related: [] }
  const incidents = [...bundle.incidents, own]
  const claims = [{ ...said, key: claim, incident }]
  const outcome = await importBundle(db, JSON.stringify({ ...bundle, incidents, claims }), 'tests')
  expect(outcome).toMatchObject({ ok: true })
  return { incident, claim }
}

/** Somebody else assesses the row. */
async function assessedBy(by: string, incident: string, reason = 'Told once.') {
  const { history } = await getRowAssessment(db, incident, ROW)
  const given: Assessing = {
    incident,
    measure: ROW,
    seen: {
      claims: [...(await listClaimsOfRow(db, incident, ROW))],
      last: history.at(-1)?.id ?? 0,
    },
    grade: 'weak',
    attribution: 'unnamed',
    actors: [],
    reasons: { en: reason },
    meant: [],
  }
  const outcome = await assessRow(db, given, { by, at: new Date() })
  expect(outcome).toMatchObject({ ok: true })
}

/** A row of which a claim was corrected. */
async function correct(claim: string) {
  const found = await getClaimToCorrect(db, claim)
  const seen = found?.revision ?? 0
  const content = { ...found?.contents.get(seen), note: randomUUID() }
  const change = { claim, seen, content, reason: 'More is known.', meant: [] }
  const outcome = await correctClaim(db, change, { by: 'tests', at: new Date() })
  expect(outcome).toMatchObject({ ok: true })
}

/** Approves and publishes what is claimed on an incident. */
async function publish(incident: string) {
  const doer = { by: 'tests', at: new Date() }
  await inTransaction(db, async (tx) => {
    const claims = await tx.claim.findMany({
      where: { incidentKey: incident },
      select: { key: true },
    })
    const decision = { state: 'approved', kind: 'approved' } as const
    for (const { key } of claims) await decideOnClaim(tx, key, decision, doer)
  })
  const frozen = await freezeIncident(db, incident, () => false)
  if (frozen === null) throw new Error('There is nothing to freeze.')
  const wish = { incident, seen: fingerprintOf(frozen), reading: 'literal' } as const
  const published = await publishIncident(db, { ...wish, note: {}, confirmed: true }, doer)
  expect(published).toMatchObject({ ok: true })
}

const standing = async (incident: string) => getRowAssessment(db, incident, ROW)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe.each(LANGUAGES)('the rows of a board are assessed, in %s,', (language) => {
  const t = wordsOf(language)
  const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
  let incident = ''
  const board = () => `/${language}/incidents/${incident}`
  const assess = () => `${board()}/assess?row=${ROW}`

  beforeAll(async () => {
    incident = (await newIncident()).incident
  })

  it('from the board, by keyboard, and the mark leads to the whole of it', async ({ open }) => {
    const page = await open(board(), { as: 'editor' })
    await headingOf(page, ROW)
      .getByRole('link', { name: t('assessment.mark.assess') })
      .click()
    await page.waitForURL(`**${assess()}`)
    await page.getByText(t('assessment.page.notYet')).waitFor()
    await expectAccess(page)

    // What is missing is said, and nothing is sent.
    await button(page, t('assessment.form.record')).click()
    for (const need of ['grade', 'attribution', 'reasons'] as const) {
      await page
        .getByText(t(`assessment.needs.${need}`))
        .first()
        .waitFor()
    }
    expect((await standing(incident)).history).toEqual([])
    await expectAccess(page)

    // The first question that is not answered has the focus.
    await page.keyboard.press('Space')
    expect(await choice(page, t('assessment.grade.confirmed')).isChecked()).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await choice(page, t('assessment.grade.fair')).isChecked()).toBe(true)
    await choice(page, t('assessment.attribution.partial')).check()
    await button(page, t('assessment.form.record')).click()
    await page.getByText(t('assessment.needs.actors')).first().waitFor()
    const [first] = await page.getByRole('checkbox').all()
    await first?.check()
    await page.getByLabel(t('assessment.form.reasonAr')).fill('شاهدان مستقلان.')
    await button(page, t('assessment.form.record')).click()
    await page.getByText(t('assessment.done.assessment')).waitFor()
    const { assessment } = await standing(incident)
    expect(assessment).toMatchObject({ grade: 'fair', attribution: 'partial', isStale: false })
    expect(assessment?.reasons).toEqual({ ar: 'شاهدان مستقلان.' })

    await page.goto(`${inject('baseUrl')}${board()}`)
    const mark = headingOf(page, ROW).getByRole('link', { name: t('assessment.grade.fair') })
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(`#assessment-${ROW}`)
    const whole = page.locator(`[id="assessment-${ROW}"]`)
    const text = await textOf(whole)
    for (const said of ['شاهدان مستقلان.', t('assessment.gradeMeans.fair'), 'editor']) {
      expect(text).toContain(said)
    }
    await expectAccess(page)
  })

  it('and another editor dissents, beside it and by name for who is signed in', async ({
    open,
  }) => {
    const page = await open(assess(), { as: 'admin' })
    await page.getByText(t('assessment.form.dissentLead')).waitFor()
    await choice(page, t('assessment.grade.contested')).check()
    await choice(page, t('assessment.attribution.unnamed')).check()
    await page.getByLabel(t('assessment.form.reasonEn')).fill('Nobody saw who it was.')
    await page.getByText(t('assessment.form.clash.contestedUndisputed')).waitFor()
    await button(page, t('assessment.form.recordDissent')).click()
    await page.getByText(t('assessment.failed.slips')).waitFor()
    expect((await standing(incident)).dissents).toEqual([])
    await page.getByRole('checkbox', { name: t('assessment.form.meant') }).check()
    await button(page, t('assessment.form.recordDissent')).click()
    await page.getByText(t('assessment.done.dissent')).waitFor()
    await expectAccess(page)

    const viewer = await open(board(), { as: 'viewer' })
    const mark = headingOf(viewer, ROW).getByRole('link', { name: t('assessment.grade.fair') })
    expect(await textOf(mark)).toContain(t('assessment.mark.dissents', { count: 1 }))
    const text = await textOf(viewer.locator(`[id="assessment-${ROW}"]`))
    expect(text).toContain('Nobody saw who it was.')
    expect(text).toContain('admin')
    await expectAccess(viewer)
  })

  it('and published with it, by an editor and a second one, whoever they are', async ({ open }) => {
    await publish(incident)
    const page = await open(board())
    const whole = page.locator(`[id="assessment-${ROW}"]`)
    const text = await textOf(whole)
    for (const said of ['شاهدان مستقلان.', 'Nobody saw who it was.']) expect(text).toContain(said)
    expect(text).toContain(t('assessment.editor'))
    expect(text).toContain(t('assessment.secondEditor'))
    expect(text).not.toContain('admin')
    expect(await whole.getByRole('link').count()).toBe(0)
    await headingOf(page, ROW)
      .getByRole('link', { name: t('assessment.grade.fair') })
      .click()
    await expectAccess(page)
  })

  it('by editors alone; who is not signed in sees nothing of what is not published', async ({
    open,
  }) => {
    const viewer = await open(assess(), { as: 'viewer' })
    await viewer.getByText(t('assessment.page.viewOnly')).waitFor()
    expect(await viewer.getByRole('radio').count()).toBe(0)
    const nobody = await open(assess())
    expect(new URL(nobody.url()).pathname).toBe(`/${language}/sign-in`)
    await assessedBy('tests', incident, 'At the desk alone.')
    const response = await fetch(`${inject('baseUrl')}${board()}`)
    expect(await response.text()).not.toContain('At the desk alone.')
    await open(board(), { as: 'viewer' }).then((page) =>
      page.getByText('At the desk alone.').waitFor(),
    )
  })

  it('and taken back by who wrote it, with a reason that stays', async ({ open }) => {
    const page = await open(assess(), { as: 'editor' })
    await button(page, t('assessment.form.withdraw')).click()
    await page.keyboard.type('Too early.')
    await expectAccess(page)
    await button(page, t('assessment.form.withdraw')).click()
    await page.getByText(t('assessment.done.withdrawn')).waitFor()
    await page.getByText('Too early.').waitFor()
    await page.getByText(t('assessment.noAssessment')).waitFor()
    expect(await standing(incident)).toMatchObject({ assessment: null, dissents: [{}, {}] })
  })
})

describe.each(LANGUAGES)('a row that changes while it is assessed, in %s,', (language) => {
  const t = wordsOf(language)

  it('is not assessed as it was; what changed is shown, and what was written stays', async ({
    open,
  }) => {
    const { incident, claim } = await newIncident()
    const page = await open(`/${language}/incidents/${incident}/assess?row=${ROW}`, {
      as: 'editor',
    })
    await page.getByRole('radio', { name: t('assessment.grade.weak') }).check()
    await page.getByRole('radio', { name: t('assessment.attribution.unnamed') }).check()
    const reasons = page.getByLabel(t('assessment.form.reasonEn'))
    await reasons.fill('One voice.')
    await correct(claim)
    await assessedBy('tests', incident)
    await button(page, t('assessment.form.record')).click()
    await page.getByText(t('assessment.failed.stale')).waitFor()
    await page.getByText(t('assessment.failed.written', { count: 1 })).waitFor()
    const changed = page.locator(`a[href="/${language}/claims/${claim}"]`)
    expect(await textOf(changed.first())).toContain(t('assessment.change.corrected'))
    await expectAccess(page)

    await button(page, t('assessment.refresh')).click()
    await page.getByText(t('assessment.form.dissentLead')).waitFor()
    expect(await reasons.inputValue()).toBe('One voice.')
    await button(page, t('assessment.form.recordDissent')).click()
    await page.getByText(t('assessment.failed.same')).waitFor()
    await page.getByRole('radio', { name: t('assessment.grade.fair') }).check()
    await button(page, t('assessment.form.recordDissent')).click()
    await page.getByText(t('assessment.done.dissent')).waitFor()
  })

  it('after it was assessed says so on the board', async ({ open }) => {
    const { incident, claim } = await newIncident()
    await assessedBy('tests', incident)
    await correct(claim)
    const page = await open(`/${language}/incidents/${incident}`, { as: 'viewer' })
    expect(await textOf(headingOf(page, ROW))).toContain(t('assessment.stale'))
    await page.goto(`${inject('baseUrl')}/${language}/incidents/${incident}/assess`)
    await expectAccess(page)
    await page.locator(`a[href$="/assess?row=${ROW}"]`).click()
    await page.getByText(t('assessment.change.title')).waitFor()
    await expectAccess(page)
  })
})
