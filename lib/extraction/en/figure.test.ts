import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../token'
import { figureAt } from './figure'
import { wordsOf } from './words'

/** The figure at the first word of a phrase, as `kind n hi`. */
function figureIn(phrase: string): string | null {
  const match = figureAt(wordsOf(sentencesOf(phrase)[0]?.tokens ?? []), 0)
  if (match === null) return null
  const { figure } = match
  return [figure.kind, 'n' in figure ? figure.n : '', 'hi' in figure ? figure.hi : '']
    .join(' ')
    .trim()
}

describe('figures', () => {
  it.each([
    ['12 people', 'exact 12'],
    ['1,250 people', 'exact 1250'],
    ['٢٥ people', 'exact 25'],
    ['seven men', 'exact 7'],
    ['twenty-five men', 'exact 25'],
    ['a hundred and twenty men', 'exact 120'],
    ['two hundred men', 'exact 200'],
    ['2.5 million people', 'exact 2500000'],
    ['half a million people', 'exact 500000'],
    ['a dozen men', 'exact 12'],
    ['two dozen men', 'exact 24'],
    ['a couple of men', 'exact 2'],
    ['at least 5 men', 'atLeast 5'],
    ['no fewer than nine men', 'atLeast 9'],
    ['60 or more men', 'atLeast 60'],
    ['more than 20 men', 'moreThan 20'],
    ['over 300 men', 'moreThan 300'],
    ['20+ men', 'moreThan 20'],
    ['more than a quarter of a million people', 'moreThan 250000'],
    ['up to 40 men', 'atMost 40'],
    ['as many as 40 men', 'atMost 40'],
    ['fewer than 10 men', 'fewerThan 10'],
    ['some 40 men', 'about 40'],
    ['nearly 15 men', 'about 15'],
    ['almost 15 men', 'about 15'],
    ['around 15 men', 'about 15'],
    ['an estimated 400 men', 'about 400'],
    ['between 2 and 3 men', 'range 2 3'],
    ['31–94 men', 'range 31 94'],
    ['two to three men', 'range 2 3'],
    ['dozens of men', 'dozens'],
    ['scores of men', 'tens'],
    ['hundreds of men', 'hundreds'],
    ['tens of thousands of men', 'thousands'],
    ['several men', 'some'],
    ['a number of men', 'some'],
    ['an unspecified number of men', 'some'],
    ['another five men', 'exact 5'],
    ['all five men', 'exact 5'],
  ])('%s', (phrase, figure) => {
    expect(figureIn(phrase)).toBe(figure)
  })

  it.each(['12 May 2015', '40% of them', '12-year-old boy', 'a man', 'the city'])(
    'not: %s',
    (phrase) => {
      expect(figureIn(phrase)).toBeNull()
    },
  )
})
