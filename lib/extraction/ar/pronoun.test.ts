import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('people whom a pronoun means', () => {
  it.each([
    [
      'استهدف ملثمون الشاب نزار البكري بالرصاص في بلدة نصيب، ما أدى لمقتله على الفور.',
      ['outlet killed civilians 1'],
    ],
    ['دخلت دورية منزل الشيخ راضي واعتقلته.', ['outlet captured civilians 1']],
    ['اعتقل حاجز ثلاثة طلاب واقتادهم إلى جهة غير معلومة.', ['outlet captured civilians 3']],
    ['توفي راع متأثرا بجراحه التي أصيب بها قبل شهر.', ['outlet killed civilians 1']],
    [
      'قُتل طفلان وأصيب ثالث في حقل قمح.',
      ['outlet killed civilians 2 children', 'outlet wounded civilians 1 children'],
    ],
    ['مقتل شرطي وجرح رابع.', ['outlet killed unknown 1', 'outlet wounded unknown 1']],
    ['مصرع عامل وإصابة والده.', ['outlet killed civilians 1', 'outlet wounded civilians 1']],
    [
      'وفاة طفلة وإصابة والديها.',
      ['outlet killed civilians 1 children', 'outlet wounded civilians 2'],
    ],
    [
      'جُرحت سيدة وأطفالها الأربعة.',
      ['outlet wounded civilians 1 women', 'outlet wounded civilians 4 children'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
