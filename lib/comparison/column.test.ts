import { describe, expect, it } from 'vitest'
import { compared, type Details, rowOf, says } from '@/tests/comparison/facts'

const columnsOf = (...args: Parameters<typeof compared>) =>
  compared(...args).sources.map(({ key }) => key)

describe('columns', () => {
  it('are who claims anything and who speaks for a party to it, by role and then by key', () => {
    const said = [
      says('wire', '28', { by: 'blues' }),
      says('gazette', '20'),
      says('hospital', '20'),
      says('reds', '20'),
      says('monitor', '20', { victims: 'civilians' }),
    ]
    const speaking = ['reds', 'hospital', 'monitor', 'gazette', 'wire']
    expect(columnsOf(said)).toEqual([...speaking, 'blues', 'elders'])
  })

  it.each<[what: string, details: Details, incident: string, columns: string[]]>([
    ['of the incident', {}, 'raid', ['gazette', 'reds']],
    ['of a part', { at: 'mill' }, 'raid', ['gazette', 'reds']],
    ['of a whole, behind each other by role', {}, 'mill', ['reds', 'gazette']],
    ['of another part of that whole', { at: 'ford' }, 'raid', ['reds', 'gazette']],
    ['of nobody else', { victims: 'mixed' }, 'raid', ['gazette']],
  ])('are claimants and parties %s', (_, details, incident, columns) => {
    expect(columnsOf([says('gazette', '28', details)], { incident })).toEqual(columns)
  })

  it('carry the name and kind of the source, and nothing more', () => {
    expect(compared([says('gazette', '28', { victims: 'mixed' })]).sources).toEqual([
      { key: 'gazette', kind: 'media', name: { ar: 'الجريدة', en: 'Gazette' } },
    ])
  })
})

describe('a source that says nothing on a measure', () => {
  const wounded: Details = { outcome: 'wounded' }
  const other = says('monitor', '3', wounded)

  it.each<[what: string, said: ReturnType<typeof says>[], from: string, state: string]>([
    ['is silent when it speaks of the incident', [says('herald', '28')], 'herald', 'silent'],
    [
      'is silent when it speaks of a part',
      [says('herald', '28', { at: 'east-bank' })],
      'herald',
      'silent',
    ],
    [
      'is silent when it speaks of a whole',
      [says('herald', '28', { at: 'campaign' })],
      'herald',
      'silent',
    ],
    [
      'has made no statement when it speaks of a sibling',
      [says('herald', '28', { at: 'ford' })],
      'herald',
      'noStatement',
    ],
    [
      'has made no statement as a party that never speaks',
      [says('gazette', '28', { by: 'blues' })],
      'blues',
      'noStatement',
    ],
  ])('%s', (_, said, from, state) => {
    const row = rowOf(compared([other, ...said]), wounded)
    expect(row.cells[from]).toEqual({ state, claims: [] })
  })

  it('is silent as the publisher of a document that speaks of it', () => {
    const said = [other, says('gazette', '28', { at: 'ford', on: '2020-06-01' })]
    expect(rowOf(compared(said), wounded).cells.gazette?.state).toBe('silent')
  })

  it('points to what it says of the whole on the same measure', () => {
    const said = [
      says('monitor', '3', { at: 'mill' }),
      says('herald', '28', { key: 'b' }),
      says('herald', '40', { key: 'a', at: 'campaign' }),
      says('wire', '2', { outcome: 'wounded' }),
    ]
    const row = rowOf(compared(said, { incident: 'mill' }))
    expect(row.cells.herald).toEqual({ state: 'silent', claims: [], ofWhole: ['a', 'b'] })
    expect(row.cells.wire).toEqual({ state: 'silent', claims: [] })
  })
})
