import { describe, expect, it } from 'vitest'
import type { ClaimState } from '@/lib/claim/model'
import {
  approvedRevision,
  authorsOf,
  checksFor,
  type Decided,
  lastApproved,
  type ReviewStep,
  STEPS,
} from './model'

describe('steps', () => {
  it.each<[ClaimState, ReviewStep, ClaimState | null]>([
    ['draft', 'submit', 'submitted'],
    ['draft', 'approve', null],
    ['draft', 'return', null],
    ['draft', 'withdraw', 'withdrawn'],
    ['submitted', 'submit', null],
    ['submitted', 'approve', 'approved'],
    ['submitted', 'return', 'returned'],
    ['submitted', 'withdraw', 'withdrawn'],
    ['returned', 'submit', 'submitted'],
    ['returned', 'approve', null],
    ['returned', 'return', null],
    ['returned', 'withdraw', 'withdrawn'],
    ['approved', 'submit', null],
    ['approved', 'approve', null],
    ['approved', 'return', 'returned'],
    ['approved', 'withdraw', 'withdrawn'],
    ['withdrawn', 'submit', null],
    ['withdrawn', 'approve', null],
    ['withdrawn', 'return', null],
    ['withdrawn', 'withdraw', null],
  ])('from %s, %s leads to %s', (state, step, to) => {
    expect(STEPS[state][step]?.state ?? null).toBe(to)
  })
})

describe('authors', () => {
  const revisions = ['rana', 'omar', 'rana', 'lina'].map((recordedBy, index) => {
    return { revision: index + 1, recordedBy }
  })
  const approved = (revision: number): Decided => ({ revision, kind: 'approved' })

  it.each<[string, number, Decided[], string[]]>([
    ['all, before anything was approved', 3, [], ['rana', 'omar']],
    ['those since the approval', 4, [approved(2)], ['rana', 'lina']],
    ['those since the last approval', 4, [approved(1), approved(3)], ['lina']],
    ['the last one, of what is approved as it stands', 3, [approved(3)], ['rana']],
    [
      'all again, once what was approved is returned',
      3,
      [approved(2), { revision: 2, kind: 'returned' }],
      ['rana', 'omar'],
    ],
    [
      'those since the approval that followed',
      4,
      [approved(1), { revision: 1, kind: 'returned' }, approved(3)],
      ['lina'],
    ],
    ['not touched by other decisions', 2, [{ revision: 1, kind: 'returned' }], ['rana', 'omar']],
  ])('are %s', (_, count, decisions, authors) => {
    expect([...authorsOf(revisions.slice(0, count), decisions)]).toEqual(authors)
  })

  it('knows the revision that was approved last', () => {
    expect(approvedRevision([])).toBe(0)
    expect(approvedRevision([approved(2), { revision: 3, kind: 'submitted' }])).toBe(2)
    expect(approvedRevision([approved(2), { revision: 2, kind: 'returned' }])).toBe(0)
    expect(approvedRevision([approved(2), { revision: 3, kind: 'withdrawn' }])).toBe(0)
  })

  it('knows it also when the approval does not hold any more', () => {
    expect(lastApproved([])).toBe(0)
    expect(lastApproved([approved(1), approved(2), { revision: 2, kind: 'returned' }])).toBe(2)
  })
})

it('asks to check a translation only where there is one', () => {
  expect(checksFor({ hasTranslation: true })).toEqual([
    'quote',
    'scope',
    'translation',
    'sensitive',
  ])
  expect(checksFor({ hasTranslation: false })).toEqual(['quote', 'scope', 'sensitive'])
})
