import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('names that mean another party in another war', () => {
  it.each([
    [
      'في ريف الرقة أصيب 3 عناصر من قوى الأمن الداخلي التابعة للإدارة الذاتية.',
      ['outlet wounded sdf 3'],
    ],
    [
      'أصدرت غرفة عمليات "الفتح المبين" بيانا أعلنت فيه قتل 3 عناصر.',
      ['fath-al-mubin killed syrian-government 3'],
    ],
    ['في درعا أصيب 3 عناصر من قوى الأمن الداخلي.', ['outlet wounded syrian-government 3']],
    ['في إدلب: قُتل 4 من الجيش الوطني.', ['outlet killed rebels 4']],
    ['غرب مأرب في اليمن: قُتل 4 من الجيش الوطني.', ['outlet killed yemeni-government 4']],
    ['قرب سرت الليبية قُتل 4 من الجيش الوطني.', ['outlet killed libyan-national-army 4']],
    [
      'قالت هيئة الصحة في القامشلي إن عاملا قُتل. وأضافت الهيئة أن طفلا أصيب.',
      ['health-authority killed civilians 1', 'health-authority wounded civilians 1 children'],
    ],
    ['أعلنت هيئة تحرير الشام هجوما. وقالت الهيئة إن مدنيا قُتل.', ['rebels killed civilians 1']],
    ['في غزة قالت وزارة الصحة إن 4 نساء قتلن.', ['gaza-health-ministry killed civilians 4 women']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
