import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `outcome n victims subset`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ outcome, figure, victims, subset }) =>
      [outcome, figure.n ?? figure.kind, victims, subset].filter((part) => part !== null).join(' '),
  )
}

describe('parts', () => {
  it.each([
    [
      'The raid killed 20 people. Of the dead 12 were farmers and the others were SDF fighters.',
      ['killed 20 mixed', 'killed 12 civilians other'],
    ],
    [
      'Six farmers among them a boy and four IS militants were killed.',
      ['killed 6 civilians', 'killed 1 civilians children', 'killed 4 isis'],
    ],
    [
      'Nine people were hurt three of them badly.',
      ['wounded 9 unknown', 'wounded 3 unknown other'],
    ],
    [
      'The gang captured 30 rebels and beheaded five of them.',
      ['captured 30 rebels', 'killed 5 rebels other'],
    ],
    ['A shell hit the medics killing two of them.', ['killed 2 civilians medics']],
    [
      'At least 24 IS fighters died among them three suicide bombers.',
      ['killed 24 isis', 'killed 3 isis other'],
    ],
    [
      'Rescuers said one of its volunteers Nadim Qasem was among the dead.',
      ['killed 1 civilians medics'],
    ],
    [
      'At least 37 people most of them civilians died. Among the victims were six SDF fighters.',
      ['killed 37 mixed', 'killed 6 sdf'],
    ],
    [
      'Nine people were hurt and two of them died in hospital.',
      ['wounded 9 unknown', 'killed 2 unknown other'],
    ],
    [
      'At least 23 fighters including five Syrian soldiers died in Homs.',
      ['killed 23 syrian-government', 'killed 5 syrian-government'],
    ],
    ['One of its helpers Nadim Qasem was hurt.', ['wounded 1 civilians']],
    [
      'Twenty people died. Of them 11 were regime troops and 6 rebels and three were farmers.',
      [
        'killed 20 mixed',
        'killed 11 syrian-government',
        'killed 6 rebels',
        'killed 3 civilians other',
      ],
    ],
    [
      'The army killed 19 rebels including two Jordanians.',
      ['killed 19 rebels', 'killed 2 rebels foreign'],
    ],
    [
      'Five rebels were hurt one of them in a grave condition.',
      ['wounded 5 rebels', 'wounded 1 rebels other'],
    ],
    [
      'Two citizens died one of them is a woman.',
      ['killed 2 civilians', 'killed 1 civilians women'],
    ],
    [
      'At least 22 fighters died in battles. The Observatory said 9 rebels and 13 IS fighters died.',
      ['killed 22 mixed', 'killed 9 rebels', 'killed 13 isis'],
    ],
    [
      'Thirty people died. Among them were eight women and nine children.',
      ['killed 30 civilians', 'killed 8 civilians women', 'killed 9 civilians children'],
    ],
    [
      'IS seized 400 farmers and 270 of them were freed.',
      ['abducted 400 civilians', 'released 270 civilians other'],
    ],
    [
      'The network counted 1300 deaths of which 160 were children.',
      ['killed 1300 unknown', 'killed 160 civilians children'],
    ],
    ['Two million people half of whom have been displaced live here.', []],
    [
      'Raids killed 40 children under the age of eighteen and 20 women.',
      ['killed 40 civilians children', 'killed 20 civilians women'],
    ],
    [
      'Nine people died and 20 were wounded most of them women and children.',
      ['killed 9 civilians', 'wounded 20 civilians'],
    ],
    ['The blast killed 9 people. Some of the wounded died later.', ['killed 9 unknown']],
    [
      'Since June more than 500 people have died. At least 340 IS fighters and 170 Syrian soldiers died.',
      ['killed 500 mixed', 'killed 340 isis', 'killed 170 syrian-government'],
    ],
    [
      'Six farmers and five rebels died. Over 20 others were hurt.',
      ['killed 6 civilians', 'killed 5 rebels', 'wounded 20 unknown'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what words of harm are said of', () => {
  it.each([
    ['There were no civilian victims.', ['killed none civilians']],
    ['A tailor was dragged from his home.', ['abducted 1 civilians']],
    ['Four men were buried under the rubble.', ['missing 4 civilians']],
    ['The unit killed all members of the Nusra group.', ['killed all rebels']],
    ['Raid kills more than 200\nA raid killed 221 people on Sunday.', ['killed 221 unknown']],
    [
      'A shell killed eight children and their teacher rescue workers said.',
      ['killed 8 civilians children', 'killed 1 civilians'],
    ],
    ['The crash killed both pilots.', ['killed 2 unknown']],
    [
      'Eleven rebels surrendered and 7 more laid down their arms.',
      ['surrendered 11 rebels', 'surrendered 7 rebels'],
    ],
    ['Nine rebels died and several others fled.', ['killed 9 rebels']],
    ['Three farmers caught in the crossfire were killed.', ['killed 3 civilians']],
    ['Since Oct. 9 at least 80 farmers were killed.', ['killed 80 civilians']],
    ['Two weeks earlier five farmers were shot dead.', ['killed 5 civilians']],
    ['Information about 11 dead reached us.', ['killed 11 unknown']],
    [
      'The number of soldiers of the regime who were killed since dawn rose to 26.',
      ['killed 26 syrian-government'],
    ],
    [
      'A raid killed Abu Nadim al-Shami a commander of the Nusra Front.',
      ['killed 1 rebels commander'],
    ],
    ['Nine SDF fighters embraced martyrdom.', ['killed 9 sdf']],
    ['The raid left scores dead activists and a doctor said.', ['killed tens unknown']],
    [
      'The number of rebels killed this year reached 1453 Governor Nadim said.',
      ['killed 1453 rebels'],
    ],
    ['Rescuers put the total at 42 dead.', ['killed 42 unknown']],
    ['Over 30 Nusra militants were destroyed.', ['killed 30 rebels']],
    ['Russia has lost 45 servicemen.', ['killed 45 russia']],
    ['A tailor lost two brothers in the blast.', ['killed 2 civilians']],
    ['Thirty people were taken to hospital.', ['wounded 30 unknown']],
    ['Several families were trapped under the rubble.', ['missing some civilians']],
    ['Nine women are still being held in the camp.', ['abducted 9 civilians women']],
    ['The SDF holds 900 IS fighters.', ['captured 900 isis']],
    ['Jordan hosts 600,000 refugees.', ['displaced 600000 civilians']],
    ['The war pushed 30,000 from their homes.', ['displaced 30000 civilians']],
    ['The war drove 2 million out of the country.', ['displaced 2000000 civilians']],
    ['Some 300 people quit the town.', ['displaced 300 civilians']],
    ['A large number were injured.', ['wounded some unknown']],
    ['Ten buses with wounded rebels came.', []],
    ['IS held thousands of people between 2013 and 2017.', []],
    ['It rose to 12, the number of people killed in Homs.', ['killed 12 unknown']],
    ['The rights group says the real figure is over 700.', ['killed 700 unknown']],
    ['There was a death of a man due to a mine.', ['killed 1 civilians']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('whose people', () => {
  it.each([
    ['Rockets killed 20 people in the border town.', ['killed 20 unknown']],
    ['Guards in Kilis fled; a bomb killed six policemen in Gaziantep.', ['killed 6 turkey']],
    ['Thirty fighters died in clashes between the SDF and rebels.', ['killed 30 mixed']],
    ['Amaq said 90 militants died in a raid on a YPG post.', ['killed 90 sdf']],
    [
      'The Syrian army hit ISIS (ISIL Daesh) takfiri terrorists killing 30 of them.',
      ['killed 30 isis'],
    ],
    [
      'A Russian pilot was killed. The raids left a toll of 19.',
      ['killed 1 russia', 'killed 19 unknown'],
    ],
    ['IS executed hundreds of members of a tribe.', ['killed hundreds civilians']],
    [
      'The battle killed 43 gunmen and 30 Syrian troops.',
      ['killed 43 rebels', 'killed 30 syrian-government'],
    ],
    ['The SDF said six Turkish mercenaries died.', ['killed 6 rebels']],
    ['Thirteen Revolutionary Guard advisers died.', ['killed 13 iran-hezbollah']],
    ['Forty militants and relatives were killed.', ['killed 40 mixed']],
    ['Hezbollah fought on. The SDF said six of its men died.', ['killed 6 sdf']],
    ['The SDF put its losses at five.', ['killed 5 sdf']],
    ['IS opened fire on Kurdish fighters killing 80.', ['killed 80 sdf']],
    ['Fifteen fighters of the factions died.', ['killed 15 rebels']],
    ['Clashes left 11 dead from both parties.', ['killed 11 mixed']],
    [
      'Six Jordanian soldiers died near Amman. Three of the dead were policemen.',
      ['killed 6 unknown', 'killed 3 unknown other'],
    ],
    ['The Israeli military said no one was hurt.', ['wounded none israel']],
    [
      'A raid killed 40 Syrian soldiers activists said. Russia said 62 soldiers died.',
      ['killed 40 syrian-government', 'killed 62 syrian-government'],
    ],
    ['A Nusra commander known as Abu Nadim was killed.', ['killed 1 rebels commander']],
    ['A spokesman for the Syria Democratic Forces said nine of its men died.', ['killed 9 sdf']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
