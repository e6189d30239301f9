import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('who speaks, in more words', () => {
  it.each([
    ['أما المرصد السوري، ومقره بريطانيا، فقال إن 9 مدنيين قتلوا.', ['sohr killed civilians 9']],
    [
      'ونقلت الوكالة العربية السورية (سانا) عن طبيب في مستشفى أن 5 عمال أصيبوا.',
      ['hospital wounded civilians 5'],
    ],
    [
      'مقتل 4 عاملات بانفجار.\nالمصدر : الدفاع المدني السوري',
      ['white-helmets killed civilians 4 women'],
    ],
    [
      'أصدرت قسد بيانا جاء فيه:\n"استشهد 4 مواطنين.\nكما ارتقى 3 من مقاتلينا".',
      ['sdf killed civilians 4', 'sdf killed sdf 3'],
    ],
    [
      'قال ناشطون إن مدنيا قُتل. وكانت قسد قد أفرجت عن 9 نساء.',
      ['activists killed civilians 1', 'outlet released civilians 9 women'],
    ],
    [
      'نفذ العدو الإسرائيلي عدوانا. وقال مصدر عسكري إن مدنيا أصيب.',
      ['syrian-government wounded civilians 1'],
    ],
    [
      'أكثر من 50 شهيدا في البلدة.\nقال ناشطون إن أكثر من 50 مدنيا استشهدوا.',
      ['activists killed civilians moreThan 50'],
    ],
    ['قالت سانا إن 6 عسكريين أصيبوا.', ['syrian-government wounded syrian-government 6']],
    ['قالت الرئاسة التركية إن 33 جنديا قتلوا.', ['turkey killed turkey 33']],
    ['أعلنت الخارجية الروسية مقتل مدني.', ['russia killed civilians 1']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
