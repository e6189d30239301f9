import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant outcome n victims subset`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ claimant, outcome, figure, victims, subset }) =>
      [claimant, outcome, figure.n ?? figure.kind, victims, subset]
        .filter((part) => part !== null)
        .join(' '),
  )
}

describe('families, pairs and ages', () => {
  it.each([
    ['Ten civilians all from one family were hurt.', ['outlet wounded 10 civilians']],
    ['A girl of eleven was killed.', ['outlet killed 1 civilians children']],
    ['Her parents were hurt.', ['outlet wounded 2 civilians']],
    ['The bodies of the couple were found.', ['outlet killed 2 civilians']],
    [
      'Seventy people died. Some 30 of the dead belonged to the same family.',
      ['outlet killed 70 unknown', 'outlet killed 30 civilians other'],
    ],
    ['We buried six people from our street.', ['outlet killed 6 unknown']],
    ['A couple of rebels were hurt.', ['outlet wounded 2 rebels']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('parts without a number, and parts that open a sentence', () => {
  it.each([
    [
      'More than 200 villagers were hurt some of them seriously.',
      ['outlet wounded 200 civilians', 'outlet wounded some civilians other'],
    ],
    [
      'The raid hurt 90 villagers many of whom lost limbs.',
      ['outlet wounded 90 civilians', 'outlet wounded some civilians other'],
    ],
    [
      'The gang captured 60 rebels and beheaded four of them in the village.',
      ['outlet captured 60 rebels', 'outlet killed 4 rebels other'],
    ],
    [
      'Raids killed 13 civilians. Eight of them lost their lives at a school.',
      ['outlet killed 13 civilians', 'outlet killed 8 civilians other'],
    ],
    ['Some 40 were hurt. Many were in tents.', ['outlet wounded 40 unknown']],
    [
      'Nineteen Syrian soldiers died. IS beheaded four of the soldiers.',
      ['outlet killed 19 syrian-government', 'outlet killed 4 syrian-government other'],
    ],
    [
      'Raids killed 85 civilians. Of the civilians 21 were executed.',
      ['outlet killed 85 civilians', 'outlet killed 21 civilians other'],
    ],
    [
      'In all 170 Syrian troops died. Of those 25 troops were killed on Sunday.',
      ['outlet killed 170 syrian-government', 'outlet killed 25 syrian-government other'],
    ],
    [
      'Raids killed 15 civilians. 11 of the civilians were women and children.',
      ['outlet killed 15 civilians', 'outlet killed 11 civilians other'],
    ],
    [
      'The attack killed 135 people at least 80 of them soldiers and the rest civilians in Homs.',
      ['outlet killed 135 mixed', 'outlet killed 80 syrian-government'],
    ],
    [
      'The raid killed six guards. Shells claimed the lives of six more.',
      ['outlet killed 6 unknown', 'outlet killed 6 unknown'],
    ],
    [
      'The raids killed many people. Nine boys and a volunteer of the group were among the dead.',
      [
        'outlet killed some unknown',
        'outlet killed 9 civilians children',
        'outlet killed 1 civilians other',
      ],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who is of which side', () => {
  it.each([
    ['IS killed dozens of U.S.-backed fighters.', ['outlet killed dozens sdf']],
    [
      'Hezbollah said 18 of the movements own fighters were martyred.',
      ['hezbollah killed 18 iran-hezbollah'],
    ],
    [
      'Hezbollah announced the martyrdom of a leader.',
      ['hezbollah killed 1 iran-hezbollah commander'],
    ],
    ['Five Hezbollah men are held captive.', ['outlet captured 5 iran-hezbollah']],
    [
      'Raids killed 1171 people. Some 1046 of the dead belonged to IS.',
      ['outlet killed 1171 unknown', 'outlet killed 1046 isis'],
    ],
    ['Raids target civilians\nA raid killed 14 people on Sunday.', ['outlet killed 14 civilians']],
    [
      'Raids kill 14 civilians\nA raid killed 15 people and 14 civilians died.',
      ['outlet killed 15 unknown', 'outlet killed 14 civilians'],
    ],
    ['Days of fighting that left 500 people dead ended.', ['outlet killed 500 mixed']],
    [
      'The SDF said 20 fighters died and two of its own men were hurt.',
      ['sdf killed 20 isis', 'sdf wounded 2 sdf'],
    ],
    [
      'Opposition forces said nine of their own fighters died.',
      ['syrian-opposition killed 9 rebels'],
    ],
    [
      'Fourteen Turkish soldiers died. So far 35 soldiers have been martyred.',
      ['outlet killed 14 turkey', 'outlet killed 35 turkey'],
    ],
    ['Ninety people two thirds of them infants died.', ['outlet killed 90 civilians']],
    [
      'More than 40 people including many women died.',
      ['outlet killed 40 unknown', 'outlet killed some civilians women'],
    ],
    ['Shells killed 270 civilians on both sides.', ['outlet killed 270 civilians']],
    ['At least 20 men were detained.', ['outlet captured 20 unknown']],
    [
      'Many militants surrendered and the rest fled leaving behind 14 bodies.',
      ['outlet surrendered some rebels', 'outlet killed 14 rebels'],
    ],
    ['A bomb hurt around 20 others Turkeys army said.', ['turkey wounded 20 unknown']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('words of harm', () => {
  it.each([
    [
      'Buses took 300 rebels out of Homs. They evacuated 400 rebels. The monitor gave a higher figure of 750.',
      ['outlet evacuated 400 rebels', 'sohr evacuated 750 rebels'],
    ],
    ['Views 840 At least 33 farmers were killed.', ['outlet killed 33 civilians']],
    ['Over 700 Terrorists Killed Injured in Homs', ['outlet killed-or-wounded 700 rebels']],
    ['Some 12,000 people have arrived at the camp.', ['outlet displaced 12000 civilians']],
    ['Two million people have become refugees.', ['outlet displaced 2000000 civilians']],
    ['Nine families crossed to the other side.', ['outlet displaced 9 civilians']],
    ['The statement gave no casualty toll.', []],
    [
      'A Turkish photographer Nadim Kaya who had been kidnapped was released.',
      ['outlet released 1 civilians journalists'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('speakers', () => {
  it.each([
    ['SANA reporter said that 9 farmers were hurt.', ['syrian-government wounded 9 civilians']],
    [
      '5 May 2017 Homs SANA Army units advanced. Nine farmers were hurt.',
      ['syrian-government wounded 9 civilians'],
    ],
    [
      'SOHR counted 9 dead. Two died later. SOHR renews its call.',
      ['sohr killed 9 unknown', 'sohr killed 2 unknown'],
    ],
    ['The army was blamed on Monday for 9 deaths.', ['outlet killed 9 unknown']],
    ['A local journalist said 9 farmers died.', ['local-sources killed 9 civilians']],
    ['A field commander said 9 terrorists died.', ['syrian-government killed 9 rebels']],
    ['The Free Syrian Army Division 13 said it lost four men.', ['rebels killed 4 rebels']],
    [
      'The SDF said 4 rebels died. Another official said 9 rebels died.',
      ['sdf killed 4 rebels', 'sdf killed 9 rebels'],
    ],
    ['Raids killed 9 people in two provinces activists say.', ['activists killed 9 unknown']],
    [
      'SNHR spoke of 4 dead. According to the report government forces killed 9 farmers.',
      ['snhr killed 4 unknown', 'snhr killed 9 civilians'],
    ],
    ['Airwars a group which tracks raids said 9 farmers died.', ['airwars killed 9 civilians']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
