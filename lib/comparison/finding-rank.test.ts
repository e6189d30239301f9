import { describe, expect, it } from 'vitest'
import { compared, type Details, says } from '@/tests/comparison/facts'

const day = (n: number): Details => ({ on: `2020-05-0${n}` })

describe('findings are ranked', () => {
  const pair = (outcome: Details['outcome'], a: string, b: string) => [
    says('gazette', a, { outcome }),
    says('herald', b, { outcome }),
  ]

  it('by kind', () => {
    const { findings } = compared([
      says('gazette', '1', { outcome: 'evacuated', ...day(1) }),
      says('gazette', '2', { outcome: 'evacuated', ...day(2) }),
      says('gazette', 'all', { outcome: 'displaced' }),
      says('herald', 'some', { outcome: 'displaced' }),
      says('gazette', '3', { outcome: 'released', victims: 'blues' }),
      says('blues', 'some', { outcome: 'released', victims: 'blues' }),
      says('gazette', '4', { outcome: 'missing' }),
      says('reds', '4', { outcome: 'missing', victims: 'mixed' }),
      says('gazette', 'none', { outcome: 'abducted' }),
      says('herald', 'some', { outcome: 'abducted' }),
      says('gazette', '1', { outcome: 'captured' }),
      says('gazette', '2', { outcome: 'captured' }),
      says('gazette', '1', { outcome: 'wounded' }),
      says('gazette', '2', { outcome: 'wounded', at: 'mill' }),
      ...pair('killed', '1', '2'),
    ])
    expect([...new Set(findings.map(({ kind }) => kind))]).toEqual([
      'conflict',
      'sum',
      'contradiction',
      'denial',
      'silent',
      'vague',
      'extent',
      'revision',
    ])
  })

  it('conflicts by ratio, over nothing first, then by how far they are apart', () => {
    const { findings, rows } = compared([
      ...pair('killed', '10', '20'),
      ...pair('wounded', '0', '5'),
      ...pair('captured', '1', '3'),
      ...pair('abducted', '0', '50'),
      ...pair('missing', '20', '40'),
      ...pair('released', '10', '20'),
    ])
    const order = findings.map(({ row }) => rows[row]?.outcome)
    expect(order).toEqual(['abducted', 'wounded', 'captured', 'missing', 'killed', 'released'])
  })

  it('conflicts on a part by the ratio of the part, those beside a denial by their own', () => {
    const { findings } = compared([
      ...pair('killed', '10', '20'),
      says('gazette', '1', { at: 'mill', outcome: 'wounded' }),
      says('herald', '9', { at: 'mill', outcome: 'wounded' }),
      ...pair('captured', '10', '30'),
      says('wire', 'none', { outcome: 'captured' }),
    ])
    expect(findings.map(({ kind, part, row }) => [kind, part ?? '', row])).toEqual([
      ['conflict', 'mill', 1],
      ['conflict', '', 2],
      ['conflict', '', 0],
      ['denial', '', 2],
    ])
  })
})
