import { describe, expect, it } from 'vitest'
import type { Details } from '@/tests/comparison/facts'
import { day, denied, type Telling, tell } from '@/tests/comparison/telling'

describe('what one claim says', () => {
  it.each<[string, Details['modality'], string, (number | null)[] | null]>([
    ['28', 'asserted', 'figure', [28, 28]],
    ['0', 'asserted', 'figure', [0, 0]],
    ['some', 'asserted', 'vague', [2, null]],
    ['all', 'asserted', 'vague', [1, null]],
    ['no figure', 'asserted', 'noFigure', [1, null]],
    ['none', 'asserted', 'denied', [0, 0]],
    ['none', 'denied', 'denied', [0, 0]],
    ['0', 'denied', 'denied', [0, 0]],
    ['28', 'denied', 'denied', null],
    ['2–3', 'denied', 'denied', null],
    ['about 28', 'denied', 'denied', null],
    ['up to 5', 'denied', 'denied', null],
    ['hundreds', 'denied', 'denied', null],
    ['at least 20', 'denied', 'denied', [0, 19]],
    ['more than 20', 'denied', 'denied', [0, 20]],
    ['at least 0', 'denied', 'denied', null],
    ['some', 'denied', 'denied', [0, 1]],
    ['no figure', 'denied', 'denied', [0, 0]],
    ['all', 'denied', 'denied', null],
    ['28', 'alleged', 'figure', [28, 28]],
  ])('%s, %s: %s %j', (words, modality, state, interval) => {
    const cell = tell([words, { modality }])
    expect([cell.state, cell.interval]).toEqual([state, interval])
    expect(cell.alleged).toBe(modality === 'alleged' ? true : undefined)
    expect(cell.extent).toBe(words === 'all' && modality === 'asserted' ? 'all' : undefined)
  })
})

describe('claims of one day', () => {
  it.each<[what: string, tellings: Telling[], state: string, interval: (number | null)[] | null]>([
    ['the more precise leads', [['more than 20'], ['28']], 'figure', [28, 28]],
    ['a number leads over words', [['some'], ['about 28']], 'figure', [25, 31]],
    ['narrow words lead', [['some'], ['tens']], 'vague', [20, 99]],
    ['words lead over a mention', [['no figure'], ['some']], 'vague', [2, null]],
    [
      'a number leads over the denial of another',
      [
        ['8', denied(2)],
        ['2', day(2)],
      ],
      'figure',
      [2, 2],
    ],
    [
      'words lead over the denial of a number',
      [
        ['8', denied(2)],
        ['some', day(2)],
      ],
      'vague',
      [2, null],
    ],
    [
      'a mention leads over the denial of a number',
      [
        ['8', denied(2)],
        ['no figure', day(2)],
      ],
      'noFigure',
      [1, null],
    ],
    [
      'denials of two numbers leave none',
      [
        ['8', denied(2)],
        ['9', denied(2)],
      ],
      'denied',
      null,
    ],
  ])('%s', (_, tellings, state, interval) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect([cell.state, cell.interval, cell.coverage]).toEqual([state, interval, 'whole'])
      expect(cell.contradicts).toBeUndefined()
      expect(cell.claims).toEqual(['c1', 'c2'])
    }
  })

  it.each<[what: string, tellings: Telling[], figure: unknown, words: string, interval: unknown]>([
    ['two numbers', [['18'], ['28']], { kind: 'range', n: 18, hi: 28 }, '18 · 28', [18, 28]],
    [
      'bounds that exclude each other',
      [['up to 5'], ['more than 20']],
      { kind: 'atLeast', n: 0 },
      'up to 5 · more than 20',
      [0, null],
    ],
    [
      'words that exclude each other',
      [['tens'], ['hundreds']],
      { kind: 'tens' },
      'tens · hundreds',
      [20, 999],
    ],
    [
      'a mention and a denial',
      [['no figure'], ['none']],
      { kind: 'noFigure' },
      'no figure · none',
      [0, null],
    ],
    [
      'a number and its own denial',
      [
        ['8', day(2)],
        ['8', denied(2)],
      ],
      { kind: 'exact', n: 8 },
      '8',
      [8, 8],
    ],
    [
      'a number and a denial of its bound',
      [
        ['28', day(2)],
        ['at least 20', denied(2)],
      ],
      { kind: 'range', n: 0, hi: 28 },
      '28 · at least 20',
      [0, 28],
    ],
  ])('%s contradict each other', (_, tellings, figure, words, interval) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect(cell.contradicts).toBe(true)
      expect(cell).toMatchObject({ figure, interval, coverage: 'whole' })
      expect(cell.words.split(' · ').sort()).toEqual(words.split(' · ').sort())
    }
  })

  it.each<[what: string, tellings: Telling[], alleged: boolean]>([
    ['one that is only alleged', [['28', { modality: 'alleged' }]], true],
    ['an alleged number beside asserted words', [['28', { modality: 'alleged' }], ['some']], true],
    ['an asserted number beside an alleged one', [['28'], ['28', { modality: 'alleged' }]], false],
    ['alleged words beside an asserted number', [['some', { modality: 'alleged' }], ['28']], false],
  ])('%s', (_, tellings, alleged) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      expect(tell(...told).alleged).toBe(alleged ? true : undefined)
    }
  })

  it('keeps the extent of words that do not lead', () => {
    expect(tell(['all'], ['28'])).toMatchObject({ state: 'figure', extent: 'all' })
  })
})
