import { describe, expect, it } from 'vitest'
import { formatDate, formatDateSpan, formatMoment, type PartialDate } from '@/lib/values/date'
import type { Digits } from '@/lib/values/digits'
import type { Language } from '@/lib/values/text'

describe('formatDate', () => {
  it.each<[string, PartialDate['precision'], Language, Digits, string]>([
    ['2018-10-12', 'day', 'en', 'latn', '12 October 2018'],
    ['2018-10-12', 'day', 'ar', 'latn', '12 تشرين الأول 2018'],
    ['2018-10-12', 'day', 'ar', 'arab', '١٢ تشرين الأول ٢٠١٨'],
    ['2018-10-01', 'month', 'en', 'latn', 'October 2018'],
    ['2018-10-01', 'month', 'ar', 'latn', 'تشرين الأول 2018'],
    ['2018-01-01', 'year', 'en', 'latn', '2018'],
    ['2018-01-01', 'year', 'ar', 'arab', '٢٠١٨'],
    ['2024-02-29', 'day', 'en', 'latn', '29 February 2024'],
    ['1999-12-31', 'day', 'en', 'latn', '31 December 1999'],
  ])('%s to the %s in %s, %s: %s', (date, precision, language, digits, written) => {
    expect(formatDate({ date, precision }, language, digits)).toBe(written)
  })

  it.each([
    ['01', 'January', 'كانون الثاني'],
    ['02', 'February', 'شباط'],
    ['03', 'March', 'آذار'],
    ['04', 'April', 'نيسان'],
    ['05', 'May', 'أيار'],
    ['06', 'June', 'حزيران'],
    ['07', 'July', 'تموز'],
    ['08', 'August', 'آب'],
    ['09', 'September', 'أيلول'],
    ['10', 'October', 'تشرين الأول'],
    ['11', 'November', 'تشرين الثاني'],
    ['12', 'December', 'كانون الأول'],
  ])('names month %s', (month, en, ar) => {
    const date = { date: `2018-${month}-01`, precision: 'month' } as const
    expect(formatDate(date, 'en', 'latn')).toBe(`${en} 2018`)
    expect(formatDate(date, 'ar', 'latn')).toBe(`${ar} 2018`)
  })
})

describe('formatDateSpan', () => {
  it.each<[string, string, PartialDate['precision'], string]>([
    ['2018-10-12', '2018-10-12', 'day', '12 October 2018'],
    ['2018-10-10', '2018-10-13', 'day', '10 October 2018 – 13 October 2018'],
    ['2018-10-01', '2018-10-31', 'month', 'October 2018'],
    ['2018-10-01', '2018-11-30', 'month', 'October 2018 – November 2018'],
    ['2018-01-01', '2018-12-31', 'year', '2018'],
  ])('%s to %s by the %s: %s', (start, end, precision, written) => {
    expect(formatDateSpan({ start, end, precision }, 'en', 'latn')).toBe(written)
  })
})

describe('formatMoment', () => {
  it.each<[string, Language, Digits, string]>([
    ['2018-10-13T09:05:59Z', 'en', 'latn', '13 October 2018, 09:05 UTC'],
    ['2018-10-13T01:30:00+03:00', 'en', 'latn', '12 October 2018, 22:30 UTC'],
    ['2018-10-13T09:05:00Z', 'ar', 'arab', '١٣ تشرين الأول ٢٠١٨، ٠٩:٠٥ (UTC)'],
  ])('%s in %s, %s: %s', (iso, language, digits, written) => {
    expect(formatMoment(iso, language, digits)).toBe(written)
  })
})
