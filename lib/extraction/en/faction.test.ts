import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant n victims`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ claimant, figure, victims }) => `${claimant} ${figure.n ?? figure.kind} ${victims}`,
  )
}

describe('factions that no list names', () => {
  it.each([
    ['The SDF killed nine members of the Desert Wind Brigade.', ['outlet 9 rebels']],
    ['Twelve fighters of Liwa al-Saqr died near Homs.', ['outlet 12 rebels']],
    [
      'The Sons of the Plain Battalion said it killed 6 soldiers in Hama.',
      ['rebels 6 syrian-government'],
    ],
    ['The Desert Wind Brigade said two of its men were killed in Syria.', ['rebels 2 rebels']],
    ['Nine members of the Desert Wind Brigade were killed.', ['outlet 9 unknown']],
    [
      'A spokesman for the Desert Wind Brigade said two of its fighters were killed in Mali.',
      ['desert-wind-brigade 2 unknown'],
    ],
    ['Eight members of Liwa Zulfiqar were killed.', ['outlet 8 iran-hezbollah']],
    ['Eight members of the 41st Brigade were killed in Hama.', ['outlet 8 syrian-government']],
    [
      'Men of the Desert Wind Brigade met ISIS near Homs; five of the brigade’s fighters died.',
      ['outlet 5 rebels'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who the fighters and soldiers are', () => {
  it.each([
    ['Syrian rebels said 12 people were killed.', ['rebels 12 unknown']],
    ["Syria's Kurds said 12 people were killed.", ['sdf 12 unknown']],
    ['Iran said a senior officer had died.', ['iran 1 iran-hezbollah']],
    ['Some 900 fighters were bused out of the Syrian enclave.', ['outlet 900 rebels']],
    ['The Islamic State attacked SDF posts in Syria, killing 17 fighters.', ['outlet 17 sdf']],
    ['Rebels stormed an army post near Homs, killing 16.', ['outlet 16 syrian-government']],
    ['Turkey said 15 militants died; Syria and the YPG kept silent.', ['turkey 15 sdf']],
    ['The rebels lost 13 near Homs.', ['outlet 13 rebels']],
    [
      'Rebels attacked a Syrian army post, killing nine soldiers and losing three of their own.',
      ['outlet 9 syrian-government', 'outlet 3 rebels'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
