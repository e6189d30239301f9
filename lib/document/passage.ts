import { codePointsOf, offsetOf, type Quote } from '@/lib/values/quote'

/** A quote among the words that stand round it in its document. */
export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
  /** True where the paragraph goes on beyond what is shown. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

type Span = Pick<Quote, 'start' | 'end'>

/** How many characters of the paragraph are shown on either side. */
const REACH = 240

/**
 * The paragraph of a quote, cut between words where it is long.
 * @param veiled words of the text at which it is cut, too: they are shown only to who asks for them
 */
export function passageOf(
  text: string,
  { start, end }: Span,
  veiled: readonly Span[] = [],
): Passage {
  const points = codePointsOf(text)
  const at = (position: number) => offsetOf(points, position)
  const [from, to] = [at(start), at(end)]
  const opening = text.lastIndexOf('\n', from - 1) + 1
  const newline = text.indexOf('\n', to)
  const closing = newline < 0 ? text.length : newline
  const first = Math.max(
    opening,
    ...veiled.filter((one) => one.end <= start).map((one) => at(one.end)),
  )
  const last = Math.min(
    closing,
    ...veiled.filter((one) => one.start >= end).map((one) => at(one.start)),
  )
  const before = text.slice(first, from)
  const after = text.slice(to, last)
  return {
    before: before.length > REACH ? before.slice(-REACH).replace(/^\S*\s+/, '') : before,
    exact: text.slice(from, to),
    after: after.length > REACH ? after.slice(0, REACH).replace(/\s+\S*$/, '') : after,
    isCutBefore: before.length > REACH || first > opening,
    isCutAfter: after.length > REACH || last < closing,
  }
}
