import { describe, expect, it } from 'vitest'
import { readFilter, writeFilter } from '@/lib/incident/filter'
import type { IncidentFilter } from '@/lib/incident/view'
import { type Query, readPage } from '@/lib/values/query'

describe('readFilter', () => {
  it.each<[Query, IncidentFilter]>([
    [{}, {}],
    [{ text: ' هجين ' }, { text: 'هجين' }],
    [{ text: '   ' }, {}],
    [{ text: 'a\0b' }, { text: 'ab' }],
    [{ text: 'x'.repeat(300) }, { text: 'x'.repeat(200) }],
    [{ text: ['a', 'b'] }, {}],
    [
      { place: 'hajin', source: 'sdf' },
      { place: 'hajin', source: 'sdf' },
    ],
    [{ place: '', source: 'a b' }, {}],
    [{ place: ['hajin', 'bahra'] }, {}],
    [
      { outcome: 'captured', verdict: 'conflict' },
      { outcome: 'captured', verdict: 'conflict' },
    ],
    [{ outcome: 'eaten', verdict: 'guilty' }, {}],
    [
      { from: '2018-10-09', to: '2018-10-12' },
      { from: '2018-10-09', to: '2018-10-12' },
    ],
    [{ from: '2018-13-40', to: '2018-02-30' }, {}],
    [{ from: 'yesterday', to: ['2018-10-12'] }, {}],
    [{ unknown: 'x' }, {}],
  ])('%j: %j', (query, filter) => {
    expect(readFilter(query)).toEqual(filter)
  })
})

it.each<[IncidentFilter, number, string]>([
  [{}, 1, ''],
  [{}, 2, '?page=2'],
  [{ source: 'sdf' }, 1, '?source=sdf'],
  [{ outcome: 'killed', from: '2018-10-09' }, 2, '?outcome=killed&from=2018-10-09&page=2'],
])('writeFilter(%j, %d): %s', (filter, page, query) => {
  expect(writeFilter(filter, page)).toBe(query)
  const read = Object.fromEntries(new URLSearchParams(query))
  expect(readFilter(read)).toEqual(filter)
  expect(readPage(read)).toBe(page)
})
