import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant n`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ claimant, figure }) => `${claimant} ${figure.n ?? figure.kind}`,
  )
}

describe('speakers of whom more is told without commas', () => {
  it.each([
    ['A raid killed 9 farmers a campaigner named Nadim Qasem said by phone.', ['activists 9']],
    ['A raid killed 9 farmers the Red Crescent a relief body said.', ['red-crescent 9']],
    [
      'Nadim Qasem who lives in Homs near the Red Crescent said a raid killed 9 farmers.',
      ['outlet 9'],
    ],
    ['A field commander in the plain said 9 of the SDF fighters died.', ['outlet 9']],
    ['The SDF fought on. Nine SDF fighters died a field commander said.', ['sdf 9']],
    [
      'A raid killed 9 farmers the head of the Russian Centre for Reconciliation of the Sides in Syria General Petrov said.',
      ['russia 9'],
    ],
    ['Raids killed 9 farmers a monitor said in one of its longest lists.', ['sohr 9']],
    ['Raids killed 9 farmers the Observatory said blaming the army.', ['sohr 9']],
    ['Raids killed 9 farmers the UN says. Aid groups warn that 40 could follow.', ['un 9']],
    ['Airwars a monitoring group said 9 farmers died.', ['airwars 9']],
    ['Nine SDF fighters died a field commander who gave his name as Nadim said.', ['sdf 9']],
    ['The rebels denied any link to the blast which killed 9 farmers.', ['outlet 9']],
    [
      'State TV blamed rebels for a raid that it said left 9 farmers dead.',
      ['syrian-government 9'],
    ],
    [
      'A UN spokesman Nadim Qasem said 4 died. Airwars said 5 died. Another 9 died he added.',
      ['un 4', 'airwars 5', 'un 9'],
    ],
    ['IS shot dead 9 farmers accusing them of spying activists said Monday.', ['activists 9']],
    ['The Observatory could only confirm that 9 farmers died.', ['sohr 9']],
    ['Early reports say that 9 farmers died.', ['reports 9']],
    ['A journalist and the Observatory said 9 farmers died.', ['sohr 9']],
    ['A supporter of Islamic State told an outlet that 9 soldiers died.', ['isis 9']],
    ['The Kurdish Red Crescent put the death toll at 9.', ['kurdish-red-crescent 9']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
