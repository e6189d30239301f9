import { type Digits, intlTag } from '@/lib/values/digits'
import type { Language } from '@/lib/values/text'

/** A date of which only the part named by `precision` is known. `date` is `YYYY-MM-DD` whatever the precision. */
export interface PartialDate {
  readonly date: string
  readonly precision: 'day' | 'month' | 'year'
}

/** The first and last day of what lasted; both are the same day for most incidents. */
export interface DateSpan {
  readonly start: string
  readonly end: string
  readonly precision: PartialDate['precision']
}

/** Month names as newsrooms of Syria, Lebanon, Iraq, Jordan and Palestine write them. */
const LEVANTINE_MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const

/** The date in words, no more precise than it is known: `12 October 2018`, `تشرين الأول 2018`, `2018`. */
export function formatDate(
  { date, precision }: PartialDate,
  language: Language,
  digits: Digits,
): string {
  const [year, month, day] = partsOf(date)
  const count = new Intl.NumberFormat(intlTag(language, digits), { useGrouping: false })
  if (precision === 'year') return count.format(year)
  const name = monthName(month, language)
  if (precision === 'month') return `${name} ${count.format(year)}`
  return `${count.format(day)} ${name} ${count.format(year)}`
}

/** A span in words: one date when both ends read the same, else both ends in full, joined by a dash. */
export function formatDateSpan(
  { start, end, precision }: DateSpan,
  language: Language,
  digits: Digits,
): string {
  const first = formatDate({ date: start, precision }, language, digits)
  const last = formatDate({ date: end, precision }, language, digits)
  return first === last ? first : `${first} – ${last}`
}

/** A moment in UTC, to the minute: `13 October 2018, 09:05 UTC`. `iso` is an ISO 8601 time. */
export function formatMoment(iso: string, language: Language, digits: Digits): string {
  const moment = new Date(iso).toISOString()
  const day = formatDate({ date: moment.slice(0, 10), precision: 'day' }, language, digits)
  const two = new Intl.NumberFormat(intlTag(language, digits), { minimumIntegerDigits: 2 })
  const time = `${two.format(Number(moment.slice(11, 13)))}:${two.format(Number(moment.slice(14, 16)))}`
  return language === 'ar' ? `${day}، ${time} (UTC)` : `${day}, ${time} UTC`
}

function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** The name of a month of the Gregorian calendar, 1 to 12. */
export function monthName(month: number, language: Language): string {
  if (language === 'ar') return String(LEVANTINE_MONTHS[month - 1])
  const format = new Intl.DateTimeFormat('en-u-ca-gregory', { month: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(2000, month - 1))
}
