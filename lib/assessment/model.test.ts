import { describe, expect, it } from 'vitest'
import {
  type AssessmentKind,
  ATTRIBUTIONS,
  type Attribution,
  type Clash,
  clashesOf,
  GRADES,
  type Grade,
  isSameJudgement,
  type Judgement,
  kindFor,
  standingOf,
  type Written,
} from './model'
import { changesOfRow, type RowChange, type SeenClaim } from './seen'

/** `A: assessment` as rows of the table, in their order. */
const rows = (...lines: string[]): Written[] =>
  lines.map((line, index) => {
    const [by = '', kind] = line.split(': ')
    return { id: index + 1, by, kind: kind as AssessmentKind }
  })

describe('what holds of a row', () => {
  it.each<[string, Written[], number | null, number[]]>([
    ['nothing, of what nobody assessed', [], null, []],
    ['the assessment', rows('A: assessment'), 1, []],
    ['what its author wrote last', rows('A: assessment', 'A: assessment'), 2, []],
    ['a dissent beside it', rows('A: assessment', 'B: dissent'), 1, [2]],
    ['of each editor the last', rows('A: assessment', 'B: dissent', 'B: dissent'), 1, [3]],
    ['several dissents', rows('A: assessment', 'B: dissent', 'C: dissent'), 1, [2, 3]],
    ['nothing that was taken back', rows('A: assessment', 'A: withdrawn'), null, []],
    [
      'a dissent from what was taken back',
      rows('A: assessment', 'B: dissent', 'A: withdrawn'),
      null,
      [2],
    ],
    ['no dissent that was taken back', rows('A: assessment', 'B: dissent', 'B: withdrawn'), 1, []],
    [
      'what was written after it was taken back',
      rows('A: assessment', 'A: withdrawn', 'A: assessment'),
      3,
      [],
    ],
    [
      'the assessment of who had dissented, once there was none',
      rows('A: assessment', 'B: dissent', 'A: withdrawn', 'B: assessment'),
      4,
      [],
    ],
    ['of two assessments the later', rows('A: assessment', 'B: assessment'), 2, []],
    [
      'of two assessments the one that was written later, whoever was first',
      rows('A: assessment', 'B: assessment', 'A: assessment'),
      3,
      [],
    ],
  ])('is %s', (_, written, assessment, dissents) => {
    const standing = standingOf(written)
    expect(standing.assessment?.id ?? null).toBe(assessment)
    expect(standing.dissents.map(({ id }) => id)).toEqual(dissents)
  })
})

describe('what an editor writes', () => {
  it.each<[string, Written[], boolean, AssessmentKind]>([
    ['where nothing is written', [], false, 'assessment'],
    ['beside their own', rows('B: assessment'), false, 'assessment'],
    ['beside another’s', rows('A: assessment'), false, 'dissent'],
    [
      'beside another’s and their own dissent',
      rows('A: assessment', 'B: dissent'),
      false,
      'dissent',
    ],
    [
      'where the other’s was taken back',
      rows('A: assessment', 'A: withdrawn'),
      false,
      'assessment',
    ],
    ['beside that of somebody who has left', rows('A: assessment'), true, 'assessment'],
  ])('%s, hasLeft %s, is %s', (_, written, hasLeft, kind) => {
    expect(kindFor(standingOf(written), 'B', hasLeft)).toBe(kind)
  })
})

describe('the two axes', () => {
  /** By grade, in the order of the attributions: x where the grade's own definition says otherwise. */
  const TABLE: Record<Grade, string> = {
    confirmed: '-xx-x',
    fair: '-----',
    weak: '-----',
    contested: 'xxx-x',
    discounted: '-----',
  }
  const cases = GRADES.flatMap((grade) =>
    ATTRIBUTIONS.map((attribution, at): [Grade, Attribution, boolean] => {
      return [grade, attribution, TABLE[grade][at] === 'x']
    }),
  )

  it.each(cases)('%s and %s: likely a slip %s', (grade, attribution, isClash) => {
    const name: Clash = grade === 'confirmed' ? 'confirmedUnacknowledged' : 'contestedUndisputed'
    expect(clashesOf({ grade, attribution })).toEqual(isClash ? [name] : [])
  })
})

describe('two judgements', () => {
  const one: Judgement = {
    grade: 'fair',
    attribution: 'disputed',
    actors: ['b', 'a'],
    reasons: { en: 'Two films.' },
  }

  it.each<[string, Partial<Judgement>, boolean]>([
    ['for other reasons', { reasons: { ar: 'شاهدان' } }, true],
    ['with the actors the other way round', { actors: ['a', 'b'] }, true],
    ['with another grade', { grade: 'weak' }, false],
    ['with another attribution', { attribution: 'agreed' }, false],
    ['with an actor less', { actors: ['a'] }, false],
  ])('%s are the same: %s', (_, change, isSame) => {
    expect(isSameJudgement(one, { ...one, ...change })).toBe(isSame)
  })
})

describe('a row that changed', () => {
  const claims = (...names: string[]): SeenClaim[] =>
    names.map((name) => ({ claim: name.slice(0, 1), revision: Number(name.slice(1)) }))

  it.each<[string, SeenClaim[], SeenClaim[], RowChange[]]>([
    ['is the same', claims('a1', 'b2'), claims('b2', 'a1'), []],
    ['has one more', claims('a1'), claims('a1', 'b1'), [{ claim: 'b', change: 'added' }]],
    ['has one less', claims('a1', 'b1'), claims('b1'), [{ claim: 'a', change: 'removed' }]],
    ['has one corrected', claims('a1'), claims('a2'), [{ claim: 'a', change: 'corrected' }]],
    ['was seen by nobody', [], [], []],
    [
      'has all of that',
      claims('a1', 'b1'),
      claims('b3', 'c1'),
      [
        { claim: 'c', change: 'added' },
        { claim: 'a', change: 'removed' },
        { claim: 'b', change: 'corrected' },
      ],
    ],
  ])('%s', (_, seen, now, changes) => {
    expect(changesOfRow(seen, now)).toEqual(changes)
  })
})
