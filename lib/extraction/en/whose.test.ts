import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `figure victims subset`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map((claim) => {
    const { kind, n, hi } = claim.figure
    const figure = [kind, n, hi].filter((part) => part !== null).join(' ')
    return `${figure} ${claim.victims}${claim.subset === null ? '' : ` ${claim.subset}`}`
  })
}

describe('nouns and the words beside them', () => {
  it.each([
    ['12 civilians were killed.', ['exact 12 civilians']],
    ['12 people were killed.', ['exact 12 unknown']],
    ['12 rebel fighters were killed.', ['exact 12 rebels']],
    ['12 regime forces were killed.', ['exact 12 syrian-government']],
    ['12 soldiers were killed in Homs.', ['exact 12 syrian-government']],
    ['12 soldiers were killed.', ['exact 12 unknown']],
    ['12 soldiers were killed in Bogota.', ['exact 12 unknown']],
    ['12 Turkish soldiers were killed.', ['exact 12 turkey']],
    ['A US soldier was killed.', ['exact 1 coalition']],
    ['12 IS militants were killed.', ['exact 12 isis']],
    ['12 Nusra fighters were killed.', ['exact 12 rebels']],
    ['12 Kurdish fighters were killed.', ['exact 12 sdf']],
    ['12 Hezbollah fighters were killed.', ['exact 12 iran-hezbollah']],
    ['12 jihadists were killed.', ['exact 12 isis']],
    ['12 members of the Free Syrian Army were killed.', ['exact 12 rebels']],
    ['Six members of one family were killed.', ['exact 6 civilians']],
    ['All five people on board a Russian plane were killed.', ['exact 5 russia']],
    ['30 soldiers and rebels were killed.', ['exact 30 mixed']],
    ['At least 70 fighters were killed on both sides.', ['atLeast 70 mixed']],
    ['Two journalists were wounded.', ['exact 2 civilians journalists']],
    ['Three medics were wounded.', ['exact 3 civilians medics']],
    ['A senior Nusra commander was killed.', ['exact 1 rebels commander']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('who acts and who is struck', () => {
  it.each([
    ['The army killed 12 militants.', ['exact 12 rebels']],
    ['Rebels shelled the base, killing 12 fighters.', ['exact 12 syrian-government']],
    ['Coalition jets struck Islamic State positions, killing 12 fighters.', ['exact 12 isis']],
    ['IS attacked a base near Palmyra and killed 12 soldiers.', ['exact 12 syrian-government']],
    ['The army raided the valley. The rebels lost two fighters.', ['exact 2 rebels']],
    ['The jihadists also lost 12 fighters.', ['exact 12 isis']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('ellipsis', () => {
  it.each([
    ['Five civilians were killed and 12 wounded.', ['exact 5 civilians', 'exact 12 civilians']],
    [
      'Two Turkish soldiers were killed. Three other soldiers were wounded.',
      ['exact 2 turkey', 'exact 3 turkey'],
    ],
    [
      'Raids kill civilians in the valley\nThe raids lasted all day and left 14 people dead.',
      ['exact 14 civilians'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('parts of a total', () => {
  it.each([
    [
      'Fifteen people were killed, 3 of them children.',
      ['exact 15 unknown', 'exact 3 civilians children'],
    ],
    [
      'Twenty civilians, including 9 children and 3 women, were killed.',
      ['exact 20 civilians', 'exact 9 civilians children', 'exact 3 civilians women'],
    ],
    [
      'Twenty civilians were killed in the old town, including 9 children.',
      ['exact 20 civilians', 'exact 9 civilians children'],
    ],
    [
      'Nine people were killed. Among the dead were 3 children.',
      ['exact 9 unknown', 'exact 3 civilians children'],
    ],
    [
      'Nine people were killed. Three of the dead were women.',
      ['exact 9 unknown', 'exact 3 civilians women'],
    ],
    [
      'Fifteen people were killed: nine civilians and six rebels among them.',
      ['exact 15 mixed', 'exact 9 civilians', 'exact 6 rebels'],
    ],
    [
      'Fifteen people were killed, including nine civilians and six rebels.',
      ['exact 15 mixed', 'exact 9 civilians', 'exact 6 rebels'],
    ],
    ['About 70 people were killed, most of them rebels.', ['about 70 mixed', 'some rebels']],
    ['The remaining six people killed were not named.', ['exact 6 unknown other']],
    [
      'At least 70 were killed in Hama. It said 30 soldiers and 39 rebels died.',
      ['atLeast 70 mixed', 'exact 30 syrian-government', 'exact 39 rebels'],
    ],
    [
      'Sixty people were killed, including 20 in Homs and 12 in Hama.',
      ['exact 60 unknown', 'exact 20 unknown', 'exact 12 unknown'],
    ],
    [
      'A raid killed 31 people. The 31 civilians were buried; 31 civilians died.',
      ['exact 31 civilians'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
