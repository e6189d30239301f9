import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/bundle/schema'
import type { SettledClaim } from '@/lib/bundle/settle'
import { type Ground, mergerOf, splitOff, tornBy } from './model'

type Incident = Entry<'incidents'>

function incident(key: string, change: Partial<Incident> = {}): Incident {
  return {
    key,
    title: { ar: key, en: key },
    date: { start: '2031-05-02', end: '2031-05-02', precision: 'day', basis: 'stated' },
    place: null,
    partOf: null,
    related: [],
    mergedInto: null,
    note: null,
    ...change,
  }
}

const to = (key: string, as = 'related') => ({ incident: key, as })

function merged(ground: Partial<Ground> & Pick<Ground, 'from' | 'into'>): Record<string, Incident> {
  const none = { others: [], claims: [], wholesOf: { from: [], into: [] } }
  const { incidents } = mergerOf({ ...none, ...ground })
  return Object.fromEntries(incidents.map((one) => [one.key, one]))
}

describe('a merger', () => {
  it.each<[string, Partial<Incident>, Partial<Incident>, Ground['wholesOf'], string | null]>([
    ['two that stand alone', {}, {}, { from: [], into: [] }, null],
    ['a part into one alone', { partOf: 'w' }, {}, { from: ['w'], into: [] }, 'w'],
    ['parts of two wholes', { partOf: 'w' }, { partOf: 'v' }, { from: ['w'], into: ['v'] }, 'v'],
    ['a part into its whole', { partOf: 'into' }, {}, { from: ['into'], into: [] }, null],
    [
      'a part of a part into the whole',
      { partOf: 'middle' },
      {},
      { from: ['middle', 'into'], into: [] },
      null,
    ],
    ['a whole into its part', {}, { partOf: 'from' }, { from: [], into: ['from'] }, null],
    [
      'a whole, itself a part, into a part of its part',
      { partOf: 'w' },
      { partOf: 'middle' },
      { from: ['w'], into: ['middle', 'from', 'w'] },
      'w',
    ],
  ])(
    'of %s leaves the one that stays part of what it should be',
    (_, from, into, wholesOf, whole) => {
      const after = merged({
        from: incident('from', from),
        into: incident('into', into),
        wholesOf,
      })
      expect(after.into?.partOf).toBe(whole)
      expect(after.from).toMatchObject({ partOf: null, related: [], mergedInto: 'into' })
    },
  )

  it('takes over parts and relations, and never relates anything to itself', () => {
    const after = merged({
      from: incident('from', { related: [to('into'), to('far', 'retaliation')], note: 'Kept.' }),
      into: incident('into', { related: [to('from'), to('near')], note: 'Mine.' }),
      others: [
        incident('part', { partOf: 'from' }),
        incident('by', { related: [to('from'), to('into'), to('else')] }),
      ],
    })
    expect(after.into).toMatchObject({
      related: [to('near'), to('far', 'retaliation')],
      note: 'Mine.',
    })
    expect(after.part?.partOf).toBe('into')
    expect(after.by?.related).toEqual([to('into'), to('into'), to('else')])
    expect(after.from?.note).toBe('Kept.')
  })
})

it.each([
  ['a part', 'part', { partOf: 'whole', related: [] }],
  ['related', 'retaliation', { partOf: 'above', related: [to('whole', 'retaliation')] }],
  ['beside it', null, { partOf: 'above', related: [] }],
])('what is split off is %s', (_, link, stands) => {
  const { key, title, date, place } = incident('new')
  const split = splitOff({ key: 'whole', partOf: 'above' }, { key, title, date, place, link })
  expect(split).toMatchObject({ key: 'new', mergedInto: null, ...stands })
})

it.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['a total with its part', ['total', 'part'], []],
  ['a total alone', ['total'], ['part']],
  ['a part alone', ['part'], ['part']],
  ['a part of what is elsewhere', ['stray'], []],
])('choosing %s tears %s', (_, chosen, torn) => {
  const claims: Pick<SettledClaim, 'key' | 'subsetOf'>[] = [
    { key: 'total', subsetOf: null },
    { key: 'part', subsetOf: 'total' },
    { key: 'stray', subsetOf: 'elsewhere' },
  ]
  expect(tornBy(claims, new Set(chosen))).toEqual(torn)
})
