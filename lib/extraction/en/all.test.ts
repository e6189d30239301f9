import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `n victims subset`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ figure, victims, subset }) =>
      [figure.n ?? figure.kind, victims, subset].filter((part) => part !== null).join(' '),
  )
}

describe('all of them', () => {
  it.each([
    ['The raid killed eight people, all civilians.', ['8 civilians']],
    ['The raid killed eight people, all of them SDF fighters.', ['8 sdf']],
    ['The ministry put the toll at nine, all civilians.', ['9 civilians']],
    ['The raid killed eight people. All of them were civilians.', ['8 civilians']],
    [
      'The raid killed ten and hurt two. The dead were all shopkeepers.',
      ['10 civilians', '2 unknown'],
    ],
    ['The raid killed ten people. The victims were rebel fighters.', ['10 rebels']],
    ['The raid killed ten people. They all lived in tents.', ['10 unknown']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('people of both sides', () => {
  it.each([
    ['Clashes near Homs left 30 dead on both sides.', ['30 mixed']],
    ['Clashes near Homs left 30 dead.', ['30 unknown']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('parts that add up to their total', () => {
  it.each([
    [
      'Three people died. The dead include a baker and two teachers.',
      ['3 civilians', '1 civilians other', '2 civilians other'],
    ],
    ['Four people died. The victims included a nurse.', ['4 unknown', '1 civilians medics']],
    ['A baker and his brother died.', ['1 civilians', '1 civilians']],
    [
      'A bomb killed two men and hurt 5. A baker died in Homs.',
      ['2 civilians', '5 civilians', '1 civilians'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
