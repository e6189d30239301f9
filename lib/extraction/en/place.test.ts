import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'
import { areApart } from './place'

/** The claims of a text, each as `figure place`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ figure, place }) => `${figure.n} ${place}`,
  )
}

describe('the place of a figure', () => {
  it.each([
    ['Nine people were killed in Raqqa.', ['9 Raqqa']],
    ['Nine people were killed in the northern city of Manbij on Monday.', ['9 Manbij']],
    ['In Tell Rifaat 9 people were killed.', ['9 Tell Rifaat']],
    ['Nine people were killed near al-Bab by Turkish shells.', ['9 al-Bab']],
    ['Nine people were killed in May.', ['9 null']],
    ['Nine people were killed.', ['9 null']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })

  it.each([
    ['Four civilians were hurt in Daraya. Later four civilians were hurt in Homs.', 2],
    ['Four civilians were hurt in Daraya. The four civilians were hurt at noon.', 1],
    ['Forty civilians were hurt in Daraya. Forty civilians were hurt near Damascus.', 1],
  ])('small figures of two places are two: %s', (text, claims) => {
    expect(told(text)).toHaveLength(claims)
  })

  it.each([
    ['Aleppo', 'Homs', true],
    ['Aleppo', 'Aleppo city', false],
    ['Aleppo', null, false],
  ])('%s and %s', (a, b, apart) => {
    expect(areApart(a, b)).toBe(apart)
  })
})
