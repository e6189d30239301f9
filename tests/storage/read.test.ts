import { expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { listClaims } from '@/lib/claim/queries'
import { getComparison } from '@/lib/comparison/queries'
import { toBundle } from '@/lib/extraction/accept'
import { getKnownNames, getRecordedKeys, listDeskChoices } from '@/lib/extraction/queries'
import { readDocument } from '@/lib/extraction/read'
import { acceptedReading } from '@/lib/extraction/schema'
import { openTestDatabase } from './database'

const TEXT =
  'The SDF said six of its fighters were killed near the old mill. ISIS claimed nine were killed.'

it('leads from a text to claims on a board, and twice changes nothing', async () => {
  const { db } = await openTestDatabase()
  const read = () =>
    getKnownNames(db).then((known) =>
      readDocument({ text: TEXT, language: null, published: null, ...known }),
    )
  const { claims, language } = await read()
  expect(claims.length).toBeGreaterThan(0)
  const reading = acceptedReading.parse({
    document: {
      title: 'Two statements',
      text: TEXT,
      language,
      publisher: 'sohr',
      url: null,
      published: { date: '2020-02-03', basis: 'stated' },
    },
    incident: {
      title: { ar: 'الطاحونة القديمة', en: 'The old mill' },
      date: '2020-02-02',
      place: null,
    },
    claims: claims.map(
      ({ quote: { exact, start }, confidence, why, date, place, subsetOf, ...claim }) => {
        return { ...claim, subsetOf, quote: { exact, start } }
      },
    ),
  })
  const record = async () => {
    const made = toBundle(reading, await getRecordedKeys(db), 'abcdef0123456789')
    return { ...made, outcome: await importBundle(db, JSON.stringify(made.bundle), 'desk') }
  }
  const first = await record()
  expect(first.outcome).toMatchObject({ ok: true, created: { claims: claims.length } })
  expect((await record()).outcome).toMatchObject({
    ok: true,
    created: { claims: 0 },
    changed: { claims: 0 },
  })
  const comparison = await getComparison(db, first.incident, 'literal')
  expect(comparison?.rows.map(({ outcome }) => outcome)).toContain('killed')
  const recorded = await listClaims(db, { document: first.document }, { limit: 50 })
  expect(recorded.map(({ quote }) => quote.exact).sort()).toEqual(
    claims.map(({ quote }) => quote.exact).sort(),
  )
  expect((await listDeskChoices(db)).incidents).toHaveLength(1)
})
