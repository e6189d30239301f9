import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Content, incidentSlipsOf, mergeCorrections, type Slip, slipsOf } from './model'

describe('two corrections of one claim', () => {
  const base = { figure: { kind: 'exact', n: 28 }, words: '28', note: 'seen', subset: null }

  it.each<[string, Content, Content, Content, string[]]>([
    ['both as it was', base, base, base, []],
    ['only the other’s', { ...base, words: '27' }, base, { ...base, words: '27' }, []],
    ['only mine', base, { ...base, words: '26' }, { ...base, words: '26' }, []],
    [
      'of different fields',
      { ...base, words: '27' },
      { ...base, note: 'checked' },
      { ...base, words: '27', note: 'checked' },
      [],
    ],
    [
      'that agree',
      { ...base, words: '27' },
      { ...base, words: '27' },
      { ...base, words: '27' },
      [],
    ],
    [
      'of one field: mine stands, and is told',
      { ...base, words: '27' },
      { ...base, words: '26' },
      { ...base, words: '26' },
      ['words'],
    ],
    [
      'a field taken out beside one that was changed',
      { ...base, note: null },
      { ...base, note: 'checked' },
      { ...base, note: 'checked' },
      ['note'],
    ],
    [
      'the order of fields and absent ones, which say nothing',
      { ...base, figure: { n: 28, kind: 'exact' }, subset: undefined },
      base,
      { figure: base.figure, words: '28', note: 'seen' },
      [],
    ],
  ])('%s', (_, theirs, mine, content, conflicts) => {
    const merged = mergeCorrections(base, theirs, mine)
    expect(merged.content).toEqual(content)
    expect(merged.conflicts.map(({ field }) => field)).toEqual(conflicts)
  })

  it('lose nothing: what neither changed stays, what one changed is there', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'))
    const content = fc.record({ words: value, note: value, evidence: value, place: value })
    fc.assert(
      fc.property(content, content, content, (was, theirs, mine) => {
        const { content: merged, conflicts } = mergeCorrections(was, theirs, mine)
        const told = new Map(conflicts.map((conflict) => [conflict.field, conflict]))
        for (const field of Object.keys(was) as (keyof typeof was)[]) {
          const kept = merged[field]
          if (mine[field] !== was[field]) expect(kept).toBe(mine[field])
          else expect(kept).toBe(theirs[field])
          const isLost = theirs[field] !== was[field] && theirs[field] !== kept
          expect(told.has(field)).toBe(isLost)
          if (isLost) expect(told.get(field)?.theirs).toBe(theirs[field])
        }
      }),
    )
  })
})

describe('slips', () => {
  const right = {
    figure: { kind: 'exact', n: 5 },
    said: null,
    happened: '2018-10-12',
    published: { date: '2018-10-13', precision: 'day' },
    total: null,
    parts: [],
  } as const

  it.each<[string, Partial<Parameters<typeof slipsOf>[0]>, Slip[]]>([
    ['nothing wrong', {}, []],
    ['the number that the words say', { said: { kind: 'exact', n: 5 } }, []],
    ['another number', { said: { kind: 'exact', n: 7 } }, ['notInWords']],
    ['another bound', { said: { kind: 'atLeast', n: 5 } }, ['notInWords']],
    ['no number', { figure: { kind: 'some' }, said: { kind: 'exact', n: 7 } }, []],
    ['told on the day itself', { published: { date: '2018-10-12', precision: 'day' } }, []],
    ['told before it happened', { happened: '2018-10-14' }, ['afterPublication']],
    [
      'told in the month, of which no day is known',
      { published: { date: '2018-10-01', precision: 'month' } },
      [],
    ],
    [
      'told in the month before',
      { published: { date: '2018-09-01', precision: 'month' } },
      ['afterPublication'],
    ],
    ['told in that year', { published: { date: '2018-01-01', precision: 'year' } }, []],
    ['a part as large as its total', { total: { kind: 'exact', n: 5 } }, []],
    ['a part above its total', { total: { kind: 'exact', n: 4 } }, ['aboveTotal']],
    ['a part of at least so many', { total: { kind: 'atLeast', n: 2 } }, []],
    [
      'a part of some of fewer',
      { figure: { kind: 'some' }, total: { kind: 'exact', n: 1 } },
      ['aboveTotal'],
    ],
    ['a total of no number', { total: { kind: 'some' } }, []],
    ['parts below it', { parts: [{ kind: 'exact', n: 5 }, { kind: 'some' }] }, []],
    ['a part above it', { parts: [{ kind: 'moreThan', n: 5 }] }, ['belowPart']],
    [
      'everything at once',
      { happened: '2019-01-01', total: { kind: 'exact', n: 1 }, parts: [{ kind: 'exact', n: 9 }] },
      ['afterPublication', 'aboveTotal', 'belowPart'],
    ],
  ])('%s', (_, change, slips) => {
    expect(slipsOf({ ...right, ...change })).toEqual(slips)
  })
})

describe('slips in an incident', () => {
  const right = {
    start: '2018-10-12',
    end: '2018-10-13',
    published: [{ date: '2018-10-13', precision: 'day' }],
    whole: null,
  } as const

  it.each<[string, Partial<Parameters<typeof incidentSlipsOf>[0]>, Slip[]]>([
    ['nothing wrong', {}, []],
    ['nothing told of it', { published: [] }, []],
    ['told on its first day', { published: [{ date: '2018-10-12', precision: 'day' }] }, []],
    [
      'told the day before, by one of two',
      {
        published: [
          { date: '2018-10-11', precision: 'day' },
          { date: '2018-10-20', precision: 'day' },
        ],
      },
      ['afterReport'],
    ],
    ['told in its month', { published: [{ date: '2018-10-01', precision: 'month' }] }, []],
    ['within its whole', { whole: { start: '2018-10-01', end: '2018-10-31' } }, []],
    ['begun within its whole', { whole: { start: '2018-10-01', end: '2018-10-12' } }, []],
    ['before its whole', { whole: { start: '2018-10-14', end: '2018-10-20' } }, ['outsideWhole']],
    ['after its whole', { whole: { start: '2018-10-01', end: '2018-10-11' } }, ['outsideWhole']],
  ])('%s', (_, change, slips) => {
    expect(incidentSlipsOf({ ...right, ...change })).toEqual(slips)
  })
})
