import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('whose people, by those who are told of beside them', () => {
  it.each([
    [
      'وصل سبعة قتلى بينهم ضابط برتبة عقيد إلى المستوصف.',
      ['outlet killed unknown 7', 'outlet killed syrian-government 1 commander'],
    ],
    [
      'وصل سبعة قتلى بينهم ضابط سابق إلى المستوصف.',
      ['outlet killed unknown 7', 'outlet killed unknown 1 commander'],
    ],
    ['أصيب ضابط برتبة رائد بطلق طائش.', ['outlet wounded syrian-government 1 commander']],
    ['أصيب قيادي بطلق طائش.', ['outlet wounded unknown 1 commander']],
    [
      'أودى الهجوم بحياة 3 مدنيين. مقتل 4 مدنيين و3 عناصر من قسد وإصابة 9.',
      [
        'outlet killed civilians 3',
        'outlet killed civilians 4',
        'outlet killed sdf 3',
        'outlet wounded mixed 9',
      ],
    ],
    [
      'مقتل 4 مدنيين و3 عناصر من قسد وإصابة آخر.',
      ['outlet killed civilians 4', 'outlet killed sdf 3', 'outlet wounded sdf 1'],
    ],
    [
      'قتل 9 من التنظيم و6 من قسد و3 مدنيين.',
      ['outlet killed isis 9', 'outlet killed sdf 6', 'outlet killed civilians 3'],
    ],
    ['كمين لعربة تقل عناصر من قسد، ما أدى لمقتل 3 منهم.', ['outlet killed sdf 3']],
    ['بلغ عدد الشهداء "المدنيين" 118 شهيدا.', ['outlet killed civilians 118']],
    [
      'قتل 40 شخصا وشرد الآلاف.',
      ['outlet killed unknown 40', 'outlet displaced civilians thousands'],
    ],
    [
      'قتل 12 عنصرا من قسد. وأضاف أن بين القتلى قياديا.',
      ['outlet killed sdf 12', 'outlet killed sdf 1 commander'],
    ],
    ['استهدف القصف الجنود ما أسفر عن إصابة عدد منهم.', ['outlet wounded unknown some']],
    ['أصيب 7 مدنيين، عدد منهم بحال حرجة.', ['outlet wounded civilians 7']],
    ['جرح والده وابن عمه.', ['outlet wounded civilians 1', 'outlet wounded civilians 1']],
    [
      'استشهاد 40 شخصا بينهم 6 سيدات و3 تحت التعذيب.',
      [
        'outlet killed unknown 40',
        'outlet killed civilians 6 women',
        'outlet killed unknown 3 other',
      ],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('whose people, by what was hit and by the event', () => {
  it.each([
    [
      'مقتل 3 أشخاص وجرح 4 آخرين بقنبلة أصابت حافلة تقل طلابا.',
      ['outlet killed civilians 3', 'outlet wounded civilians 4'],
    ],
    ['مقتل 3 أشخاص بقنبلة أصابت حافلة تقل بضائع.', ['outlet killed unknown 3']],
    ['جرح 6 أشخاص بقصف طال مخيما للنازحين.', ['outlet wounded civilians 6']],
    [
      'انهار سقف فقتل مزارعان. وقالت الشرطة إن الحادث أسفر عن مقتل 5 أشخاص.',
      ['outlet killed civilians 2', 'police killed civilians 5'],
    ],
    [
      'انهار سقف فقتل مزارعان. وفي بلد آخر قتل 5 أشخاص.',
      ['outlet killed civilians 2', 'outlet killed unknown 5'],
    ],
    ['أوقفت القوى الأمنية نحو 30 مشتبها.', ['outlet captured unknown about 30']],
    ['قتل نحو الخمسين عنصرا من قسد.', ['outlet killed sdf about 50']],
    [
      'استهدف البلدة صاروخان أطلقهما جيش الإسلام. وقضى 3 عسكريين في الضربة.',
      ['outlet killed syrian-government 3'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('parts of the total of the sentence before, by who did it', () => {
  it.each([
    [
      'خلال الشهر 80 حالة اعتقال. كانت 30 منها على يد قوات النظام، بينها طفلان، و50 على يد قسد.',
      [
        'outlet captured unknown 80 cumulative',
        'outlet captured unknown 30 other',
        'outlet captured civilians 2 children',
        'outlet captured unknown 50 other',
      ],
    ],
    [
      'قتل 30 مدنيا. سقط 12 منهم على يد داعش و18 على يد قوات النظام.',
      [
        'outlet killed civilians 30',
        'outlet killed civilians 12 other',
        'outlet killed civilians 18 other',
      ],
    ],
    ['توقفت 30 منها على يد قسد.', []],
    [
      'نقلت إلى المستوصف جثة طفل إضافة لجريحين.',
      ['outlet killed civilians 1 children', 'outlet wounded civilians 2'],
    ],
    [
      'نقل إلى المستوصف 3 قتلى إضافة لجريحين.',
      ['outlet killed unknown 3', 'outlet wounded unknown 2'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
