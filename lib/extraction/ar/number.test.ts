import { describe, expect, it } from 'vitest'
import { tokenize } from '../token'
import { lex } from './analysis'
import { numberAt } from './number'
import { quantityAt } from './quantity'

function lexed(text: string) {
  return tokenize(text).map(lex)
}

describe('numbers', () => {
  it.each([
    ['8', 8],
    ['٨', 8],
    ['۸', 8],
    ['1,250', 1250],
    ['١٬٢٥٠', 1250],
    ['ثمانية', 8],
    ['ثماني', 8],
    ['أحد عشر', 11],
    ['إحدى عشرة', 11],
    ['اثنا عشر', 12],
    ['ثلاثة عشر', 13],
    ['خمس عشرة', 15],
    ['عشرون', 20],
    ['خمسة وعشرون', 25],
    ['سبع وثلاثين', 37],
    ['مئة', 100],
    ['مئتان', 200],
    ['ثلاثمئة', 300],
    ['ثلاث مائة', 300],
    ['مئة وثمانية وستون', 168],
    ['أربعمائة وخمسة', 405],
    ['ألف', 1000],
    ['ألفان', 2000],
    ['ثلاثة آلاف', 3000],
    ['29 ألفاً و600', 29600],
    ['٢٩ ألفا و٦٠٠', 29600],
    ['خمسة آلاف ومئتان', 5200],
    ['مليونا', 1_000_000],
    ['مليوني', 2_000_000],
    ['3 ملايين', 3_000_000],
  ])('%s', (text, value) => {
    const tokens = lexed(text)
    expect(numberAt(tokens, 0)).toEqual({ value, end: tokens.length })
  })

  it.each(['الاثنين', 'الخمسة', '12/5/2020', '10:30', 'مدينة', '٣٫٥'])('%s is none', (text) => {
    expect(numberAt(lexed(text), 0)).toBeNull()
  })
})

describe('figures', () => {
  it.each([
    ['أكثر من عشرين', { kind: 'moreThan', n: 20 }],
    ['ما لا يقل عن 5', { kind: 'atLeast', n: 5 }],
    ['نحو 40', { kind: 'about', n: 40 }],
    ['قرابة مئة', { kind: 'about', n: 100 }],
    ['أقل من 10', { kind: 'fewerThan', n: 10 }],
    ['ما يصل إلى 30', { kind: 'atMost', n: 30 }],
    ['20+', { kind: 'moreThan', n: 20 }],
    ['+20', { kind: 'moreThan', n: 20 }],
    ['بين 2 و3', { kind: 'range', n: 2, hi: 3 }],
    ['ما بين خمسة وسبعة', { kind: 'range', n: 5, hi: 7 }],
    ['31-94', { kind: 'range', n: 31, hi: 94 }],
    ['5 إلى 7', { kind: 'range', n: 5, hi: 7 }],
    ['عدد من', { kind: 'some' }],
    ['عدد غير محدد من', { kind: 'some' }],
    ['مجموعة من', { kind: 'some' }],
    ['عدة', { kind: 'some' }],
    ['عشرات', { kind: 'tens' }],
    ['المئات', { kind: 'hundreds' }],
    ['عشرات الآلاف', { kind: 'thousands' }],
    ['جميع', { kind: 'all' }],
  ])('%s', (text, figure) => {
    expect(quantityAt(lexed(text), 0)?.figure).toEqual(figure)
  })

  it('takes no percentage for people', () => {
    expect(quantityAt(lexed('70%'), 0)).toBeNull()
  })
})
