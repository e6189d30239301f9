import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `outcome figure`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map((claim) => {
    const { kind, n, hi } = claim.figure
    const figure = [kind, n, hi].filter((part) => part !== null).join(' ')
    return `${claim.outcome} ${figure}`
  })
}

describe('verbs before their people', () => {
  it.each([
    ['The blast killed 12 people.', ['killed exact 12']],
    [
      'Mortar fire hit the square, killing 6 and wounding 15.',
      ['killed exact 6', 'wounded exact 15'],
    ],
    ['Shelling kills 4, injures 9', ['killed exact 4', 'wounded exact 9']],
    ['The war has killed more than 9,000 people.', ['killed moreThan 9000']],
    ['The fire claimed the lives of three guests.', ['killed exact 3']],
    ['The flood claimed 12 lives.', ['killed exact 12']],
    ['The unit captured 14 soldiers and two tanks.', ['captured exact 14']],
    ['Gunmen kidnapped 20 villagers.', ['abducted exact 20']],
    ['They took 5 men hostage.', ['abducted exact 5']],
    ['The faction released 30 prisoners.', ['released exact 30']],
    ['The advance displaced over 800 families.', ['displaced moreThan 800']],
    ['The fighting forced 5,000 people to flee.', ['displaced exact 5000']],
    ['The group lost 32 fighters.', ['killed exact 32']],
    ['Police found the bodies of 7 men.', ['killed exact 7']],
    ['The fate of around 40 soldiers is not known.', ['missing about 40']],
    ['Snipers killed and wounded 10 residents.', ['killed-or-wounded exact 10']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('people before their verbs', () => {
  it.each([
    ['Nine farmers were killed and another four wounded.', ['killed exact 9', 'wounded exact 4']],
    ['Nine farmers on a bus near the old bridge were later killed.', ['killed exact 9']],
    ['Five people have died.', ['killed exact 5']],
    ['8 Killed, 20 Injured in Market Fire', ['killed exact 8', 'wounded exact 20']],
    ['The raid left 5 dead and 12 injured.', ['killed exact 5', 'wounded exact 12']],
    ['Dozens were hurt.', ['wounded dozens']],
    ['Two officers were taken prisoner.', ['captured exact 2']],
    ['Twenty recruits surrendered.', ['surrendered exact 20']],
    ['Hundreds of residents fled.', ['displaced hundreds']],
    ['Some 300 patients were evacuated.', ['evacuated about 300']],
    ['Eleven workers are missing.', ['missing exact 11']],
    ['Ten were saved and 35 others unaccounted for.', ['missing exact 35']],
    ['Ten people were killed or injured.', ['killed-or-wounded exact 10']],
    ['Four drivers sustained injuries.', ['wounded exact 4']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('nouns of harm and tolls', () => {
  it.each([
    ['The deaths of at least 16 miners were confirmed.', ['killed atLeast 16']],
    ['There were 45 deaths and 60 injuries.', ['killed exact 45', 'wounded exact 60']],
    ['The town counted dozens of casualties.', ['killed-or-wounded dozens']],
    ['The death toll rose to 44.', ['killed exact 44']],
    ['It gave a toll of 120.', ['killed exact 120']],
    ['The number of victims has reached 61.', ['killed exact 61']],
    ['22 bodies were brought in.', ['killed exact 22']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('one person', () => {
  it.each([
    ['A child was killed.', ['killed exact 1']],
    ['A nurse was shot dead at the gate.', ['killed exact 1']],
    ['Samir Haddad was killed.', ['killed exact 1']],
    ['The shell wounded his wife and two children.', ['wounded exact 1', 'wounded exact 2']],
    ['A family of five was killed.', ['killed exact 5']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('nobody', () => {
  it.each([
    ['No civilians were killed.', ['killed none']],
    ['No one was hurt.', ['wounded none']],
    ['The navy did not kill any civilians.', ['killed none']],
    ['The coalition denied that it killed any civilians.', ['killed none']],
    ['Turkey denied killing 12 civilians.', ['killed none']],
    ['He was not killed with the 4 others.', []],
    ['No casualties were reported.', ['killed-or-wounded none']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what is not a claim', () => {
  it.each([
    ['A 12-year-old boy spoke to us.', []],
    ['The village lies 12 kilometres from the front.', []],
    ['He was killed on 12 May 2015.', []],
    ['The army destroyed 12 tanks and 4 vehicles.', []],
    ['Warplanes carried out 20 raids.', []],
    ['They fired 82 mm mortar shells.', []],
    ['The rebels captured 3 villages.', []],
    ['Two ministers met in Geneva.', []],
    ['Attacks caused deaths and injuries.', []],
    ['About 40% of the wounded went home.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
