import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('tolls and those who are counted in other words', () => {
  it.each([
    [
      'عدد النازحين منذ مطلع الشهر يقارب 900 ألف شخص.',
      ['outlet displaced civilians about 900000 cumulative'],
    ],
    ['الحصيلة تتجاوز 1400 قتيل.', ['outlet killed unknown moreThan 1400']],
    [
      'بلغ عدد القتلى 63 قتيلا، وهم:\n- 11 مدنيا\n- 52 من قوات النظام',
      [
        'outlet killed mixed 63',
        'outlet killed civilians 11',
        'outlet killed syrian-government 52',
      ],
    ],
    ['نحو 200 من قوات النظام قضوا في المعركة.', ['outlet killed syrian-government about 200']],
    ['خروج 30 معتقلا من السجون.', ['outlet released unknown 30']],
    ['خرج المركز الصحي عن الخدمة وفيه 12 مصابا.', ['outlet wounded unknown 12']],
    ['اعتقال الأخوين "سالم وسعد" بمداهمة.', ['outlet captured civilians 2']],
    ['اغتيال المختار وإصابة نجله.', ['outlet killed civilians 1', 'outlet wounded civilians 1']],
    ['والد الطفلين أصيب بجروح.', ['outlet wounded civilians 1']],
    ['هجوم قُتل فيه جنديان أمريكيان.', ['outlet killed coalition 2']],
    ['أسعفت الفرق مدنيَين أصيبا بقذائف.', ['outlet wounded civilians 2']],
    ['دون خسائر في صفوف الجنود الروس.', ['outlet killed-or-wounded russia none']],
    ['المعارضة تأسر 7 جنود من قوات النظام.', ['outlet captured syrian-government 7']],
    ['سجلت 47 حالة خطف.', ['outlet abducted civilians 47']],
    [
      'أصيب تسعة عمال بينهم أطفال.',
      ['outlet wounded civilians 9', 'outlet wounded civilians some children'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
