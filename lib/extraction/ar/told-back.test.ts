import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('who told it, in the sentence after', () => {
  it.each([
    ['قُتل 6 مدنيين في الغوطة. هذا ما ذكره المرصد السوري.', ['sohr killed civilians 6']],
    ['أصيب 6 مدنيين. جاء ذلك في بيان للدفاع المدني.', ['white-helmets wounded civilians 6']],
    ['اعتُقل 6 مدنيين. أكد ذلك ناشطون في البلدة.', ['activists captured civilians 6']],
    ['أصيب 6 مدنيين. بحسب الدفاع المدني.', ['white-helmets wounded civilians 6']],
    ['قال ناشطون إن 6 مدنيين قتلوا. وأكد ذلك المرصد السوري.', ['activists killed civilians 6']],
    [
      'أصيب 6 مدنيين. وقال الدفاع المدني إن القصف تجدد على الأحياء صباحا.',
      ['outlet wounded civilians 6'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('parts of a total, in the sentence after', () => {
  it.each([
    [
      'قُتل 18 مدنيا في الغارة. ومن بينهم 4 أطفال.',
      ['outlet killed civilians 18', 'outlet killed civilians 4 children'],
    ],
    [
      'أفرجت قسد عن 30 مدنيا. وقالت الإدارة الذاتية إن بينهم 7 نساء و3 أطفال.',
      [
        'outlet released civilians 30',
        'autonomous-administration released civilians 7 women',
        'autonomous-administration released civilians 3 children',
      ],
    ],
    [
      'قتل 19 من عناصر فاطميون. ومن بين القتلى 6 من الجنسية الأفغانية.',
      ['outlet killed iran-hezbollah 19', 'outlet killed iran-hezbollah 6 foreign'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
