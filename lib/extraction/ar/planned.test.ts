import { describe, expect, it } from 'vitest'
import { told } from './told'

describe('plans, demands and fears', () => {
  it.each([
    ['من المقرر أن تفرج السلطات عن 30 معتقلا.', []],
    ['سيفرج الفصيل عن 12 أسيرا غدا.', []],
    ['طالب الأهالي بالإفراج عن 5 معتقلين.', []],
    ['حذرت المنظمة من خطة لمنع مقتل 20 مدنيا.', []],
    ['أحبط الأمن محاولة تسلل وقتل 3 رعاة.', ['outlet killed civilians 3']],
    ['أحبط الأمن محاولة اغتيال قيادي.', []],
    ['قُتل طالب وأصيب معلم.', ['outlet killed civilians 1', 'outlet wounded civilians 1']],
    ['أفرجت السلطات عن 30 معتقلا.', ['outlet released unknown 30']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
