import { describe, expect, it } from 'vitest'
import type { Details } from '@/tests/comparison/facts'
import { chainOf, day, type Telling, tell } from '@/tests/comparison/telling'

describe('claims on different places or by different hands', () => {
  const at = (place: string, more: Details = {}): Details => ({ place, ...more })
  const by = (actor: string, more: Details = {}): Details => ({ by: actor, ...more })

  it.each<
    [what: string, tellings: Telling[], figure: unknown, interval: unknown, coverage: string]
  >([
    [
      'are bounded by the largest',
      [
        ['6', at('hill')],
        ['15', at('well')],
      ],
      { kind: 'atLeast', n: 15 },
      [15, null],
      'part',
    ],
    [
      'also when they say the same',
      [
        ['6', at('hill')],
        ['6', at('well')],
      ],
      { kind: 'atLeast', n: 6 },
      [6, null],
      'part',
    ],
    [
      'hands as well as places',
      [
        ['6', by('reds')],
        ['15', by('blues')],
      ],
      { kind: 'atLeast', n: 15 },
      [15, null],
      'part',
    ],
    [
      'one place is no part',
      [
        ['6', at('hill')],
        ['about 6', at('hill')],
      ],
      { kind: 'exact', n: 6 },
      [6, 6],
      'whole',
    ],
    [
      'a claim that names no place fits one',
      [['6', at('hill')], ['about 6']],
      { kind: 'exact', n: 6 },
      [6, 6],
      'whole',
    ],
    [
      'a claim that names none speaks of the whole',
      [['28'], ['6', at('hill')], ['15', at('well')]],
      { kind: 'exact', n: 28 },
      [28, 28],
      'whole',
    ],
    [
      'also of all hands',
      [
        ['28', at('hill')],
        ['6', at('hill', by('reds'))],
        ['15', at('hill', by('blues'))],
      ],
      { kind: 'exact', n: 28 },
      [28, 28],
      'whole',
    ],
    [
      'words keep their kind',
      [
        ['some', at('hill')],
        ['tens', at('well')],
      ],
      { kind: 'tens' },
      [20, null],
      'part',
    ],
    [
      'a denial at one of them denies no more',
      [
        ['some', at('hill')],
        ['none', at('well')],
      ],
      { kind: 'some' },
      [2, null],
      'part',
    ],
    [
      'denials of numbers leave anything',
      [
        ['6', at('hill', { modality: 'denied' })],
        ['6', at('well', { modality: 'denied' })],
      ],
      { kind: 'exact', n: 6 },
      [0, null],
      'part',
    ],
  ])('%s', (_, tellings, figure, interval, coverage) => {
    for (const told of [tellings, [...tellings].reverse()]) {
      const cell = tell(...told)
      expect(cell).toMatchObject({ figure, interval, coverage })
      expect(cell.contradicts).toBeUndefined()
    }
  })

  it('contradict a whole that is smaller than one of them', () => {
    const cell = tell(['10'], ['6', at('hill')], ['15', at('well')])
    expect(cell).toMatchObject({ contradicts: true, interval: [6, null], coverage: 'whole' })
  })

  it('put their words beside each other', () => {
    expect(tell(['6', at('hill')], ['15', at('well')]).words).toBe('6 · 15')
  })

  it('are replaced like any other', () => {
    expect(chainOf(tell(['6', at('hill', day(1))], ['15', at('well', day(2))]))).toEqual(['6 ↑'])
  })
})
