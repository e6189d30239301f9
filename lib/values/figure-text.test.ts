import { describe, expect, it } from 'vitest'
import { figureIn } from '@/tests/comparison/words'
import { figureText, numberText, ratioText } from './figure-text'

describe('figureText', () => {
  it.each([
    ['28', '28', '28'],
    ['at least 5', 'at least 5', '5 على الأقل'],
    ['more than 20', 'more than 20', 'أكثر من 20'],
    ['up to 5', 'at most 5', '5 على الأكثر'],
    ['fewer than 5', 'fewer than 5', 'أقل من 5'],
    ['about 40', 'about 40', 'نحو 40'],
    ['2–3', '2 to 3', 'من 2 إلى 3'],
    ['1500–12000', '1,500 to 12,000', 'من 1,500 إلى 12,000'],
    ['some', 'an unstated number', 'عدد غير محدد'],
    ['tens', 'tens', 'عشرات'],
    ['dozens', 'dozens', 'بضع عشرات'],
    ['hundreds', 'hundreds', 'مئات'],
    ['thousands', 'thousands', 'آلاف'],
    ['all', 'all of them', 'جميعهم'],
    ['no figure', 'no number', 'بلا عدد'],
    ['none', 'none', 'لا أحد'],
  ])('%s: %s / %s', (words, english, arabic) => {
    const figure = figureIn(words)
    expect([figureText(figure, 'en'), figureText(figure, 'ar')]).toEqual([english, arabic])
  })
})

describe('numberText', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d is %s', (n, text) => {
    expect(numberText(n)).toBe(text)
  })
})

describe('ratioText', () => {
  it.each([
    [1.04, '1'],
    [13 / 6, '2.2'],
    [9.96, '10'],
    [10.4, '10'],
    [1250, '1,250'],
  ])('%d is %s', (ratio, text) => {
    expect(ratioText(ratio)).toBe(text)
  })
})
