import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The only claim of a text that was published on a Sunday. */
function only(text: string, published: string | null = '2018-10-14') {
  const places = [{ key: 'old-mill', names: ['Old Mill', 'Oldmill'] }]
  const { claims } = readDocument({
    text,
    language: 'en',
    published,
    actors: [],
    sources: [],
    places,
  })
  expect(claims).toHaveLength(1)
  return claims[0]
}

describe('the day of a figure', () => {
  it.each([
    ['A blast killed nine people on 12 October 2018.', '2018-10-12'],
    ['A blast killed nine people on October 12, 2018.', '2018-10-12'],
    ['A blast killed nine people on Oct. 12.', '2018-10-12'],
    ['A blast killed nine people on the 12th of October.', '2018-10-12'],
    ['A blast on 3 November killed nine people.', '2017-11-03'],
    ['A blast killed nine people yesterday.', '2018-10-13'],
    ['A blast killed nine people last night.', '2018-10-13'],
    ['A blast killed nine people today.', '2018-10-14'],
    ['A blast killed nine people two days ago.', '2018-10-12'],
    ['A blast killed nine people on Friday.', '2018-10-12'],
    ["Friday's blast killed nine people.", '2018-10-12'],
    ['A blast killed nine people last Sunday.', '2018-10-07'],
    ['A blast killed nine people on Thursday, rescuers said on Saturday.', '2018-10-11'],
    ['Rescuers said on Saturday that a blast killed nine people.', null],
    ['A blast killed nine people.', null],
    ['Since 12 May the war has killed nine people.', null],
  ])('%s', (text, date) => {
    expect(only(text)?.date).toBe(date)
  })

  it('says that a day was counted from the published date', () => {
    expect(only('A blast killed nine people on Friday.')?.why).toContain(
      'day counted from the published date: Friday',
    )
    expect(only('A blast killed nine people on 12 October 2018.')?.why).toContain(
      'day: 12 October 2018',
    )
  })

  it('counts no day without a published date', () => {
    expect(only('A blast killed nine people yesterday.', null)?.date).toBeNull()
    expect(only('A blast killed nine people on Oct. 12.', null)?.date).toBeNull()
    expect(only('A blast killed nine people on 12-10-2018.', null)?.date).toBe('2018-10-12')
  })
})

describe('a place that the database knows', () => {
  it.each([
    ['A blast killed nine people near the Oldmill bridge.', 'old-mill'],
    ['Nine people were killed in the village of Old Mill.', 'old-mill'],
    ['In Old Mill on the river nine people were killed.', 'old-mill'],
    ['Nine people were killed in Manbij.', 'Manbij'],
  ])('%s', (text, place) => {
    expect(only(text)?.place).toBe(place)
  })
})
