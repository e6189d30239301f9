import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('people who are civilians by where they were and what was hit', () => {
  it.each([
    ['ارتفعت حصيلة تفجير استهدف جامعي الحطب إلى 12 قتيلا.', ['outlet killed civilians 12']],
    ['قُتل 3 من جامعي الحطب بلغم.', ['outlet killed civilians 3']],
    ['جرح 6 أشخاص بقصف قافلة للأهالي.', ['outlet wounded civilians 6']],
    ['جرح 6 أشخاص بقصف قافلة عسكرية.', ['outlet wounded unknown 6']],
    [
      'ارتفعت حصيلة ضحايا التفجير الإرهابي إلى 9 قتلى و5 جرحى.',
      ['outlet killed unknown 9', 'outlet wounded unknown 5'],
    ],
    [
      'سقط 11 قتيلا مدنيا و 62 مصابا بالقصف.',
      ['outlet killed civilians 11', 'outlet wounded civilians 62'],
    ],
    ['مقتل 16 شخصا من مدنيين وعسكريين.', ['outlet killed mixed 16']],
    ['أوقفت الشرطة شخصين بتهمة انتمائهم للتنظيم.', ['outlet captured isis 2']],
    ['إصابة مقاتل من فصيل "الجبهة الشامية" بلغم.', ['outlet wounded rebels 1']],
    ['قتلت الغارة مسؤولا بارزا للمال في تنظيم حراس الدين.', ['outlet killed rebels 1 commander']],
    ['أعلنت قسد مقتل 6 مرتزقة في محور السد.', ['sdf killed rebels 6']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
