import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

const KNOWN = {
  actors: [
    { key: 'river-guard', names: ['حرس النهر', 'River Guard', 'Guardians of the River'] },
    { key: 'civilians', names: ['المدنيون', 'Civilians'] },
  ],
  sources: [{ key: 'valley-post', names: ['بريد الوادي', 'Valley Post'] }],
  places: [],
}

/** The claims of a text, each as `claimant victims n`. */
function told(text: string): readonly string[] {
  return readDocument({ text, language: 'en', published: null, ...KNOWN }).claims.map(
    ({ claimant, victims, figure }) => `${claimant} ${victims} ${figure.n}`,
  )
}

describe('actors and sources of the database', () => {
  it.each([
    ['Twelve River Guard fighters were killed.', ['outlet river-guard 12']],
    ['Twelve members of the Guardians of the River were killed.', ['outlet river-guard 12']],
    ['The River Guard said that twelve civilians were killed.', ['river-guard civilians 12']],
    ['Twelve people were killed, Valley Post reported.', ['valley-post unknown 12']],
    ['According to the Valley Post, twelve civilians died.', ['valley-post civilians 12']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
