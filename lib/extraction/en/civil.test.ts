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

describe('people who are civilians by what is told of them', () => {
  it.each([
    ['Seventeen people, mostly shoppers and students, were killed in Homs.', ['17 civilians']],
    ['The blast killed 30 people, most of them women and children.', ['30 civilians']],
    ['Seventeen people, most of them civilians, were killed in Homs.', ['17 unknown']],
    ['Seventeen people, most of them fighters, were killed in Homs.', ['17 mixed', 'some rebels']],
    ['Some 900 people were evacuated from Zabadani.', ['900 civilians']],
    ['Buses left for the north and 900 were evacuated from Zabadani.', ['900 civilians']],
    ['Fighters who gave up their posts were among 900 people evacuated.', ['900 unknown']],
    [
      'Some 700 people were evacuated from the camp, including 40 members of the militia.',
      ['700 unknown', '40 rebels'],
    ],
    ['The war has forced millions from their homes.', ['thousands civilians']],
    ['Gunmen seized 15 peacekeepers near Quneitra.', ['15 unknown']],
    ['Nineteen people were abducted in the valley.', ['19 civilians']],
    ['The gang freed 19 persons kidnapped from Qara.', ['19 civilians']],
    [
      'Nine persons were injured when rockets launched by terrorists fell on two neighborhoods.',
      ['9 civilians'],
    ],
    ['A raid on a depot that was housing refugees killed 21 people.', ['21 civilians']],
    [
      'A mine killed 13 people, including five children and two women.',
      ['13 civilians', '5 civilians children', '2 civilians women'],
    ],
    ['A mine killed 13 people, including five children.', ['13 unknown', '5 civilians children']],
    ['A raid on a depot killed 21 people.', ['21 unknown']],
    ['Shells hit a mosque during Friday prayers, wounding 14 people.', ['14 civilians']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('staff', () => {
  it.each([
    [
      'Rockets hit a hospital in Sarmin. Its director said six members of staff were wounded.',
      ['6 civilians medics'],
    ],
    ['Rockets hit a hotel in Sarmin and wounded six staff members.', ['6 civilians']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('people of several sides', () => {
  it.each([
    ['Fighting between rebels and the Islamic State left 410 people dead.', ['410 mixed']],
    ['Clashes between ISIL and several factions cost 260 lives.', ['260 mixed']],
    ['Fighting near Homs left 410 people dead.', ['410 unknown']],
    [
      'The raids killed 40 people, 22 of whom were civilians and the others rebels, according to the Observatory.',
      ['40 mixed', '22 civilians'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who kills and who is named before', () => {
  it.each([
    [
      'Walid Hamdan of the Ahrar al-Sham group said rebels had killed 25 militiamen.',
      ['25 syrian-government'],
    ],
    ['The army beat back ISIL takfiri terrorists, leaving 16 of them dead.', ['16 isis']],
    [
      'The unit killed 16 terrorists, among them three of Tunisian nationality.',
      ['16 rebels', '3 rebels foreign'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
