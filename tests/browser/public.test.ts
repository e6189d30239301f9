import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { reviewClaim, takeClaimStep } from '@/lib/review/commands'
import { openDatabase } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { DEPOT, depotBundle } from '@/tests/fixtures/depot'
import { plantNotes } from '@/tests/storage/canaries'
import { LANGUAGES } from './board'
import { storeMills } from './notes'

/* What whoever is not signed in is sent, to the last byte: the page with all that its scripts get, and the API. */

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())
const baseUrl = inject('baseUrl')

const CLAIM = 'public-residents'
const cell = { incident: DEPOT, cell: 'killed/residents/persons//event@town-council' }
const ground = { document: 'mill-public-en', later: 'mill-public-en-2', claim: CLAIM, cell }
const addresses = [
  ...LANGUAGES.flatMap((language) => [
    `/${language}/documents/${ground.document}`,
    `/${language}/documents/${ground.later}`,
    `/${language}/claims/${CLAIM}`,
    `/${language}/incidents/${DEPOT}`,
    `/${language}/incidents/${DEPOT}?cell=killed.residents.persons.event~town-council`,
  ]),
  `/api/v1/documents/${ground.document}/annotations`,
  `/api/v1/documents/${ground.later}/annotations`,
  `/api/v1/claims/${CLAIM}`,
  `/api/v1/incidents/${DEPOT}`,
  `/api/v1/incidents/${DEPOT}/comparison`,
]

let secrets: readonly string[] = []
let name = ''
let onCell = ''
beforeAll(async () => {
  await storeMills(db, ['public'])
  const bundle = depotBundle(2)
  const [claim] = bundle.claims.filter(({ key }) => key === 'depot-town-residents')
  const claims = [{ ...claim, key: CLAIM }]
  const outcome = await importBundle(db, JSON.stringify({ ...bundle, claims }), 'tests')
  expect(outcome).toMatchObject({ ok: true })
  const person = await newPerson(db, 'annotator', 'canary-name')
  const mentioned = await newPerson(db, 'viewer', 'canary-mentioned')
  const notes = await plantNotes(db, { ...ground, mentioned: mentioned.id }, person.id)
  const reviewer = await newPerson(db, 'editor', 'canary-reviewer')
  const step = { claim: CLAIM, seen: 1 }
  const submitted = { ...step, step: 'submit', reason: 'canary-why-submitted' } as const
  expect(await takeClaimStep(db, submitted, { by: person.id, at: new Date() }, false)).toEqual({
    ok: true,
  })
  const returned = { ...step, step: 'return', reason: 'canary-why-returned' } as const
  expect(await reviewClaim(db, returned, { by: reviewer.id, at: new Date() })).toEqual({ ok: true })
  name = person.name
  const people = [person, reviewer, mentioned].flatMap((one) => [one.id, one.name])
  const words = [submitted.reason, returned.reason, '"returned"', '"submitted"']
  secrets = [...people, ...words, ...notes.standing, ...notes.internal, ...notes.takenBack]
  onCell = notes.onCell
})

async function read(address: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${baseUrl}${address}`, { headers })
  // What was not published is not there for who is not signed in, and notes are for nobody else.
  expect(headers.cookie === undefined ? [200, 401, 404] : [200]).toContain(response.status)
  return response.text()
}

describe('nobody', () => {
  it.each(LANGUAGES)(
    'is led by a link to a note on a cell, in %s, to the board alone',
    async (language) => {
      const text = await read(`/${language}/incidents/${DEPOT}?annotation=${onCell}`)
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    },
  )

  it.each(addresses)('reads at %s nothing of who works here', async (address) => {
    const text = await read(address)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })
})

it('who is signed in reads who wrote a note, and who decided on a claim and why', async () => {
  const cookie = inject('cookies')
    .viewer.map((one) => `${one.name}=${one.value}`)
    .join('; ')
  expect(await read(`/en/documents/${ground.document}`, { cookie })).toContain(name)
  const claim = await read(`/en/claims/${CLAIM}`, { cookie })
  for (const words of ['canary-reviewer', 'canary-why-returned']) expect(claim).toContain(words)
})

it('who is signed in reads the notes on a cell, and who is mentioned in them', async () => {
  const cookie = inject('cookies')
    .viewer.map((one) => `${one.name}=${one.value}`)
    .join('; ')
  const query = `cell=killed.residents.persons.event~town-council&annotation=${onCell}`
  const text = await read(`/en/incidents/${DEPOT}?${query}`, { cookie })
  for (const words of ['internal-on-cell', 'internal-answer', 'canary-mentioned']) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('canary-on-cell')
})
