import { describe, expect, it } from 'vitest'
import { toBundle } from './accept'
import type { AcceptedReading } from './schema'

const text = 'The reds say that five guards were captured, one of them a commander.'

const claim: AcceptedReading['claims'][number] = {
  claimant: 'reds',
  outcome: 'captured',
  victims: 'guards',
  subset: null,
  subsetOf: null,
  figure: { kind: 'exact', n: 5, hi: null },
  words: 'five guards',
  unit: 'persons',
  period: 'event',
  modality: 'asserted',
  quote: { exact: 'five guards were captured', start: 18 },
}

const reading: AcceptedReading = {
  document: {
    title: 'A statement',
    text,
    language: 'en',
    publisher: 'gazette',
    url: null,
    published: { date: '2020-02-03', basis: 'stated' },
  },
  incident: { key: 'mill' },
  claims: [claim],
}

const none = { actors: new Set<string>(), sources: new Set<string>() }
const known = { actors: new Set(['guards']), sources: new Set(['reds', 'gazette']) }
const DIGEST = 'abcdef0123456789'

describe('toBundle', () => {
  it('is the same for the same reading', () => {
    expect(toBundle(reading, known, DIGEST)).toEqual(toBundle(reading, known, DIGEST))
  })

  it('names document and claim after the text', () => {
    const { document, bundle } = toBundle(reading, known, DIGEST)
    expect(document).toBe('read-2020-02-03-abcdef012345')
    expect(bundle).toMatchObject({
      claims: [{ key: `${document}-18-captured-guards`, incident: 'mill', wording: 'verbatim' }],
    })
  })

  it("gives the text's own voice to its publisher", () => {
    const { bundle } = toBundle(
      { ...reading, claims: [{ ...claim, claimant: 'outlet' }] },
      known,
      DIGEST,
    )
    expect(bundle).toMatchObject({ claims: [{ claimant: 'gazette' }] })
  })

  it('links a subset to its total', () => {
    const part = {
      ...claim,
      subset: 'commander',
      subsetOf: 0,
      figure: { kind: 'exact' as const, n: 1, hi: null },
    }
    const { document, bundle } = toBundle({ ...reading, claims: [claim, part] }, known, DIGEST)
    expect(bundle).toMatchObject({
      claims: [{ subsetOf: null }, { subsetOf: `${document}-18-captured-guards` }],
    })
  })

  it('brings parties and sources that the reader knows and the database does not', () => {
    const isis = { ...claim, claimant: 'isis', victims: 'sdf' }
    const { bundle } = toBundle({ ...reading, claims: [isis] }, none, DIGEST)
    expect(bundle).toMatchObject({ actors: [{ key: 'sdf' }], sources: [{ key: 'isis' }] })
  })

  it('writes a new incident with both titles', () => {
    const incident = { title: { ar: 'الطاحونة', en: 'The mill' }, date: '2020-02-02', place: null }
    const made = toBundle({ ...reading, incident }, known, DIGEST)
    expect(made.bundle).toMatchObject({
      incidents: [{ key: made.incident, date: { start: '2020-02-02', end: '2020-02-02' } }],
    })
  })
})
