import { fold } from '@/lib/values/fold'
import { type CodePoints, offsetOf, type Quote } from '@/lib/values/quote'

/** How far from a quote its sentence is looked for, in UTF-16 units. */
const REACH = 600

const END = /[.!?؟\n]/

const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const SPAN = 'day|night|week|month|year|summer|winter|spring|autumn'
const SPOKE = 'announced|said|claimed|reported|declared|stated|acknowledged|admitted'
const TIMES = 'يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|عام|عامين|اعوام|سنه|سنتين|سنوات'

/** Words by which a sentence goes back before what its text reports, folded. A number may stand before a span. */
const EARLIER: readonly RegExp[] = [
  /(?<!\p{L})[وف]?كان(?:ت|وا)?(?!\p{L}).{0,60}(?<!\p{L})قد(?!\p{L})/u,
  /(?<!\p{L})(?:[وبلف]?ال)?(?:ماضي|منصرم|فائت|سابق)(?:ه|ين|ا)?(?!\p{L})/u,
  /(?<!\p{L})[وف]?سبق (?:ان|ل)/u,
  new RegExp(`(?<!\\p{L})قبل (?:\\S+ )?(?:${TIMES})(?!\\p{L})`, 'u'),
  new RegExp(`\\bhad (?:also |already |earlier |previously )?(?:${SPOKE})\\b`),
  new RegExp(`\\b(?:last|previous) (?:${DAY}|${SPAN})s?\\b`),
  new RegExp(`\\b(?:${DAY}|${SPAN})s? (?:ago|before|earlier)\\b`),
  /\b(?:previously|earlier|in the past)\b/,
]

/**
 * True when the sentence of a quote goes back to an earlier time ("had announced", "last Tuesday"). Only a sign to
 * ask a person by: which time it was, the sentence need not say.
 */
export function tellsOfEarlier(text: CodePoints, quote: Pick<Quote, 'start' | 'end'>): boolean {
  const sentence = fold(sentenceOf(text, quote))
  return EARLIER.some((words) => words.test(sentence))
}

/** True when two quotes stand in one sentence. */
export function isSameSentence(
  { text, ...points }: CodePoints,
  a: Pick<Quote, 'start' | 'end'>,
  b: Pick<Quote, 'start' | 'end'>,
): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const between = [first.end, second.start].map((at) => offsetOf({ text, ...points }, at))
  return !END.test(text.slice(between[0], between[1]))
}

function sentenceOf(points: CodePoints, { start, end }: Pick<Quote, 'start' | 'end'>): string {
  const { text } = points
  const [from, to] = [offsetOf(points, start), offsetOf(points, end)]
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to, to + REACH)
  const begin = before.split(END).at(-1) ?? ''
  const rest = after.split(END)[0] ?? ''
  return `${begin}${text.slice(from, to)}${rest}`
}
