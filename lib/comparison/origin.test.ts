import { describe, expect, it } from 'vitest'
import { compared, rowOf, says } from '@/tests/comparison/facts'
import { originsOf } from './origin'

/** `a:agency<b` is claim a of the agency, based on b. */
const link = (text: string) => {
  const [, key = '', claimant = '', basedOn] = /^(\w+):(\w+)(?:<(\w+))?$/.exec(text) ?? []
  return { key, claimant, basedOn: basedOn ?? null }
}

describe('origins', () => {
  it.each([
    ['its own claimant', ['a:gazette'], 'a', 'gazette'],
    ['the one it repeats', ['a:gazette<b', 'b:wire'], 'a', 'wire'],
    ['the end of a chain', ['a:herald<b', 'b:gazette<c', 'c:reds'], 'a', 'reds'],
    ['the last that is known', ['a:herald<b', 'b:gazette<elsewhere'], 'a', 'gazette'],
    ['itself, when it repeats itself', ['a:gazette<a'], 'a', 'gazette'],
    ['the lowest key of a circle', ['a:gazette<b', 'b:herald<a'], 'b', 'gazette'],
    ['a circle, seen from a claim outside it', ['a:x<c', 'b:y<c', 'c:z<b'], 'a', 'y'],
    ['a longer circle', ['d:x<b', 'b:y<c', 'c:z<d'], 'c', 'y'],
    ['nobody, when it is not known', ['a:gazette'], 'z', undefined],
  ])('%s', (_, texts, key, origin) => {
    expect(originsOf(texts.map(link))(key)).toBe(origin)
    expect(originsOf(texts.map(link).reverse())(key)).toBe(origin)
  })

  it.each([
    [
      'three outlets that quote one agency are three sources, one origin',
      [
        says('wire', '8', { key: 'a' }),
        says('gazette', '8', { basedOn: 'a', on: '2020-05-03' }),
        says('herald', '8', { basedOn: 'a', on: '2020-05-04' }),
      ],
      [3, 3, 1],
    ],
    [
      'an agency that speaks elsewhere counts once',
      [
        says('gazette', '8', { basedOn: 'outside' }),
        says('herald', '8', { basedOn: 'outside' }),
        says('monitor', '8'),
      ],
      [3, 1, 2],
    ],
    [
      'outlets that cite each other are one origin',
      [
        says('gazette', '8', { key: 'a', basedOn: 'b' }),
        says('herald', '8', { key: 'b', basedOn: 'a' }),
      ],
      [2, 1, 1],
    ],
    [
      'claims on a part count with the whole',
      [says('gazette', '8'), says('wire', '3', { at: 'mill', on: '2020-05-03' })],
      [2, 2, 2],
    ],
  ])('%s', (_, said, counts) => {
    const basis = [{ key: 'outside', claimant: 'wire', basedOn: null }]
    const { speaking, documents, origins } = rowOf(compared(said, { basis }))
    expect([speaking, documents, origins]).toEqual(counts)
  })
})
