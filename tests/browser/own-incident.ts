import { randomUUID } from 'node:crypto'
import { afterAll, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { getEntry } from '@/lib/entry/queries'
import { openDatabase } from '@/lib/server/db'
import { depotBundle } from '@/tests/fixtures/depot'

export const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

/** An incident of its own for a story, with a place, a source and two claims: a total and its part. */
export async function newIncident() {
  const id = randomUUID().slice(0, 8)
  const keys = {
    incident: `ferry-${id}`,
    place: `quay-${id}`,
    source: `harbour-${id}`,
    total: `total-${id}`,
    part: `part-${id}`,
  }
  const bundle = depotBundle(2)
  const claim = bundle.claims.find(({ key }) => key === 'depot-town-residents')
  const title = { ar: `العبّارة ${id}`, en: `The ferry ${id}` }
  const day = '2031-06-14'
  const own = { incident: keys.incident, subset: null, subsetOf: null }
  const outcome = await importBundle(
    db,
    JSON.stringify({
      ...bundle,
      sources: [
        ...bundle.sources,
        { key: keys.source, kind: 'media', name: { ar: `الميناء ${id}`, en: `Harbour ${id}` } },
      ],
      places: [
        ...bundle.places,
        {
          key: keys.place,
          name: { ar: `الرصيف ${id}`, en: `The quay ${id}` },
          precision: 'locality',
          within: 'depot-valley',
        },
      ],
      incidents: [
        {
          key: keys.incident,
          title,
          date: { start: day, end: day, precision: 'day', basis: 'stated' },
          place: keys.place,
        },
      ],
      claims: [
        { ...claim, ...own, key: keys.total },
        { ...claim, ...own, key: keys.part, subset: 'women', subsetOf: keys.total },
      ],
    }),
    'tests',
  )
  expect(outcome).toMatchObject({ ok: true })
  return { ...keys, title, id }
}

/** What an entry says now, as a bundle writes it. */
export async function contentOf(noun: 'incidents' | 'sources' | 'places', key: string) {
  return (await getEntry(db, noun, key))?.content
}

/** The incident that a claim is on. */
export async function incidentOf(key: string): Promise<string> {
  return (await db.claim.findUniqueOrThrow({ where: { key } })).incidentKey
}
