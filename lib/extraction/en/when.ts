import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** The day of an event, `YYYY-MM-DD`, and the words that say it. */
export interface When {
  readonly date: string
  /** Counted from the published date ("yesterday", "on Friday", a day without its year), not written out. */
  readonly relative: boolean
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** Words before a day by which something else is told than when it happened. */
const NOT_THEN = /^(?:since|until|till|before|after|from|by|to|between)$/

const OPENERS = new Set([
  ...WEEKDAYS,
  ...'yesterday today tonight last this a two three four five six'.split(' '),
])

/** Cheap: most words begin no day. */
function mayBeDay({ kind, word }: Word): boolean {
  return kind === 'number' || OPENERS.has(word) || MONTH.test(word) || /^\d|days$/.test(word)
}

/** The days that a sentence names, in its order; that on which somebody spoke is not one of what they told. */
export function daysIn(words: readonly Word[], published: string | null): readonly When[] {
  const days: When[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!mayBeDay(words[at] as Word)) continue
    const when = written(words, at, published) ?? relative(words, at, published)
    if (when === null) continue
    if (!isOther(words, when.from)) days.push(when)
    at = when.to - 1
  }
  return days
}

/** The day of a figure: the nearest after it, else the last before it. */
export function dayOf(days: readonly When[], start: number, end: number): When | null {
  return days.find(({ from }) => from >= start) ?? days.findLast(({ from }) => from < end) ?? null
}

/** "Said on Friday", "since 12 May": days of something else. */
function isOther(words: readonly Word[], from: number): boolean {
  const before =
    words[from - 1]?.word === 'on' || words[from - 1]?.word === 'late' ? from - 2 : from - 1
  const word = words[before]?.word ?? ''
  if (NOT_THEN.test(word)) return true
  return [0, 1, 2].some((back) => isSpeech(words[before - back]?.word ?? '') && back < 2)
}

/** "12 October 2018", "Oct. 12", "12th of October", "2018-10-12", "16-12-2014". */
function written(words: readonly Word[], at: number, published: string | null): When | null {
  const digits = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})-(\d{1,2})-(\d{4}))$/.exec(
    words[at]?.word ?? '',
  )
  if (digits !== null) {
    const [, y1, m1, d1, d2, m2, y2] = digits
    return settled(Number(y1 ?? y2), Number(m1 ?? m2) - 1, Number(d1 ?? d2), published, at, at + 1)
  }
  const dayFirst = dayNumber(words, at)
  if (dayFirst !== null) {
    let month = at + dayFirst.length
    if (words[month]?.word === 'of') month += 1
    return isMonth(words[month])
      ? withYear(words, dayFirst.n, month, month + 1, at, published)
      : null
  }
  if (!isMonth(words[at])) return null
  const next = words[at + 1]?.raw === '.' ? at + 2 : at + 1
  const day = dayNumber(words, next)
  return day === null ? null : withYear(words, day.n, at, next + day.length, at, published)
}

function isMonth(token: Word | undefined): boolean {
  return token !== undefined && MONTH.test(token.word) && /^\p{Lu}/u.test(token.raw)
}

/** "12", "12th" as one word or two; null for what is no day of a month. */
function dayNumber(
  words: readonly Word[],
  at: number,
): { readonly n: number; readonly length: number } | null {
  const n = words[at]?.value ?? null
  if (n === null || n < 1 || n > 31) return null
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(words[at + 1]?.word ?? '')
  return { n, length: isOrdinal ? 2 : 1 }
}

function withYear(
  words: readonly Word[],
  day: number,
  month: number,
  end: number,
  from: number,
  published: string | null,
): When | null {
  let to = end
  while (/^[.,]$/.test(words[to]?.raw ?? '') && to < end + 2) to += 1
  const said = words[to]?.value ?? null
  const isYear = said !== null && said > 1900 && said < 2200
  const index = MONTHS.indexOf((words[month]?.word ?? '').slice(0, 3))
  return settled(isYear ? said : null, index, day, published, from, isYear ? to + 1 : end)
}

/** A day without its year is the last such day before the text was published. */
function settled(
  said: number | null,
  month: number,
  day: number,
  published: string | null,
  from: number,
  to: number,
): When | null {
  if (month < 0 || month > 11 || day < 1 || day > 31) return null
  const year = said ?? (published === null ? null : Number(published.slice(0, 4)))
  if (year === null) return null
  const date = isoOf(Date.UTC(year, month, day))
  const isLater = said === null && published !== null && date > published
  return {
    date: isLater ? isoOf(Date.UTC(year - 1, month, day)) : date,
    relative: said === null,
    from,
    to,
  }
}

/** "Yesterday", "last night", "today", "two days ago", "on Friday", "last Friday". */
function relative(words: readonly Word[], at: number, published: string | null): When | null {
  if (published === null) return null
  const today = Date.parse(published)
  const word = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  const back = (days: number, length: number): When => ({
    date: isoOf(today - days * DAY),
    relative: true,
    from: at,
    to: at + length,
  })
  if (word === 'yesterday') return back(words[at - 1]?.word === 'before' ? 2 : 1, 1)
  if (word === 'today' || word === 'tonight') return back(0, 1)
  if (word === 'last' && next === 'night') return back(1, 2)
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(next)) return back(0, 2)
  const ago = COUNT.indexOf(word)
  if (ago > 0 && /^days?$/.test(next) && /^(?:ago|earlier)$/.test(words[at + 2]?.word ?? '')) {
    return back(ago, 3)
  }
  const weekday = WEEKDAYS.indexOf(word.replace(/s$/, ''))
  if (weekday < 0 || !/^\p{Lu}/u.test(words[at]?.raw ?? '')) return null
  const days = (new Date(today).getUTCDay() - weekday + 7) % 7
  return back(days === 0 && words[at - 1]?.word === 'last' ? 7 : days, 1)
}

const COUNT = ['', 'a', 'two', 'three', 'four', 'five', 'six']

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
