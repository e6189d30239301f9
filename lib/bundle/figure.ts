import * as z from 'zod'
import { figureOf } from '@/lib/claim/columns'
import { FIGURE_KINDS, type Figure, NUMBER_KINDS } from '@/lib/values/figure'
import type { Bilingual } from '@/lib/values/text'
import { complaints } from './faults'

/** More people than any claim about one event can count; a larger number is a slip of the keyboard. */
const MOST = 10_000_000

const count = z.int().min(0).max(MOST).nullish()

/**
 * A figure as a bundle writes it: `{kind, n, hi}`, nulls allowed. Numbers stand exactly where the kind has them
 * (design, "Figures").
 */
export const figure = z
  .strictObject({ kind: z.enum(FIGURE_KINDS), n: count, hi: count })
  .transform((given, context): Figure => {
    const { kind, n = null, hi = null } = given
    const fault = faultOf(kind, n, hi)
    if (!fault) return figureOf({ figureKind: kind, figureN: n, figureHi: hi })
    const [field, message] = fault
    context.addIssue({ code: 'custom', path: [field], params: { say: () => message } })
    return z.NEVER
  })

/** The first thing that is wrong with the numbers of a figure, with its field. */
function faultOf(kind: string, n: number | null, hi: number | null): [string, Bilingual] | null {
  const numbered = NUMBER_KINDS.some((word) => word === kind)
  if (!numbered && n !== null) return ['n', complaints.hasNoNumber(kind)]
  if (kind !== 'range' && hi !== null) return ['hi', complaints.hasNoNumber(kind)]
  if (numbered && n === null) return ['n', complaints.needsNumber(kind)]
  if (kind === 'range' && hi === null) return ['hi', complaints.needsNumber(kind)]
  if (kind === 'fewerThan' && n === 0) return ['n', complaints.tooSmall(1, n)]
  if (n !== null && hi !== null && n > hi) return ['n', complaints.lowAboveHigh(n, hi)]
  return null
}
