import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

const PLACES = [
  { key: 'north-town', names: ['بلدة الشمال', 'الشمال'] },
  { key: 'valley', names: ['ريف الوادي'] },
]

function only(text: string, published: string | null = '2020-05-15') {
  const [claim] = readDocument({
    text,
    language: 'ar',
    published,
    actors: [],
    sources: [],
    places: PLACES,
  }).claims
  return claim
}

describe('places', () => {
  it.each([
    ['مقتل 3 مدنيين في بلدة الشمال.', 'north-town'],
    ['هاجم مسلحون بلدة الشمال ما أدى إلى مقتل 3 مدنيين.', 'north-town'],
    ['قصف على الشمال بريف الوادي أدى إلى مقتل 3 مدنيين.', 'north-town'],
    ['مقتل 3 مدنيين في قرية الغدير.', 'الغدير'],
    ['مقتل 3 مدنيين في مدينة دير حافر.', 'دير حافر'],
    ['مقتل 3 مدنيين.', null],
  ])('%s', (text, place) => {
    expect(only(text)?.place).toBe(place)
  })

  it('keeps one figure at two known places apart', () => {
    const text = 'مقتل مدني في الشمال. مقتل مدني في ريف الوادي.'
    const { claims } = readDocument({
      text,
      language: 'ar',
      published: null,
      actors: [],
      sources: [],
      places: PLACES,
    })
    expect(claims.map(({ place }) => place)).toEqual(['north-town', 'valley'])
  })
})

describe('days', () => {
  it.each([
    ['قُتل 3 مدنيين أمس الخميس.', '2020-05-14'],
    ['قُتل 3 مدنيين أول أمس.', '2020-05-13'],
    ['قُتل 3 مدنيين اليوم الجمعة.', '2020-05-15'],
    ['قُتل 3 مدنيين يوم الثلاثاء الماضي.', '2020-05-12'],
    ['قُتل 3 مدنيين الجمعة الماضي.', '2020-05-08'],
    ['قُتل 3 مدنيين في 2 شباط 2019.', '2019-02-02'],
    ['قُتل 3 مدنيين في 3 تشرين الثاني.', '2019-11-03'],
    ['قُتل 3 مدنيين في ٣ مارس.', '2020-03-03'],
    ['قُتل 3 مدنيين.', null],
  ])('%s', (text, date) => {
    expect(only(text)?.date).toBe(date)
  })

  it('says that a day was counted from the published date', () => {
    expect(only('قُتل 3 مدنيين أمس.')?.why).toContain('day counted from the published date: أمس')
  })

  it('counts no day without a published date', () => {
    expect(only('قُتل 3 مدنيين أمس.', null)?.date).toBeNull()
  })
})
