import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant n victims`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ claimant, figure, victims }) => `${claimant} ${figure.n ?? figure.kind} ${victims}`,
  )
}

describe('armies, forces, fronts and movements that no list names', () => {
  it.each([
    [
      'At least seven soldiers of the Valley Army were killed near Homs in Syria.',
      ['outlet 7 unknown'],
    ],
    ['Seven Valley Army soldiers were killed in Syria.', ['outlet 7 unknown']],
    ['Two fighters of the Syrian Valley Army were killed in Homs.', ['outlet 2 unknown']],
    [
      'The Syrian army shelled it. A spokesman for the Valley Army denied that nine soldiers were killed.',
      ['valley-army none syrian-government'],
    ],
    ['The Valley Army said its troops killed 12 attackers in Syria.', ['valley-army 12 unknown']],
    [
      'The Hill Front said that three of its fighters were killed in Homs.',
      ['hill-front 3 unknown'],
    ],
    ['The Coastal Liberation Army lost nine fighters in Latakia.', ['outlet 9 unknown']],
    [
      'The Army of the Plain said four of its soldiers were killed.',
      ['army-of-the-plain 4 unknown'],
    ],
    [
      'A commander in the Valley Army said they killed 12 soldiers in Homs.',
      ['valley-army 12 syrian-government'],
    ],
    ['Valley Army fighters captured 5 Shahba Forces fighters.', ['outlet 5 unknown']],
    [
      'Clashes between the Valley Army and the Syrian army killed 20 fighters.',
      ['outlet 20 mixed'],
    ],
    [
      'The Valley Army fought the Shahba Forces in Syria. Seven soldiers were killed and its troops killed 12 attackers.',
      ['outlet 7 unknown', 'outlet 12 unknown'],
    ],
    [
      'The Valley Army fought the Syrian army. Seven soldiers were killed.',
      ['outlet 7 syrian-government'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })

  it.each([
    ['Five army soldiers were killed in Syria.', ['outlet 5 syrian-government']],
    ['Seven soldiers of the Syrian Arab Army were killed.', ['outlet 7 syrian-government']],
    ['Four members of the Syrian Armed Forces were killed.', ['outlet 4 syrian-government']],
    ['Ahrar al-Sham Movement fighters killed 4 soldiers in Idlib.', ['outlet 4 syrian-government']],
    ['Three Kurdish Internal Security Forces members were killed in Qamishli.', ['outlet 3 sdf']],
    ['The Free Syrian Army said two of its fighters were killed.', ['rebels 2 rebels']],
  ])('keeps those that are known: %s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('a new speaker takes over', () => {
  it.each([
    ['A spokesman for the local council said that five people were killed.', 'local-council'],
    ['The local council said that five people were killed.', 'local-council'],
    ['The Shahba Forces said five people were killed.', 'shahba-forces'],
    ['The Lantern Trust reported five dead.', 'lantern-trust'],
    ['The Plain Solidarity Society said five people were killed.', 'plain-solidarity-society'],
    ['The Douma Emergency Room said five people were killed.', 'douma-emergency-room'],
    ['A spokeswoman for the Coastal Assembly put the number of dead at five.', 'coastal-assembly'],
    ['Officials at the Valley Trust said five people were killed.', 'valley-trust'],
    ['A member of the Hama Doctors Union said five people were killed.', 'hama-doctors-union'],
  ])('%s', (text, claimant) => {
    expect(told(`Rescuers said four were hurt. ${text}`)).toEqual([
      'white-helmets 4 unknown',
      `${claimant} 5 unknown`,
    ])
  })

  it('not where a body only points back', () => {
    const text = 'The Observatory said four were hurt. A spokesman for the group said five died.'
    expect(told(text)).toEqual(['sohr 4 unknown', 'sohr 5 unknown'])
  })
})

describe('soldiers whom a party that fought an army before takes', () => {
  it.each([
    [
      'The Turkish army shelled Ain Issa in Syria and fought the YPG. The Kurdish YPG said they captured two soldiers.',
      ['sdf 2 turkey'],
    ],
    [
      'Turkish forces fought the YPG near Afrin, Syria. Both used artillery. The YPG killed three soldiers.',
      ['outlet 3 turkey'],
    ],
    [
      'The Syrian army fought the YPG near Afrin. The YPG said they captured two soldiers.',
      ['sdf 2 syrian-government'],
    ],
    [
      'Turkish jets struck near Idlib, Syria. Rebels killed three soldiers.',
      ['outlet 3 syrian-government'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
