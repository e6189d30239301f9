import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('as it is written', () => {
  it.each([
    ['قُتِلَ ثَلاثَةُ مَدَنِيِّينَ.', ['outlet killed civilians 3']],
    ['مقتـ.ـل 3 مدنيين.', ['outlet killed civilians 3']],
    ['مـ ـقـ ـتـ ـل 3 مدنيين.', ['outlet killed civilians 3']],
    ['استشها.د 3 مدنيين.', ['outlet killed civilians 3']],
    ['مقتل قيادي في دAعش.', ['outlet killed isis 1 commander']],
    ['قـــتـــل 3 مدنيين.', ['outlet killed civilians 3']],
    [
      'Copy link to Tweet\n\nمقتل ٣ مدنيين في #حلب\n\n4 Likes\n\n12 Retweets',
      ['outlet killed civilians 3'],
    ],
    ['Shared with Publicإصابة 3 مدنيين', ['outlet wounded civilians 3']],
    ['مقتل ٣ مدنيين بقصف...\n\nمقتل ٣ مدنيين بقصف على السوق', ['outlet killed civilians 3']],
    ['مقتل مدنيين بقصف\nقتل 4 مدنيين اليوم بقصف على السوق.', ['outlet killed civilians 4']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('what is no claim', () => {
  it.each([
    'عمره 12 عاما وقطع 30 كيلومترا.',
    'قصف بـ 5 قذائف و3 غارات دمرت 4 منازل.',
    'هجوم على 11 ثكنة لقسد.',
    'وفق المادة 12 من القانون رقم 5.',
    'للتواصل 0933123456',
    'أطفال المدينة عادوا إلى المدارس.',
    'شهداء وجرحى جراء القصف.',
    'تدمير 3 دبابات ومقتل طاقمها.',
    'في 2 كانون الأول 2020 الساعة 10:30.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})
