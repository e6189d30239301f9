import { describe, expect, it } from 'vitest'
import { MOST_CLAIMS } from './model'
import { bulkChange, bulkChanges, tag } from './schema'

const claims = (count: number) => Array.from({ length: count }, (_, n) => ({ claim: `c${n}` }))

describe('a tag', () => {
  it.each([
    ['  second   source ', 'second source'],
    ['عاجل', 'عاجل'],
    ['two\nlines', 'two lines'],
    ['x'.repeat(40), 'x'.repeat(40)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tag.parse(typed)).toBe(kept)
  })

  it.each([
    ['nothing', ''],
    ['signs alone', '…—!'],
    ['a stroke alone', 'ـ'],
    ['what is too long', 'x'.repeat(41)],
    ['what steers direction', 'a\u202Eb'],
    ['what is no text', 7],
  ])('%s is refused', (_, typed) => {
    expect(tag.safeParse(typed).success).toBe(false)
  })
})

describe('a change of many claims', () => {
  it.each<[string, unknown, boolean]>([
    ['a tag', { change: 'tag', claims: claims(2), to: 'x' }, true],
    ['nobody', { change: 'assign', claims: [{ claim: 'c', seen: null }], to: null }, true],
    ['a day', { change: 'setDue', claims: [{ claim: 'c', seen: null }], to: '2031-02-28' }, true],
    ['no claims', { change: 'tag', claims: [], to: 'x' }, false],
    ['too many claims', { change: 'tag', claims: claims(MOST_CLAIMS + 1), to: 'x' }, false],
    ['one claim twice', { change: 'tag', claims: [...claims(1), ...claims(1)], to: 'x' }, false],
    [
      'no such day',
      { change: 'setDue', claims: [{ claim: 'c', seen: null }], to: '2031-02-29' },
      false,
    ],
    ['nothing seen', { change: 'assign', claims: claims(1), to: null }, false],
    [
      'a move without a reason',
      { change: 'move', claims: [{ claim: 'c', seen: 1 }], to: 'i', reason: ' ' },
      false,
    ],
    ['more than there is', { change: 'tag', claims: claims(1), to: 'x', state: 'approved' }, false],
    ['another change', { change: 'approve', claims: claims(1) }, false],
  ])('with %s', (_, given, isGood) => {
    expect(bulkChange.safeParse(given).success).toBe(isGood)
  })

  it('has no more claims in all than in one', () => {
    const half = { change: 'tag', claims: claims(MOST_CLAIMS / 2), to: 'x' }
    expect(bulkChanges.safeParse([half, half]).success).toBe(true)
    expect(bulkChanges.safeParse([half, half, { ...half, claims: claims(1) }]).success).toBe(false)
    expect(bulkChanges.safeParse([]).success).toBe(false)
  })
})
