import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant outcome n subset`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ claimant, outcome, figure, subset }) =>
      [claimant, outcome, figure.n ?? figure.kind, subset]
        .filter((part) => part !== null)
        .join(' '),
  )
}

describe('people told of once more, or one by one', () => {
  it.each([
    ['Neighbours found the body of a teacher in a well.', ['outlet killed 1']],
    ['He carried the body of his son to Homs.', ['outlet killed 1 children']],
    ['Two men died, and a third was badly hurt.', ['outlet killed 2', 'outlet wounded 1']],
    [
      'Shells killed 30 people; eight boys and nine girls were among them.',
      ['outlet killed 30', 'outlet killed 8 children', 'outlet killed 9 children'],
    ],
    [
      'Of those killed in Hama, six were soldiers and nine were rebels.',
      ['outlet killed 6', 'outlet killed 9'],
    ],
    [
      'Forty drowned, among whom 12 were children.',
      ['outlet killed 40', 'outlet killed 12 children'],
    ],
    [
      'Eleven bodies, including three children, were dug out.',
      ['outlet killed 11', 'outlet killed 3 children'],
    ],
    [
      'State media reported 17 dead; activists spoke of 26.',
      ['syrian-government killed 17', 'activists killed 26'],
    ],
    [
      'Officials evacuated 300 people. Activists put the count at 420.',
      ['outlet evacuated 300', 'activists evacuated 420'],
    ],
    ['Over 80 sustained burns in Homs.', ['outlet wounded 80']],
    [
      'Gunmen seized nine farmers and took 14 more with them.',
      ['outlet abducted 9', 'outlet abducted 14'],
    ],
    [
      'Of the 30 people killed in Hama, 14 were rebels and nine were farmers.',
      ['outlet killed 30', 'outlet killed 14', 'outlet killed 9 other'],
    ],
    [
      'Of the 52 people killed on Friday, 21 were in Homs and 16 in Hama.',
      ['outlet killed 52', 'outlet killed 21', 'outlet killed 16'],
    ],
    ['Among those killed in Hama was a senior commander.', ['outlet killed 1 commander']],
    ['A bomber blew himself up, killing himself and 13 others.', ['outlet killed 13']],
    [
      'Activists said 20 people died. The dead included a nurse.',
      ['activists killed 20', 'activists killed 1 medics'],
    ],
    ['Men of the 19th Division fled.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
