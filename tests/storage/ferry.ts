import { expect } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
import { quote, sampleBundle } from '@/tests/fixtures/bundle'

/** The fixture, and an incident beside it whose one claim repeats a claim on the bridge. */
export async function storeFerry(db: Database) {
  const bundle = sampleBundle()
  const text = 'The ferry report repeats that 12 travellers died at the bridge.'
  const ferry = {
    sources: [
      {
        // Speaks for a party and has said nothing.
        key: 'raiders-press',
        kind: 'belligerent',
        speaksFor: 'raiders',
        name: { ar: 'صحافة المغيرين', en: 'Raiders’ press' },
      },
    ],
    documents: [
      {
        key: 'ferry-page',
        publisher: 'daily',
        language: 'en',
        title: 'THE FERRY',
        published: { date: '2031-06-01', precision: 'day', basis: 'stated' },
        text,
      },
    ],
    incidents: [
      {
        key: 'ferry',
        title: { ar: 'العبّارة إلى الضفّة', en: 'The Ferry' },
        date: { start: '2031-06-01', end: '2031-06-01', precision: 'day', basis: 'stated' },
      },
    ],
    claims: [
      {
        key: 'ferry-1',
        incident: 'ferry',
        claimant: 'daily',
        document: 'ferry-page',
        outcome: 'killed',
        victims: 'travellers',
        figure: { kind: 'exact', n: 12 },
        words: '12 travellers',
        quote: quote(text, '12 travellers died'),
        basedOn: 'repeated',
      },
    ],
  }
  expect(await importBundle(db, JSON.stringify(bundle), 'test')).toMatchObject({ ok: true })
  const more = { format: bundle.format, ...ferry }
  expect(await importBundle(db, JSON.stringify(more), 'test')).toMatchObject({ ok: true })
}
