import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('whose the dead of an attack are, where a sentence before told who was attacked', () => {
  it.each([
    [
      'فجر التنظيم عبوة بشاحنة تقل جنودا من الجيش السوري. وقال التنظيم إن التفجير خلف 9 قتلى وعددا من الجرحى فضلا عن أسر ضابط.',
      [
        'isis killed syrian-government 9',
        'isis wounded syrian-government some',
        'isis captured syrian-government 1 commander',
      ],
    ],
    [
      'هاجم التنظيم حاجزا لقوات النظام. وقال مصدر أمني إن الهجوم أدى لمقتل 7 عناصر.',
      ['local-sources killed syrian-government 7'],
    ],
    ['غارة على خيمة تؤوي نازحين. وأفاد مصدر طبي بوصول 7 شهداء.', ['hospital killed civilians 7']],
    ['هاجم التنظيم حاجزا لقوات النظام. وفي حلب سقط 3 قتلى بخلاف.', ['outlet killed unknown 3']],
    [
      'قُتل 9 مدنيين. وقالت الشبكة السورية إنها وثقت مقتل 9 أشخاص وإصابة 75 آخرين.',
      ['snhr killed civilians 9', 'snhr wounded civilians 75'],
    ],
    ['أصيب عسكريان اثنان.\nدمشق – سانا', ['syrian-government wounded syrian-government 2']],
    [
      'قُتل قائد الكتيبة و3 من مرافقيه بهجوم على مقر لداعش.',
      ['outlet killed isis 1 commander', 'outlet killed isis 3'],
    ],
    ['أعلنت تركيا مقتل اثنين من رجال الأمن.', ['turkey killed turkey 2']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
