import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `outcome figure`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(({ outcome, figure }) => {
    const { kind, n, hi } = figure
    return [outcome, kind, n, hi].filter((part) => part !== null).join(' ')
  })
}

describe('phrases of death', () => {
  it.each([
    ['The flood has taken the lives of 14 villagers.', ['killed exact 14']],
    ['The raid cost 39 people their lives.', ['killed exact 39']],
    ['The guards gunned down seven farmers.', ['killed exact 7']],
    ['Seven farmers were gunned down.', ['killed exact 7']],
    ['Three patients succumbed to their wounds.', ['killed exact 3']],
    ['Two pensioners passed away in the cold.', ['killed exact 2']],
    ['Sixteen fighters fell as martyrs.', ['killed exact 16']],
    ['At least 48 rebels fell on the first day.', ['killed atLeast 48']],
    ['Of the 900 soldiers 200 fell in the battle.', ['killed exact 200']],
    ['The convoy was hit, with the loss of nine guards.', ['killed exact 9']],
    ['The slaughter of 30 shepherds shocked the valley.', ['killed exact 30']],
    ['The army put to death 20 deserters.', ['killed exact 20']],
    ['Artillery destroyed 11 militants and two tanks.', ['killed exact 11']],
    ['The patrol eliminated four gunmen.', ['killed exact 4']],
    ['The mill was shelled; five bodies were found.', ['killed exact 5']],
    [
      'The blast killed Omar Haddad, a senior commander, and two guards.',
      ['killed exact 1', 'killed exact 2'],
    ],
    ['A mine killed Colonel Samir Haddad.', ['killed exact 1']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('phrases of other harm', () => {
  it.each([
    ['Eleven pupils were suffering from suffocation.', ['wounded exact 11']],
    ['Twenty drivers were hospitalised.', ['wounded exact 20']],
    ['The militia took three prisoners.', ['captured exact 3']],
    [
      'They killed nine soldiers, taking two others prisoner.',
      ['killed exact 9', 'captured exact 2'],
    ],
    ['Police rounded up some 40 students.', ['captured about 40']],
    ['The gang took 36 women with them.', ['abducted exact 36']],
    ['Gunmen seized 12 villagers.', ['abducted exact 12']],
    ['Gunmen seized 12 soldiers.', ['captured exact 12']],
    ['Five hundred militants laid down their arms.', ['surrendered exact 500']],
    ['Dozens of fighters turned themselves in.', ['surrendered dozens']],
    ['Nineteen hostages walked free.', ['released exact 19']],
    ['The captors set free 37 drivers.', ['released exact 37']],
    ['Four guards who had been missing regained their freedom.', ['released exact 4']],
    ['No trace of 17 men was found; 17 workers are unaccounted for.', ['missing exact 17']],
    ['The shelling drove 60,000 people from their homes.', ['displaced exact 60000']],
    ['Some 5,000 people have left the city.', ['displaced about 5000']],
    ['Under the deal some 5,000 people have left the enclave.', ['evacuated about 5000']],
    ['Around 600 gunmen boarded buses.', ['evacuated about 600']],
    ['Some 300 patients were brought out.', ['evacuated about 300']],
    ['No one was harmed.', ['killed-or-wounded none']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('two outcomes', () => {
  it.each([
    ['The raid killed and wounded dozens of people.', ['killed-or-wounded dozens']],
    ['It caused dozens of deaths and injuries.', ['killed-or-wounded dozens']],
    ['The shell left a woman dead and injured six farmers.', ['killed exact 1', 'wounded exact 6']],
    ['Nine died and another was hurt.', ['killed exact 9', 'wounded exact 1']],
    [
      'Two farmers were killed and 26 wounded militants were held.',
      ['killed exact 2', 'wounded exact 26'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('tolls', () => {
  it.each([
    [
      'The monitor put the death toll after a second strike at 39 most of them guards.',
      ['killed exact 39'],
    ],
    ["It puts the navy's dead at 23.", ['killed exact 23']],
    ['It put the losses of the rebels at 18.', ['killed exact 18']],
    ['Anywhere from 23 to 40 fighters have been killed.', ['killed range 23 40']],
    ['The list of the dead grew: 215 fighters at least were killed.', ['killed atLeast 215']],
    ['200-plus people died.', ['killed moreThan 200']],
    ['It puts the number at 832.', ['killed exact 832']],
    ['The raid brought to 30 the number of farmers killed.', ['killed exact 30']],
    ['The number of prisoners stands at 80.', ['captured exact 80']],
    ['A dozen or so people died.', ['killed about 12']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what is no claim', () => {
  it.each([
    ['The Free Syrian Army took 5 villages.', []],
    ['Children under five have died.', []],
    ['Four massacres were documented.', []],
    ['The city fell after 12 days.', []],
    ['Thirty doctors are left for the whole town.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
