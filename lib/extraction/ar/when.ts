import { fold } from '@/lib/values/fold'
import type { Lexed } from './lexed'
import { words } from './lexeme'

/** The day of an event, `YYYY-MM-DD`, and the words that say it. */
export interface When {
  readonly date: string
  /** Counted from the published date («أمس»), not written out. */
  readonly relative: boolean
  readonly start: number
  readonly end: number
}

const DAY = 86_400_000

/** From Sunday, as JavaScript counts them. */
const WEEKDAYS = words('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت').map(fold)

/** Months in the names of the Levant, of Egypt and of the Gulf; those of two words by the first and second. */
const MONTHS: readonly (readonly string[])[] = [
  'كانون الثاني|يناير|جانفي',
  'شباط|فبراير',
  'آذار|مارس',
  'نيسان|أبريل|إبريل|ابريل',
  'أيار|مايو',
  'حزيران|يونيو|يونيه',
  'تموز|يوليو|يوليه',
  'آب|أغسطس',
  'أيلول|سبتمبر',
  'تشرين الأول|أكتوبر',
  'تشرين الثاني|نوفمبر',
  'كانون الأول|ديسمبر',
].map((names) => names.split('|').map(fold))

/** The day that a sentence gives for what it tells; null where it gives none, or none that can be counted. */
export function whenIn(tokens: readonly Lexed[], published: string | null): When | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const when = writtenOut(tokens, at, published) ?? relative(tokens, at, published)
    if (when !== null) return when
  }
  return null
}

function writtenOut(tokens: readonly Lexed[], at: number, published: string | null): When | null {
  const day = tokens[at]?.value ?? null
  if (day === null || day < 1 || day > 31) return null
  const [one = '', two = ''] = [tokens[at + 1]?.word, tokens[at + 2]?.word]
  const month = MONTHS.findIndex((names) => names.includes(one) || names.includes(`${one} ${two}`))
  if (month < 0) return null
  const end = at + (MONTHS[month]?.includes(one) ? 2 : 3)
  const said = tokens[end]?.value ?? null
  const year = said !== null && said > 1900 && said < 2200 ? said : Number(published?.slice(0, 4))
  if (Number.isNaN(year)) return null
  const date = dayOf(new Date(Date.UTC(year, month, day)))
  const later = said !== year && published !== null && date > published
  const settled = later ? dayOf(new Date(Date.UTC(year - 1, month, day))) : date
  return { date: settled, relative: said !== year, start: at, end }
}

function relative(tokens: readonly Lexed[], at: number, published: string | null): When | null {
  if (published === null) return null
  const today = Date.parse(published)
  const word = tokens[at]?.word ?? ''
  const span = { relative: true, start: at, end: at + 1 }
  if (word === 'امس') {
    const before = tokens[at - 1]?.word === 'اول'
    return { ...span, date: dayOf(new Date(today - (before ? 2 : 1) * DAY)) }
  }
  if (word === 'اليوم' && !WEEKDAYS.includes(tokens[at + 1]?.word ?? '')) {
    return { ...span, date: dayOf(new Date(today)) }
  }
  const weekday = WEEKDAYS.indexOf(word)
  if (weekday < 0) return null
  const past = /^(?:الماضي|الفائت|المنصرم)$/.test(tokens[at + 1]?.word ?? '')
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7
  return { ...span, date: dayOf(new Date(today - (back === 0 && past ? 7 : back) * DAY)) }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
