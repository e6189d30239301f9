import { expect, it } from 'vitest'
import { CLAIM_STATES, type ClaimDecisionKind } from './model'
import { type ClaimRecord, toPublicClaim } from './view'

const at = '2031-06-01T10:00:00.000Z'
const decision = (kind: ClaimDecisionKind) => {
  return { kind, revision: 1, at, by: 'canary-by', reason: 'canary-reason', checks: ['quote'] }
}
const revision = {
  revision: 1,
  content: { words: 'ten' },
  recordedAt: at,
  recordedBy: 'canary-by',
  reason: 'canary-reason',
}
const record = (state: ClaimRecord['state'], decisions: readonly ClaimDecisionKind[]) =>
  ({ key: 'c1', state, decisions: decisions.map(decision) }) as unknown as ClaimRecord

it.each<[ClaimRecord['state'], ClaimDecisionKind[], string, ClaimDecisionKind[]]>([
  ['draft', [], 'standing', []],
  ['submitted', ['submitted'], 'standing', []],
  ['returned', ['submitted', 'returned'], 'standing', []],
  ['approved', ['submitted', 'approved'], 'standing', []],
  ['draft', ['approved', 'reopened'], 'standing', []],
  ['withdrawn', ['submitted', 'withdrawn'], 'withdrawn', ['withdrawn']],
  ['draft', ['withdrawn', 'restored'], 'standing', ['withdrawn', 'restored']],
])('a claim that is %s, after %j, is %s to everybody', (state, decisions, told, kinds) => {
  expect(toPublicClaim(record(state, decisions), [revision])).toEqual({
    key: 'c1',
    state: told,
    decisions: kinds.map((kind) => ({ kind, revision: 1, at })),
    history: [{ revision: 1, content: { words: 'ten' }, recordedAt: at }],
  })
})

it('tells of every state only whether it is withdrawn', () => {
  const told = CLAIM_STATES.map((state) => toPublicClaim(record(state, []), []).state)
  expect(new Set(told)).toEqual(new Set(['standing', 'withdrawn']))
})
