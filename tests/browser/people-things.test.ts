import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PAGES, type PageName, ROUTES } from '@/app/access/table'
import { ROLES } from '@/lib/account/model'
import { PERMISSIONS, refusalOf } from '@/lib/account/permissions'
import { importBundle } from '@/lib/bundle/commands'
import { reviewClaim, takeClaimStep } from '@/lib/review/commands'
import { openDatabase } from '@/lib/server/db'
import { DEPOT, depotBundle } from '@/tests/fixtures/depot'
import { baseUrl } from './reader'

/*
 * Every page and route that names a thing, asked for by everybody, of a thing of each kind: a draft that was submitted,
 * one's own, somebody else's, and what is published. (tests/browser/people.test.ts walks what names no thing.)
 */

const WHO = ['nobody', ...ROLES, 'deactivated'] as const
type Who = (typeof WHO)[number]
const KINDS = ['draft', 'own', 'other’s', 'published'] as const
type Kind = (typeof KINDS)[number]

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())
const cookies = inject('cookies')
const ids = new Map<Who, string>()

/** The key under which there is a thing of every noun: an incident with one claim in one document of one source. */
const keyOf = (kind: Kind, who: Who) =>
  kind === 'own' ? `own-${who}` : kind === 'draft' ? 'drafted' : 'others'

async function record(key: string, by: string) {
  const bundle = depotBundle(2)
  const [claim] = bundle.claims.filter((one) => one.key === 'depot-town-residents')
  const document = bundle.documents.find((one) => one.key === claim?.document)
  const [incident] = bundle.incidents
  const name = { ar: key, en: key }
  const input = {
    ...bundle,
    sources: [...bundle.sources, { key, kind: 'media', name }],
    documents: [
      { ...document, key, publisher: key },
      {
        ...document,
        key: `${key}-2`,
        publisher: key,
        text: `${document?.text} +`,
        supersedes: key,
      },
    ],
    incidents: [{ ...incident, key, title: name, related: [] }],
    claims: [{ ...claim, key, incident: key, claimant: key, document: key }],
  }
  expect(await importBundle(db, JSON.stringify(input), by)).toMatchObject({ ok: true })
}

beforeAll(async () => {
  for (const who of WHO) {
    const person = await db.person.findUnique({ where: { email: `${who}@desk.example` } })
    ids.set(who, person?.id ?? 'nobody')
    await record(`own-${who}`, person?.id ?? 'nobody')
  }
  await record('others', 'tests')
  await record('drafted', 'tests')
  const step = { claim: 'drafted', seen: 1, step: 'submit', reason: null } as const
  await takeClaimStep(db, step, { by: 'tests', at: new Date() }, false)
})

const personOf = (who: Who) =>
  who === 'nobody' || who === 'deactivated' ? null : { id: who, name: who, role: who }

function headersOf(who: Who): Record<string, string> {
  if (who === 'nobody') return {}
  return { cookie: cookies[who].map(({ name, value }) => `${name}=${value}`).join('; ') }
}

const PUBLISHED: Readonly<Record<string, string>> = {
  incidents: DEPOT,
  documents: 'depot-radio-later',
  sources: 'south-office',
  claims: 'depot-town-residents',
  review: 'depot-town-residents',
  places: 'depot-place',
}

/** An address with the key of such a thing; its later version where that is what the page is about. */
function addressOf(path: string, kind: Kind, who: Who): string {
  const noun = /\/(\w+)\/\{key\}/.exec(path)?.[1] ?? ''
  const own = noun === 'places' ? 'depot-place' : keyOf(kind, who)
  const key = kind === 'published' ? (PUBLISHED[noun] ?? '') : own
  const later = path.endsWith('/changes') && kind !== 'published' ? `${key}-2` : key
  return path.replace('{key}', later).replace('{number}', '1')
}

const named = (paths: readonly string[]) => paths.filter((path) => path.includes('{key}'))
const crossed = (paths: readonly string[]) =>
  named(paths).flatMap((path) =>
    WHO.flatMap((who) => KINDS.map((kind): [string, Who, Kind] => [path, who, kind])),
  )

/** Whether there is anything at such an address for somebody who may ask for it. */
function isThere(path: string, who: Who, kind: Kind): boolean {
  const isPublic = kind === 'published' || path.includes('/places/')
  // Nothing was published of drafts, whoever asks for the versions.
  if (path.includes('/versions')) return kind === 'published'
  return isPublic || personOf(who) !== null
}

describe('every page', () => {
  it.each(crossed(Object.keys(PAGES)))(
    '%s, asked for by %s, of what is %s',
    async (page, who, kind) => {
      const options = { headers: headersOf(who), redirect: 'manual' } as const
      const { status } = await fetch(`${baseUrl}/en${addressOf(page, kind, who)}`, options)
      const refusal = refusalOf(personOf(who), PAGES[page as PageName])
      if (refusal !== null) expect(status).toBe(refusal === 'signedOut' ? 307 : 403)
      else expect(status).toBe(isThere(page, who, kind) ? 200 : 404)
    },
  )
})

describe('every route', () => {
  const routes = Object.keys(ROUTES).filter((route) => route.startsWith('GET '))
  it.each(crossed(routes))('%s, asked for by %s, of what is %s', async (route, who, kind) => {
    const path = addressOf(route.slice('GET '.length), kind, who)
    const { status } = await fetch(`${baseUrl}${path}`, { headers: headersOf(who) })
    const act = ROUTES[route as keyof typeof ROUTES]
    const refusal = refusalOf(personOf(who), act)
    if (refusal !== null) expect(status).toBe(refusal === 'signedOut' ? 401 : 403)
    else expect(status).toBe(isThere(route, who, kind) ? 200 : 404)
  })
})

describe('a decision', () => {
  const editors = WHO.filter((who) => PERMISSIONS.review(personOf(who)))
  it.each(editors)('is made by %s on what others wrote, not on what is their own', async (who) => {
    const doer = { by: ids.get(who) ?? '', at: new Date() }
    const key = keyOf('own', who)
    const step = { claim: key, seen: 1, step: 'submit', reason: null } as const
    expect(await takeClaimStep(db, step, doer, true)).toEqual({ ok: true })
    const back = { claim: key, seen: 1, step: 'return', reason: 'No.' } as const
    expect(await reviewClaim(db, back, doer)).toEqual({ ok: false, reason: 'ownWork' })
    const other = editors.find((one) => one !== who) ?? who
    const others = { by: ids.get(other) ?? '', at: new Date() }
    expect(await reviewClaim(db, back, others)).toEqual({ ok: true })
  })
})
