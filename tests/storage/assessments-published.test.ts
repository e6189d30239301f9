import { beforeAll, describe, expect, it } from 'vitest'
import * as comparison from '@/app/api/v1/incidents/[key]/comparison/route'
import { issueToken } from '@/lib/account/token/commands'
import { assessRow } from '@/lib/assessment/commands'
import { getRowAssessment, listClaimsOfRow } from '@/lib/assessment/queries'
import type { Assessing } from '@/lib/assessment/schema'
import { importBundle } from '@/lib/bundle/commands'
import { decideOnClaim } from '@/lib/claim/commands'
import { fingerprintOf, publishIncident } from '@/lib/publication/commands'
import { freezeIncident } from '@/lib/publication/frozen/queries'
import { getContent } from '@/lib/publication/queries'
import { inTransaction } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { ask } from './asked'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()
const KILLED = 'killed.travellers.persons.event'
const DENIED = 'captured.guards.persons.event'
const at = new Date('2031-06-01T08:00:00Z')
const editor = (by: string) => ({ by, at })

/** Somebody assesses a row, or dissents. */
async function assess(by: string, incident: string, measure: string, reason: string) {
  const { history } = await getRowAssessment(db, incident, measure)
  const claims = [...(await listClaimsOfRow(db, incident, measure))]
  const given: Assessing = {
    incident,
    measure,
    seen: { claims, last: history.at(-1)?.id ?? 0 },
    grade: history.length === 0 ? 'weak' : 'fair',
    attribution: 'unnamed',
    actors: [],
    reasons: { en: reason },
    meant: [],
  }
  expect(await assessRow(db, given, editor(by))).toMatchObject({
    ok: true,
  })
}

async function approve(keys: readonly string[]) {
  const decision = { state: 'approved', kind: 'approved' } as const
  await inTransaction(db, async (tx) => {
    for (const key of keys) await decideOnClaim(tx, key, decision, editor('reviewer'))
  })
}

async function publish() {
  const frozen = await freezeIncident(db, 'bridge', () => false)
  if (frozen === null) throw new Error('There is nothing to freeze.')
  const wish = { incident: 'bridge', reading: 'literal', note: { en: 'Newer.' } } as const
  const seen = fingerprintOf(frozen)
  return publishIncident(db, { ...wish, seen, confirmed: true }, editor('publisher'))
}

const asked = async (headers: Record<string, string> = {}, query = 'assessments=true') => {
  const response = await ask(comparison, { key: 'bridge', query, headers })
  return { status: response.status, body: await response.json() }
}

beforeAll(async () => {
  Object.assign(globalThis, { mizanDatabase: db })
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'tests')).toMatchObject({
    ok: true,
  })
  const all = (await db.claim.findMany({ select: { key: true } })).map(({ key }) => key)
  await approve(all.filter((key) => key !== 'denial' && key !== 'nine'))
  await assess('person-one', 'bridge', KILLED, 'Told once.')
  await assess('person-two', 'bridge', KILLED, 'Told twice.')
  await assess('person-one', 'bridge-north', DENIED, 'A draft alone.')
  expect(await publish()).toEqual({ ok: true, number: 1 })
})

describe('a version', () => {
  it('freezes what editors make of its rows, and who dissents, without who they are', async () => {
    const content = await getContent(db, 'bridge', 1)
    expect(content?.assessments).toMatchObject({
      bridge: [
        {
          measure: KILLED,
          // One of the claims that were seen is not approved.
          assessment: { grade: 'weak', reasons: { en: 'Told once.' }, isStale: true },
          dissents: [{ grade: 'fair', reasons: { en: 'Told twice.' } }],
        },
      ],
    })
    expect(JSON.stringify(content)).not.toMatch(/person-(one|two)/)
    expect(JSON.stringify(content)).not.toContain('A draft alone.')
  })

  it('stays as it is while the desk goes on, and the next one has what is new', async () => {
    await approve(['nine'])
    await assess('person-two', 'bridge', KILLED, 'Told thrice.')
    expect((await asked()).body.assessments[0].dissents[0].reasons).toEqual({ en: 'Told twice.' })
    expect(await publish()).toEqual({ ok: true, number: 2 })
    const { body } = await asked()
    expect(body.assessments[0]).toMatchObject({
      assessment: { isStale: false },
      dissents: [{ reasons: { en: 'Told thrice.' } }],
    })
    expect(await publish()).toMatchObject({ reason: 'unchanged' })
  })
})

describe('the API', () => {
  it('gives assessments to who asks for them, and the comparison is the same', async () => {
    const { assessments, ...rest } = (await asked()).body
    expect(assessments).toHaveLength(1)
    expect((await asked({}, '')).body).toEqual(rest)
  })

  it('gives those of the desk to who has a token, without names', async () => {
    const { id } = await newPerson(db, 'viewer')
    const wish = { name: 'reader', scopes: ['read'] } as const
    const { token } = await issueToken(db, wish, editor(id))
    await assess('person-one', 'bridge', KILLED, 'Told at the desk.')
    const { body } = await asked({ authorization: `Bearer ${token}` })
    expect(JSON.stringify(body.assessments)).toContain('Told at the desk.')
    expect(JSON.stringify(body)).not.toMatch(/person-(one|two)/)
    expect(JSON.stringify((await asked()).body)).not.toContain('Told at the desk.')
  })

  it('has no place for them in CSV, and says so', async () => {
    expect(await asked({}, 'assessments=true&format=csv')).toMatchObject({ status: 400 })
  })
})
