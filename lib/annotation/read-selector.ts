import type { Place } from '@/lib/bundle/faults'
import { type CodePoints, codePointsOf, positionAt, type Quote, quoteAt } from '@/lib/values/quote'
import { complaints } from './complaints'
import { dropRest, type Found, isObject, many, placeOf, readText, refuse } from './read-value'

interface QuoteGiven {
  readonly at: Place
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

interface PositionGiven {
  readonly at: Place
  readonly start: number
  readonly end: number
}

/**
 * The words that selectors choose (W3C model, 4.2): by quote, by position, or by both, which then agree. Other
 * selectors beside these are not kept.
 * @returns null, with a complaint, when the words are not told or not in the text
 */
export function readSelectors(
  found: Found,
  at: Place,
  value: unknown,
  points: CodePoints,
): Quote | null {
  const before = found.said.length
  let quote: QuoteGiven | null = null
  let position: PositionGiven | null = null
  const others: string[] = []
  for (const [index, one] of many(value).entries()) {
    const place = placeOf(at, value, index)
    const type = isObject(one) ? one.type : null
    if (isObject(one) && type === 'TextQuoteSelector') quote = readQuote(found, place, one)
    else if (isObject(one) && type === 'TextPositionSelector') {
      position = readPosition(found, place, one)
    } else others.push(typeof type === 'string' ? type : typeof one)
  }
  if (found.said.length > before) return null
  for (const other of others) found.dropped.add(other)
  if (quote !== null) return locateQuote(found, quote, position, points)
  if (position !== null) return locatePosition(found, position, points)
  return refuse(found, at, complaints.noSelector(others.join(', ')))
}

function readQuote(
  found: Found,
  at: Place,
  value: Readonly<Record<string, unknown>>,
): QuoteGiven | null {
  dropRest(found, value, ['type', 'exact', 'prefix', 'suffix'])
  if (value.exact === undefined) return refuse(found, [...at, 'exact'], complaints.missing())
  const read = (field: string) => readText(found, [...at, field], value[field] ?? '')
  const [exact, prefix, suffix] = [read('exact'), read('prefix'), read('suffix')]
  return exact === null || prefix === null || suffix === null ? null : { at, exact, prefix, suffix }
}

function readPosition(
  found: Found,
  at: Place,
  value: Readonly<Record<string, unknown>>,
): PositionGiven | null {
  dropRest(found, value, ['type', 'start', 'end'])
  const read = (field: 'start' | 'end') => {
    const number = value[field]
    if (Number.isSafeInteger(number) && (number as number) >= 0) return number as number
    const message = number === undefined ? complaints.missing() : complaints.notPosition(number)
    return refuse(found, [...at, field], message)
  }
  const [start, end] = [read('start'), read('end')]
  return start === null || end === null ? null : { at, start, end }
}

/** How many places of the same words are told. */
const TOLD = 5

/** The one place where a quote stands: at its position, or, without one, where its surroundings are the same. */
function locateQuote(
  found: Found,
  { at, exact, prefix, suffix }: QuoteGiven,
  position: PositionGiven | null,
  points: CodePoints,
): Quote | null {
  const length = codePointsOf(exact).length
  const places = exact.trim() === '' ? [] : occurrences(points.text, exact)
  const starts = places.map((place) => positionAt(points, place))
  const first = starts[0]
  if (first === undefined) return refuse(found, at, complaints.notFound(exact))
  if (position !== null) {
    const isThere = starts.includes(position.start) && position.end === position.start + length
    if (isThere) return quoteAt(points, position.start, position.end)
    return refuse(found, position.at, complaints.notHere(position.start, starts.slice(0, TOLD)))
  }
  const alike = places.filter((place) => {
    const end = place + exact.length
    return points.text.slice(0, place).endsWith(prefix) && points.text.startsWith(suffix, end)
  })
  const [only, ...others] = alike.length > 0 ? alike : places
  if (only === undefined || others.length > 0) {
    return refuse(found, at, complaints.ambiguous(starts.slice(0, TOLD)))
  }
  const start = positionAt(points, only)
  return quoteAt(points, start, start + length)
}

function locatePosition(
  found: Found,
  { at, start, end }: PositionGiven,
  points: CodePoints,
): Quote | null {
  const quote = quoteAt(points, start, end)
  const isWords = start < end && end <= points.length && quote.exact.trim() !== ''
  return isWords ? quote : refuse(found, at, complaints.noWords(start, end))
}

/** Where words stand, in UTF-16 units: no more of them than are needed to see that they are many. */
function occurrences(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < 10_000; ) {
    places.push(at)
    at = text.indexOf(words, at + 1)
  }
  return places
}
