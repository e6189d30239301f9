import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant figure period`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map((claim) => {
    const { kind, n, hi } = claim.figure
    const figure = [kind, n, hi].filter((part) => part !== null).join(' ')
    return `${claim.claimant} ${figure}${claim.period === 'event' ? '' : ` ${claim.period}`}`
  })
}

describe('who says it', () => {
  it.each([
    ['Twelve people were killed.', ['outlet exact 12']],
    ['Activists said twelve people were killed.', ['activists exact 12']],
    ['Twelve people were killed, the Syrian Observatory declared on Monday.', ['sohr exact 12']],
    ['According to the Observatory, twelve people were killed.', ['sohr exact 12']],
    ['Twelve people were killed, according to state television.', ['syrian-government exact 12']],
    ['Twelve people were killed, said the monitor, Rami Abdel Rahman.', ['sohr exact 12']],
    ['"Twelve people were killed," Abdel Rahman told AFP.', ['sohr exact 12']],
    ['A military source told SANA that 12 gunmen were killed.', ['syrian-government exact 12']],
    ['The Pentagon confirmed that 12 civilians were killed.', ['coalition exact 12']],
    ['According to him, twelve people were killed.', ['outlet exact 12']],
    ['In one raid 12 people died, the review found.', ['outlet exact 12']],
    [
      'The coalition said it hit a bridge. In one raid 12 people died, it found.',
      ['coalition exact 12'],
    ],
    ['Police found 12 people who had died of thirst.', ['outlet exact 12']],
    ['An official with the town council said 12 people died.', ['local-officials exact 12']],
    ['The Observatory and rescuers said 12 people died.', ['sohr exact 12']],
    ['Turkey said 12 militants were killed.', ['turkey exact 12']],
    ['The UN estimated that 12 people were killed.', ['un exact 12']],
    ['The minister read reports that 12 people were killed.', ['reports exact 12']],
    ['A Syrian army report that 12 people were killed was denied.', ['syrian-government exact 12']],
    [
      'Twelve people were killed in the valley. (Source: Syrian Coalition)',
      ['syrian-coalition exact 12'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who goes on speaking', () => {
  it.each([
    [
      'Rescuers said 5 people were killed. They said 12 others were wounded.',
      ['white-helmets exact 5', 'white-helmets exact 12'],
    ],
    ['A Russian admiral spoke. According to him, 5 pilots died.', ['outlet exact 5']],
    [
      'The Kremlin said 5 pilots died. According to him, 3 were wounded.',
      ['russia exact 5', 'russia exact 3'],
    ],
    [
      'A local official said 5 farmers died. The official added that 3 were hurt.',
      ['local-officials exact 5', 'local-officials exact 3'],
    ],
    [
      'The Kremlin said 5 pilots died. The ministry The ministry added that 3 were wounded.',
      ['russia exact 5', 'russia exact 3'],
    ],
    [
      'Rescuers said 5 people were killed. The governor of Homs said 9 were wounded.',
      ['white-helmets exact 5', 'syrian-government exact 9'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('totals over a longer time', () => {
  it.each([
    [
      'More than 200,000 people have been killed in the conflict.',
      ['outlet moreThan 200000 cumulative'],
    ],
    ['Since March 2011, 900 people have been killed.', ['outlet exact 900 cumulative']],
    [
      'The raid killed 3 people, bringing the total since March 2011 to 60.',
      ['outlet exact 3', 'outlet exact 60 cumulative'],
    ],
    ['So far 40 people were killed.', ['outlet exact 40 cumulative']],
    ['This month 40 people were killed.', ['outlet exact 40 cumulative']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what is told again', () => {
  it.each([
    ['Raid kills 12\nA raid killed at least 12 people on Sunday.', ['outlet atLeast 12']],
    ['Dozens killed in raid\nA raid killed 31 people on Sunday.', ['outlet exact 31']],
    [
      'Raid on the old valley kills 12\nRaid on the old valley kills 12. Rescuers said the raid killed 12 people.',
      ['white-helmets exact 12'],
    ],
    ['A raid killed 12 people. Activists said 12 people were killed.', ['activists exact 12']],
    [
      'Activists said 12 people were killed. Rescuers said 12 people were killed.',
      ['activists exact 12', 'white-helmets exact 12'],
    ],
    ['Five soldiers died. The deaths of the five soldiers shocked the town.', ['outlet exact 5']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
