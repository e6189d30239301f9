import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('headlines in two halves', () => {
  it.each([
    [
      'بينهم ضابط.. مقتل 6 جنود من قوات النظام',
      ['outlet killed syrian-government 6', 'outlet killed syrian-government 1 commander'],
    ],
    [
      'عقب خطفه بساعات.. الإفراج عن فتى',
      ['outlet released civilians 1 children', 'outlet abducted civilians 1 children'],
    ],
    [
      'من بينهم طفلان… مقتل 4 مدنيين',
      ['outlet killed civilians 4', 'outlet killed civilians 2 children'],
    ],
    ['بعد يومين. مقتل 4 مدنيين', ['outlet killed civilians 4']],
  ])('%s', (text, claims) => {
    expect(told(text).toSorted()).toEqual(claims.toSorted())
  })
})
