import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '@/lib/values/canonical'
import { Beginning, commitmentsOf, hashOf, redactionOf, Verification, valuesOf } from './chain'
import type { Deed, LogFault, ReadEntry } from './model'

/** A log of deeds, as `recordDeed` makes it. */
function chained(deeds: readonly Deed[]): ReadEntry[] {
  const entries: ReadEntry[] = []
  deeds.forEach((deed, index) => {
    const values = valuesOf(deed, () => `salt-${index}`)
    const unhashed = {
      seq: index + 1,
      at: new Date(Date.UTC(2018, 9, 12, 0, index)),
      by: index % 2 ? 'rana' : 'omar',
      action: deed.action,
      subject: deed.subject,
      commitments: commitmentsOf(values),
      previous: entries.at(-1)?.hash ?? new Beginning().hash(),
    }
    entries.push({ ...unhashed, hash: hashOf(unhashed), values, redacted: [] })
  })
  return entries
}

const correct = (subject: string, from: number, to: number): Deed => {
  return { action: 'correct', subject, before: { figure: from }, after: { figure: to } }
}

const LOG = chained([
  { action: 'import', subject: 'bundle', after: { 'claims/gate': { n: 6 } } },
  correct('claim/gate', 6, 7),
  { action: 'approve', subject: 'claim/gate', detail: { note: 'seen' } },
  correct('claim/gate', 7, 6),
  { action: 'redact', subject: redactionOf(3, 'detail.note') },
])

function verify(entries: readonly ReadEntry[], noted?: string) {
  const verification = new Verification(noted)
  for (const entry of entries) verification.add(entry)
  return verification.end()
}

/** The log with one entry made another. */
const altered = (seq: number, change: (entry: ReadEntry) => Partial<ReadEntry>) =>
  LOG.map((entry) => (entry.seq === seq ? { ...entry, ...change(entry) } : entry))

const rehashed = (entry: ReadEntry): ReadEntry => ({ ...entry, hash: hashOf(entry) })
const last = LOG[4] as ReadEntry

describe('a log that nobody touched', () => {
  it('holds, and tells how long it is and where it ends', () => {
    expect(verify(LOG)).toEqual({ entries: 5, head: last.hash, faults: [] })
    expect(verify([])).toEqual({ entries: 0, head: new Beginning().hash(), faults: [] })
  })

  it.each(LOG.map(({ hash }) => hash))('has every hash that somebody noted: %s', (noted) => {
    expect(verify(LOG, noted).faults).toEqual([])
  })

  it('may begin after entries that were made before there was a chain', () => {
    const old = [1, 2].map((seq) => {
      const said = { at: new Date(0), by: 'desk', action: 'import', subject: 'bundle' }
      const empty = { commitments: '{}', previous: '', values: [], redacted: [] }
      return { seq, ...said, ...empty, hash: `before the chain ${seq}` }
    })
    const beginning = new Beginning()
    for (const entry of old) beginning.add(entry)
    const first = { ...last, seq: 3, previous: beginning.hash() }
    expect(verify([...old, rehashed(first)])).toMatchObject({ entries: 3, faults: [] })
    const forged = old.map((entry) => ({ ...entry, by: 'omar' }))
    expect(verify([...forged, rehashed(first)]).faults).toEqual([{ kind: 'unlinked', seq: 3 }])
  })

  it('may have lost a value that a later entry says is redacted', () => {
    const without = altered(3, () => ({ values: [], redacted: ['detail.note'] }))
    expect(verify(without).faults).toEqual([])
    expect(verify(without.slice(0, 4)).faults).toEqual([
      { kind: 'valueMissing', seq: 3, path: 'detail.note' },
    ])
  })
})

