import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `outcome n victims`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ outcome, figure, victims }) => `${outcome} ${figure.n ?? figure.kind} ${victims}`,
  )
}

describe('people who change hands', () => {
  it.each([
    [
      'The army freed 20 prisoners in return for 4 soldiers near Homs.',
      ['released 20 unknown', 'released 4 syrian-government'],
    ],
    ['The rebels handed over 9 soldiers near Homs.', ['released 9 syrian-government']],
    ['Seven civilians were handed over to the Red Crescent.', ['released 7 civilians']],
    ['The farm grew in exchange for 4 soldiers.', []],
    ['Over 9 soldiers died near Homs.', ['killed 9 syrian-government']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what has not happened is no claim', () => {
  it.each([
    ['Thirty captives will be released on Monday.', []],
    ['The group vowed to kill 100 soldiers.', []],
    ['Rebels called for the release of 30 captives.', []],
    ['A second batch of 25 detainees is to be freed.', []],
    ['Rebels released 30 captives.', ['released 30 unknown']],
    ['Forty families were forced to flee.', ['displaced 40 civilians']],
    ['Nine captives were freed and twelve will be released on Monday.', ['released 9 unknown']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
