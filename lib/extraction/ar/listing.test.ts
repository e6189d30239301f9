import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('lists and tolls', () => {
  it.each([
    [
      'وثقت الشبكة السورية لحقوق الإنسان مقتل (12) شخصا بينهم 3 أطفال:\n7 في درعا\n5 في حمص',
      [
        'snhr killed unknown 12',
        'snhr killed civilians 3 children',
        'snhr killed unknown 7',
        'snhr killed unknown 5',
      ],
    ],
    [
      'بلغ عدد القتلى المدنيين 20 مدنيا بينهم:\n- 6 أطفال\n- 4 نساء',
      [
        'outlet killed civilians 20',
        'outlet killed civilians 6 children',
        'outlet killed civilians 4 women',
      ],
    ],
    ['درعا: 3 شهداء\nحمص: 3 شهداء', ['outlet killed unknown 3', 'outlet killed unknown 3']],
    ['القتلى من قسد: 14 عنصرا', ['outlet killed sdf 14']],
    ['عدد النازحين : 900 نسمة', ['outlet displaced civilians 900']],
    [
      'ارتفع إلى 30 تعداد قتلى الطرفين، هم 18 من التنظيم و12 من قسد.',
      ['outlet killed mixed 30', 'outlet killed isis 18', 'outlet killed sdf 12'],
    ],
    [
      'سقط 17 قتيلا، هم: 5 مدنيين بينهم سيدة، و12 من قسد.',
      [
        'outlet killed mixed 17',
        'outlet killed civilians 5',
        'outlet killed civilians 1 women',
        'outlet killed sdf 12',
      ],
    ],
    ['2- الشهيد سامر العلي', []],
    ['خلال العام 2021 قُتل 6 مدنيين.', ['outlet killed civilians 6 cumulative']],
    ['سجلت 40 حالة اعتقال.', ['outlet captured unknown 40']],
    ['3 حالات وفاة في المخيم.', ['outlet killed unknown 3']],
    ['45 إصابة بالكوليرا في المخيم.', []],
    ['ثلاثة قتلى وجريح.', ['outlet killed unknown 3', 'outlet wounded unknown 1']],
    ['شهيد ومصابان.', ['outlet killed unknown 1', 'outlet wounded unknown 2']],
    ['خسر الفصيل 9 من عناصر الجيش الوطني بين قتيل وجريح.', ['outlet killed-or-wounded rebels 9']],
    ['قُتل 8 أشخاص معظمهم أطفال.', ['outlet killed civilians 8']],
    [
      'جرح 5 عمال أحدهم بحالة حرجة.',
      ['outlet wounded civilians 5', 'outlet wounded civilians 1 other'],
    ],
    ['4 آخرون من عائلة واحدة أصيبوا.', ['outlet wounded civilians 4']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
