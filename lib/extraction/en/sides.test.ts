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

describe('words beside a noun', () => {
  it.each([
    ['Some 27 regime and allied gunmen died.', ['27 syrian-government']],
    ['At least 70 regime and rebel fighters were killed.', ['70 mixed']],
    ['Ten Free Syrian Army fighters were killed.', ['10 rebels']],
    ['Sixteen YPG and seven Asayish fighters were killed.', ['16 sdf', '7 sdf']],
    ['Nine fighters of the Lebanese Shiite movement Hezbollah died.', ['9 iran-hezbollah']],
    ['Twelve pro-government Shiite militiamen died.', ['12 syrian-government']],
    ['Five of its men died, the Islamic State said.', ['5 isis']],
    ['Eighty-one from pro-regime forces were killed.', ['81 syrian-government']],
    ['Seven Revolutionary Guards were killed.', ['7 iran-hezbollah']],
    ['Eight Daesh suspects were held; police detained eight Daesh suspects.', ['8 isis']],
    ['Twelve Iraqis and 5 Afghans were killed.', ['12 unknown', '5 unknown']],
    ['600 militants and their relatives boarded buses.', ['600 mixed']],
    ['Twelve nuns were abducted.', ['12 civilians']],
    ['Four elderly women were killed.', ['4 civilians women']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('soldiers of no named state', () => {
  it.each([
    ['Six soldiers were killed in Daraya.', ['6 syrian-government']],
    ['Six soldiers were killed in Ramadi, west of Baghdad.', ['6 unknown']],
    ['Six soldiers were killed.', ['6 unknown']],
    ['A PKK bomb killed six soldiers in Nusaybin, in southeastern Turkey.', ['6 turkey']],
    ['Turkey said six soldiers died.', ['6 turkey']],
    [
      'Members of the security forces in Homs: 4 members of the security forces died.',
      ['4 syrian-government'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who strikes whom', () => {
  it.each([
    ['SDF forces raided a camp and 13 terrorists were killed, the SDF said.', ['13 isis']],
    ['Turkish jets killed nine militants, the Turkish army said; they hit YPG posts.', ['9 sdf']],
    ['The army clashed with Islamic State fighters, killing 12 of them.', ['12 isis']],
    ['The army targeted armed terrorist groups, leaving scores of them dead.', ['tens rebels']],
    ['The army lost six men near Homs.', ['6 syrian-government']],
    ['A rebel leader said his group had lost six men.', ['6 rebels']],
    ['Government forces suffered 40 fatalities.', ['40 syrian-government']],
    ['There were no casualties among the rebels.', ['none rebels']],
    ['There were 18 dead among the rebels.', ['18 rebels']],
    ['Russia said a raid on Syrian army positions killed 62 troops.', ['62 syrian-government']],
    [
      'The army hit a Daesh column near Homs; the terrorists fled, leaving 22 of them dead.',
      ['22 isis'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('parts and totals', () => {
  it.each([
    ['Ten children were among 48 people killed.', ['10 civilians children', '48 unknown']],
    ['The raid killed nine, of whom four were children.', ['9 unknown', '4 civilians children']],
    ['The raid killed 30 rebels, including two commanders.', ['30 rebels', '2 rebels commander']],
    ['The SDF captured 12 IS fighters, including 3 foreigners.', ['12 isis', '3 isis foreign']],
    [
      'A blast killed 74 people, 40 of them pilgrims from Iraq.',
      ['74 unknown', '40 civilians foreign'],
    ],
    [
      'The battle killed 152 combatants: 81 soldiers and 71 rebels in Homs.',
      ['152 mixed', '81 syrian-government', '71 rebels'],
    ],
    [
      'Ten civilians died in Homs, 7 in Hama and 2 in Idlib.',
      ['10 civilians', '7 civilians', '2 civilians'],
    ],
    ['Forty rebels died, along with four civilians.', ['40 rebels', '4 civilians']],
    [
      'Another 150, seventy women and children among them, died.',
      ['150 unknown', '70 civilians other'],
    ],
    ['Some of the captured soldiers in Homs were beheaded.', ['some syrian-government']],
    ['The wives of the five men died.', ['5 civilians women']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('people who are told of before', () => {
  it.each([
    [
      'Fire killed 14 civilians and around 40 people were wounded.',
      ['14 civilians', '40 civilians'],
    ],
    ['The monitor said 30 rebels died. Activists spoke of 45 dead.', ['30 rebels', '45 rebels']],
    ['Raids killed 20 rebels. A bomb killed 34 in July last year.', ['20 rebels', '34 unknown']],
    [
      'The army killed two rebels near Homs and other fighters were hurt.',
      ['2 rebels', 'some rebels'],
    ],
    [
      'They killed 12 soldiers in Homs and captured others alive.',
      ['12 syrian-government', 'some syrian-government'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('totals and what the text says of their parts', () => {
  it.each([
    [
      'A blast killed 51 people including 34 civilians. The rest were rebels.',
      ['51 mixed', '34 civilians'],
    ],
    ['Seven people including five policemen died in Homs.', ['7 unknown', '5 syrian-government']],
    ['Fighting between the SDF and rebels killed 51 fighters.', ['51 mixed']],
    ['Sixty-seven of the victims were women.', ['67 civilians women']],
    ['Many of the wounded were in critical condition.', []],
    ['Sixty people died, 20 of them in Homs.', ['60 unknown', '20 unknown']],
    ['32 people, among them soldiers and villagers, died.', ['32 mixed']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who is a civilian', () => {
  it.each([
    ['Eight members of staff were missing.', ['8 civilians']],
    ['Six members of the White Helmets died.', ['6 civilians medics']],
    ['The gang released 198 hostages.', ['198 civilians']],
    ['Raids killed 14 civilians and wounded 40 people.', ['14 civilians', '40 civilians']],
    ['Raids killed 14 civilians. Elsewhere 40 people were hurt.', ['14 civilians', '40 unknown']],
    ['The son of a soldier was killed.', ['1 civilians children']],
    [
      'Raids killed 45 civilians. Seven people died in one strike.',
      ['45 civilians', '7 civilians'],
    ],
    [
      'A hundred civilians died. Among the civilians were 21 who were executed.',
      ['100 civilians', '21 civilians other'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
