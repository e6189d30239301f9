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

/** How many characters of the paragraph are shown on either side. */
const REACH = 240

/** The paragraph of a quote, cut between words where it is long. */
export function passageOf(text: string, { start, end }: Pick<Quote, 'start' | 'end'>): Passage {
  const points = codePointsOf(text)
  const [from, to] = [offsetOf(points, start), offsetOf(points, end)]
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const newline = text.indexOf('\n', to)
  const after = text.slice(to, newline < 0 ? undefined : newline)
  return {
    before: before.length > REACH ? before.slice(-REACH).replace(/^\S*\s+/, '') : before,
    exact: text.slice(from, to),
    after: after.length > REACH ? after.slice(0, REACH).replace(/\s+\S*$/, '') : after,
    isCutBefore: before.length > REACH,
    isCutAfter: after.length > REACH,
  }
}