describe('what was done to a log is found and named', () => {
  it.each<[string, readonly ReadEntry[], LogFault[]]>([
    ['an edited entry', altered(2, () => ({ by: 'sami' })), [{ kind: 'edited', seq: 2 }]],
    [
      'another time',
      altered(2, ({ at }) => ({ at: new Date(at.getTime() + 1) })),
      [{ kind: 'edited', seq: 2 }],
    ],
    [
      'an edited entry with a new hash',
      altered(2, (entry) => rehashed({ ...entry, by: 'sami' })),
      [{ kind: 'unlinked', seq: 3 }],
    ],
    [
      'a deleted entry',
      LOG.filter(({ seq }) => seq !== 2),
      [
        { kind: 'missing', seq: 2 },
        { kind: 'unlinked', seq: 3 },
      ],
    ],
    [
      'a deleted first entry',
      LOG.slice(1),
      [
        { kind: 'missing', seq: 1 },
        { kind: 'unlinked', seq: 2 },
      ],
    ],
    [
      'an inserted entry, the others renumbered and hashed anew',
      [...LOG.slice(0, 2), ...LOG.slice(1).map((e) => rehashed({ ...e, seq: e.seq + 1 }))],
      [
        { kind: 'unlinked', seq: 3 },
        { kind: 'unlinked', seq: 4 },
        { kind: 'unlinked', seq: 5 },
        { kind: 'unlinked', seq: 6 },
      ],
    ],
    [
      'an edited value',
      altered(1, ({ values }) => ({
        values: values.map((value) => ({ ...value, value: canonical({ n: 5 }) })),
      })),
      [{ kind: 'valueEdited', seq: 1, path: 'after.claims/gate' }],
    ],
    [
      'a deleted value',
      altered(1, () => ({ values: [] })),
      [{ kind: 'valueMissing', seq: 1, path: 'after.claims/gate' }],
    ],
    [
      'an added value',
      altered(5, () => ({ values: [{ path: 'detail.why', salt: '', value: '""' }] })),
      [{ kind: 'valueAdded', seq: 5, path: 'detail.why' }],
    ],
    [
      'commitments that are none',
      altered(5, (entry) => rehashed({ ...entry, commitments: 'null' })),
      [],
    ],
    [
      'commitments that cannot be read',
      altered(2, () => ({ commitments: '{' })),
      [
        { kind: 'edited', seq: 2 },
        { kind: 'valueAdded', seq: 2, path: 'before.figure' },
        { kind: 'valueAdded', seq: 2, path: 'after.figure' },
      ],
    ],
  ])('%s', (_, log, faults) => {
    expect(verify(log).faults).toEqual(faults)
  })

  it('a cut tail, and a log that was made anew, by the hash that somebody noted', () => {
    expect(verify(LOG.slice(0, 4)).faults).toEqual([])
    expect(verify(LOG.slice(0, 4), last.hash).faults).toEqual([{ kind: 'headMissing', seq: null }])
    const anew = altered(5, (entry) => rehashed({ ...entry, by: 'sami' }))
    expect(verify(anew).faults).toEqual([])
    expect(verify(anew, last.hash).faults).toEqual([{ kind: 'headMissing', seq: null }])
  })

  const texts = ['by', 'action', 'subject', 'previous', 'hash'] as const
  const deed = fc.record({
    action: fc.constantFrom('correct', 'approve', 'return'),
    subject: fc.constantFrom('claim/gate', 'claim/camp'),
    after: fc.dictionary(fc.constantFrom('figure', 'words', 'note'), fc.jsonValue()),
  })

  it('any change of any field of any entry, any deletion, any two that changed places', () => {
    const log = fc.array(deed, { minLength: 2, maxLength: 12 }).map(chained)
    fc.assert(
      fc.property(log, fc.nat(), fc.nat(), fc.nat(), (entries, a, b, how) => {
        const [i, j] = [a % entries.length, b % entries.length]
        const [one, other] = [entries[i] as ReadEntry, entries[j] as ReadEntry]
        const head = entries.at(-1)?.hash
        if (how % 3 === 0) {
          const field = texts[b % texts.length] as (typeof texts)[number]
          const edited = { ...one, [field]: `${one[field]}x` }
          const found = verify(entries.with(i, edited), head).faults
          expect(found.some(({ seq }) => seq === one.seq)).toBe(true)
        } else if (how % 3 === 1) {
          const found = verify(entries.toSpliced(i, 1), head).faults
          const kind = i === entries.length - 1 ? 'headMissing' : 'missing'
          expect(found.map((fault) => fault.kind)).toContain(kind)
        } else if (i !== j) {
          const swapped = entries
            .with(i, { ...other, seq: one.seq })
            .with(j, { ...one, seq: other.seq })
          const found = verify(swapped, head).faults.map(({ seq }) => seq)
          expect(found).toEqual(expect.arrayContaining([one.seq, other.seq]))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
