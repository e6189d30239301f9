import { describe, expect, it } from 'vitest'
import { compared, type Details, type Statement, says } from '@/tests/comparison/facts'
import type { Finding } from './model'

const day = (n: number): Details => ({ on: `2020-05-0${n}` })
const both: Details = { outcome: 'killed-or-wounded' }
const wounded: Details = { outcome: 'wounded' }

describe('a finding links to what it rests on', () => {
  const find = (said: Statement[], kind: string): Finding => {
    const found = compared(said).findings.find((finding) => finding.kind === kind)
    if (!found) throw new Error(`no ${kind}`)
    return found
  }

  it.each<[what: string, kind: string, said: Statement[], claims: string[], sources: string[]]>([
    [
      'both accounts',
      'conflict',
      [says('gazette', '28'), says('herald', '18')],
      ['c1', 'c2'],
      ['gazette', 'herald'],
    ],
    [
      'the account, and who is silent',
      'silent',
      [says('gazette', '28'), says('reds', '1', wounded)],
      ['c1'],
      ['gazette', 'reds'],
    ],
    [
      'the whole and its parts',
      'sum',
      [
        says('gazette', '28'),
        says('gazette', '6', { at: 'mill' }),
        says('gazette', '15', { at: 'camp' }),
      ],
      ['c1', 'c2', 'c3'],
      ['gazette'],
    ],
    [
      'the parts of a part',
      'sum',
      [
        says('gazette', '28', { at: 'bridge' }),
        says('gazette', '6', { at: 'east-bank' }),
        says('gazette', '15', { at: 'west-bank' }),
        says('gazette', '2', { at: 'camp' }),
      ],
      ['c1', 'c2', 'c3'],
      ['gazette'],
    ],
    [
      'the subset and its total',
      'sum',
      [says('gazette', '5'), says('gazette', '7', { subset: 'foreign', subsetOf: 'c1' })],
      ['c2', 'c1'],
      ['gazette'],
    ],
    [
      'the figure for both, the killed and the wounded',
      'sum',
      [
        says('gazette', '30', both),
        says('herald', '10'),
        says('herald', '25', wounded),
        says('wire', '4'),
      ],
      ['c1', 'c2', 'c3'],
      ['gazette'],
    ],
    [
      'the latest link of a chain',
      'revision',
      [says('gazette', '18', day(1)), says('gazette', '23', day(2))],
      ['c2'],
      ['gazette'],
    ],
  ])('%s', (_, kind, said, claims, sources) => {
    const finding = find(said, kind)
    expect([finding.claims, finding.sources]).toEqual([claims, sources])
  })

  it('names the part at which it stands', () => {
    expect(
      find([says('gazette', '6', { at: 'mill' }), says('herald', '9', { at: 'mill' })], 'conflict')
        .part,
    ).toBe('mill')
    expect(find([says('gazette', '6'), says('herald', '9')], 'conflict')).not.toHaveProperty('part')
  })
})
