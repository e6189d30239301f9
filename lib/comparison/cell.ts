import { sum } from '@/lib/values/interval'
import type { Perspective, SpokenCell } from './model'
import type { Statement } from './revision'
import { checkSum } from './sum'
import { intervalsOf } from './verdict'

/** Which part names the state of a whole that only its parts speak of. A denial at one place denies no more. */
const WEIGHT = { figure: 3, vague: 2, noFigure: 1, denied: 0 } as const

/**
 * What one source says of an incident, from what it says of the whole and of its parts (design, "Parts and
 * wholes"). A number or a denial of the whole stands, held against the sum of the parts. Where the source has
 * only vague words for the whole, or none, and numbers for parts, the parts speak: they bound the whole from
 * below only.
 *
 * @param own the statement on the whole, or null
 * @param parts the source's cells on the parts, in their order; at least one when `own` is null
 */
export function assembleCell(
  own: Statement | null,
  parts: readonly SpokenCell[],
  perspective: Perspective,
): SpokenCell {
  if (own === null) return { ...gather(parts), perspective, sum: null }
  if (own.state === 'vague' || own.state === 'noFigure') {
    return { ...raise(own, parts), perspective, sum: null }
  }
  const intervals = intervalsOf(parts)
  const isChecked = own.interval !== null && intervals.length > 0
  return { ...own, perspective, sum: isChecked ? checkSum(own.interval, intervals) : null }
}

/** Vague words on the whole, beside what the parts give: the parts speak as soon as one has a number. */
function raise(own: Statement, parts: readonly SpokenCell[]): Statement {
  if (!parts.some(({ state }) => state === 'figure')) return own
  const gathered = gather(parts)
  const low = Math.max(0, ...intervalsOf([own, gathered]).map((interval) => interval[0]))
  return {
    ...gathered,
    interval: [low, null],
    claims: [...own.claims, ...gathered.claims],
    revisions: own.revisions,
  }
}

/** What the parts say of their whole: at least their sum, in the words of them all. */
function gather(parts: readonly SpokenCell[]): Statement {
  const lead = [...parts].sort((a, b) => WEIGHT[b.state] - WEIGHT[a.state])[0] as SpokenCell
  const [low] = sum(intervalsOf(parts))
  const isSummed = lead.state === 'figure' && parts.length > 1
  return {
    state: lead.state,
    figure: isSummed ? { kind: 'atLeast', n: low } : lead.figure,
    words: parts.map(({ words }) => words).join(' + '),
    interval: [low, null],
    coverage: 'part',
    claims: parts.flatMap(({ claims }) => claims),
    revisions: parts.length === 1 ? lead.revisions : [],
    ...(parts.some(({ extent }) => extent) && { extent: 'all' as const }),
    ...(parts.every(({ alleged }) => alleged) && { alleged: true as const }),
    ...(parts.some(({ contradicts }) => contradicts) && { contradicts: true as const }),
  }
}
