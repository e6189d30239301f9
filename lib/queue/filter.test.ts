import { describe, expect, it } from 'vitest'
import type { Query } from '@/lib/values/query'
import { readQueueFilter, writeQueueFilter } from './filter'
import type { QueueFilter } from './model'

const waiting = { state: 'submitted' } as const

describe('the filter of the queue in an address', () => {
  it.each<[Query, QueueFilter]>([
    [{}, waiting],
    [{ state: 'open' }, { state: 'open' }],
    [{ state: 'withdrawn' }, waiting],
    [{ state: ['draft', 'open'] }, waiting],
    [
      { assignee: 'me', overdue: 'yes' },
      { ...waiting, assignee: 'me', overdue: true },
    ],
    [{ overdue: 'no', incident: '', source: '' }, waiting],
    [{ incident: '../x', source: 'a b' }, waiting],
    [{ tag: '  عاجل ' }, { ...waiting, tag: 'عاجل' }],
    [{ tag: '\0' }, waiting],
    [{ tag: ['a', 'b'], assignee: ['me'] }, waiting],
    [{ tag: 'x'.repeat(99) }, { ...waiting, tag: 'x'.repeat(40) }],
  ])('%j means %j', (query, filter) => {
    expect(readQueueFilter(query)).toEqual(filter)
  })

  it.each<[QueueFilter, number, string]>([
    [waiting, 1, ''],
    [waiting, 3, '?page=3'],
    [{ state: 'open', tag: 'a b', overdue: true }, 1, '?state=open&tag=a+b&overdue=yes'],
  ])('%j is written, page %i, as %s', (filter, page, query) => {
    expect(writeQueueFilter(filter, page)).toBe(query)
    expect(readQueueFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter)
  })
})
