import { describe, expect, it } from 'vitest'
import {
  allProposals,
  type Decision,
  holding,
  lastDecided,
  STEPS,
  type Standing,
  type Step,
  standingOf,
  type Verdict,
} from './decision'
import type { Origin, Proposal, ProposedClaim } from './proposal'

const claimAt = (start: number, length = 10): ProposedClaim => ({
  claimant: 'sohr',
  outcome: 'killed',
  victims: 'civilians',
  subset: null,
  subsetOf: null,
  figure: { kind: 'exact', n: 3, hi: null },
  unit: 'persons',
  period: 'event',
  modality: 'asserted',
  place: null,
  date: null,
  words: 'three',
  quote: { exact: 'three died', start, end: start + length, prefix: '', suffix: '' },
  confidence: 0.9,
  why: [],
})

const row = (
  id: number,
  proposal: string,
  verdict: Verdict,
  origin: Origin = 'reader',
): Decision => ({
  id,
  proposal,
  origin,
  verdict,
  claim: claimAt(Number.parseInt(proposal, 10)),
  reason: null,
  note: null,
  mergedInto: null,
  recorded: null,
  target: null,
})

describe('a proposal', () => {
  it.each<[Standing, Step, Standing | null]>([
    ['open', 'accept', 'accepted'],
    ['open', 'reject', 'rejected'],
    ['open', 'merge', 'merged'],
    ['open', 'undo', null],
    ['accepted', 'accept', 'accepted'],
    ['accepted', 'reject', null],
    ['accepted', 'merge', null],
    ['accepted', 'undo', 'open'],
    ['rejected', 'accept', 'accepted'],
    ['rejected', 'reject', 'rejected'],
    ['rejected', 'merge', null],
    ['rejected', 'undo', 'open'],
    ['merged', 'accept', null],
    ['merged', 'reject', null],
    ['merged', 'merge', null],
    ['merged', 'undo', 'open'],
  ])('that is %s: %s leads to %s', (standing, step, next) => {
    expect(STEPS[standing][step]).toBe(next)
  })

  it('stands where its last decision left it', () => {
    const rows = [row(1, '5', 'accepted'), row(2, '9', 'rejected'), row(3, '5', 'undone')]
    const held = holding(rows)
    expect(standingOf(held.get('5'))).toBe('open')
    expect(standingOf(held.get('9'))).toBe('rejected')
    expect(standingOf(held.get('7'))).toBe('open')
  })
})

describe('lastDecided', () => {
  it.each<[string, readonly Decision[], number | null]>([
    ['nothing', [], null],
    ['one', [row(1, '5', 'accepted')], 1],
    ['the later one', [row(1, '5', 'accepted'), row(2, '9', 'rejected')], 2],
    [
      'what was undone is passed over',
      [row(1, '5', 'merged'), row(2, '9', 'accepted'), row(3, '9', 'undone')],
      1,
    ],
    ['all undone', [row(1, '5', 'accepted'), row(2, '5', 'undone')], null],
    ['a decision that was replaced', [row(1, '5', 'rejected'), row(2, '5', 'accepted')], 2],
    ['a second opinion is no decision', [row(1, '5', 'proposed', 'second')], null],
  ])('%s', (_what, rows, id) => {
    expect(lastDecided(rows)?.id ?? null).toBe(id)
  })
})

describe('allProposals', () => {
  const found: readonly Proposal[] = [
    { id: '5-killed', origin: 'reader', claim: claimAt(5) },
    { id: '90-killed', origin: 'reader', claim: claimAt(90) },
  ]
  const ids = (rows: readonly Decision[]) => allProposals(found, rows).map(({ id }) => id)

  it.each<[string, readonly Decision[], readonly string[]]>([
    ['nothing decided', [], ['5-killed', '90-killed']],
    ['decided and found', [row(1, '5-killed', 'accepted')], ['5-killed', '90-killed']],
    [
      'decided, found no more',
      [row(1, '40-killed', 'accepted')],
      ['5-killed', '40-killed', '90-killed'],
    ],
    [
      'undone, found no more',
      [row(1, '40-killed', 'accepted'), row(2, '40-killed', 'undone')],
      ['5-killed', '90-killed'],
    ],
    [
      'added by a person',
      [row(1, '40-killed', 'accepted', 'person')],
      ['5-killed', '40-killed', '90-killed'],
    ],
    [
      'added and taken back',
      [row(1, '40-killed', 'accepted', 'person'), row(2, '40-killed', 'undone', 'person')],
      ['5-killed', '90-killed'],
    ],
    [
      'what the first reader says too',
      [row(1, '8-killed', 'proposed', 'second')],
      ['5-killed', '90-killed'],
    ],
    [
      'what the first reader says too, decided on',
      [row(1, '8-killed', 'accepted', 'second')],
      ['5-killed', '8-killed', '90-killed'],
    ],
    [
      'from the second reader, what a person added',
      [row(1, '40-killed', 'accepted', 'person'), row(2, '42-killed', 'proposed', 'second')],
      ['5-killed', '40-killed', '90-killed'],
    ],
    [
      'from the second reader, what a person added and took back',
      [
        row(1, '40-killed', 'accepted', 'person'),
        row(2, '40-killed', 'undone', 'person'),
        row(3, '42-killed', 'proposed', 'second'),
      ],
      ['5-killed', '42-killed', '90-killed'],
    ],
    [
      'of the second reader alone',
      [row(1, '40-killed', 'proposed', 'second')],
      ['5-killed', '40-killed', '90-killed'],
    ],
    [
      'from the second reader, undone',
      [row(1, '40-killed', 'rejected', 'second'), row(2, '40-killed', 'undone', 'second')],
      ['5-killed', '40-killed', '90-killed'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(ids(rows)).toEqual(expected)
  })

  it('puts a total before the part that begins with it', () => {
    const total = { id: 'total', origin: 'reader', claim: claimAt(5, 12) } as const
    const part = { id: 'part', origin: 'reader', claim: claimAt(5, 30) } as const
    expect(allProposals([part, total], []).map(({ id }) => id)).toEqual(['total', 'part'])
  })
})
