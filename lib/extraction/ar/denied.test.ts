import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'
import { told } from './told'

describe('of whom it is denied', () => {
  it.each([
    [
      'انتهت الحملة دون إصابات في صفوف قواتنا أو بين الأهالي.\nالمركز الإعلامي لقوات سوريا الديمقراطية',
      ['sdf wounded sdf none', 'sdf wounded civilians none'],
    ],
    [
      'وقال الدفاع المدني إن الحريق أخمد دون أي إصابة بين متطوعيه.',
      ['white-helmets wounded civilians none medics'],
    ],
    ['سقطت قذيفة بين منازل المدنيين دون تسجيل إصابات.', ['outlet wounded civilians none']],
    ['سقطت قذيفة في أرض خالية دون تسجيل إصابات.', ['outlet wounded unknown none']],
    ['أصيب 3 عمال دون تسجيل أي وفاة.', ['outlet wounded civilians 3']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('the words of a denial', () => {
  it.each([
    [
      'نفى جيش الوادي سقوط قتلى في صفوفه، وقال المتحدث باسمه إن 4 من عناصره أصيبوا.',
      ['نفى جيش الوادي سقوط قتلى في صفوفه', '4 من عناصره أصيبوا'],
    ],
    ['نفى الفوج الخامس وجود أي قتلى بين عناصره.', ['نفى الفوج الخامس وجود أي قتلى بين عناصره']],
    ['نفى لواء الصقور مقتل أي من عناصره.', ['نفى لواء الصقور مقتل أي من عناصره']],
    [
      'لم تسفر الغارة عن سقوط قتلى أو جرحى في صفوف الجيش.',
      [
        'لم تسفر الغارة عن سقوط قتلى أو جرحى في صفوف الجيش',
        'لم تسفر الغارة عن سقوط قتلى أو جرحى في صفوف الجيش',
      ],
    ],
    ['انتهت الحملة دون تسجيل أي إصابات.', ['دون تسجيل أي إصابات']],
    ['نفى جيش الوادي مسؤوليته عن مقتل أي مدني.', []],
  ])('%s', (text, quotes) => {
    const nothing = { published: null, actors: [], sources: [], places: [] }
    const { claims } = readDocument({ text, language: 'ar', ...nothing })
    expect(claims.map(({ quote }) => quote.exact)).toEqual(quotes)
  })
})

describe('one person, told by a title and a name or after a place', () => {
  it.each([
    [
      'قُتل في قرية السد المواطن جوهر السالم وزوجته.',
      ['outlet killed civilians 1', 'outlet killed civilians 1 women'],
    ],
    ['أصيب في مدينة الباب طفل بشظايا.', ['outlet wounded civilians 1 children']],
    ['قُتل فوق السطح الشاب المذكور.', []],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
