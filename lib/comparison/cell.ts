import type { Period } from '@/lib/claim/model'
import { sum, upper } from '@/lib/values/interval'
import type { Perspective, SpokenCell, SumCheck } from './model'
import type { Statement } from './revision'
import { STRENGTH } from './said'
import { checkSum } from './sum'
import { intervalsOf } from './verdict'

/**
 * What one source says of an incident, from what it says of the whole and of its parts (design, "Parts and
 * wholes"). What it says of the whole is held against the sum of the parts and stands, save that numbers for
 * parts speak where the whole has none and they fit. Cumulative totals of parts overlap and are never added.
 *
 * @param own the statement on the whole, or null
 * @param parts the source's cells on the parts, in their order; at least one when `own` is null
 */
export function assembleCell(
  own: Statement | null,
  parts: readonly SpokenCell[],
  perspective: Perspective,
  period: Period,
): SpokenCell {
  if (own === null) return { ...gather(parts, period), perspective, sum: null }
  if (parts.length === 0) return { ...own, perspective, sum: null }
  const intervals = intervalsOf(parts)
  const isChecked = own.interval !== null && intervals.length > 0 && period === 'event'
  const check: SumCheck | null = isChecked ? checkSum(own.interval, intervals) : null
  const statement = own.state === 'figure' ? own : raise(own, gather(parts, period))
  return { ...statement, perspective, sum: check }
}

/**
 * Words without a number on the whole, beside what the parts give: the parts speak as soon as they have a number
 * that says as much as the words and that the words allow. The words still bound it from above.
 */
function raise(own: Statement, gathered: Statement): Statement {
  const [low, high] = own.interval ?? [0, null]
  const known = lowOf(gathered)
  const fits = known >= Math.max(1, low) && known <= upper([low, high])
  if (gathered.state !== 'figure' || !fits) return own
  return {
    ...gathered,
    interval: [known, high],
    claims: [...own.claims, ...gathered.claims],
    revisions: own.revisions,
    extent: own.extent ?? gathered.extent,
    contradicts: own.contradicts,
  }
}

/** What the parts say of their whole: at least their sum, in the words of them all. */
function gather(parts: readonly SpokenCell[], period: Period): Statement {
  const lead = [...parts].sort((a, b) => rank(a) - rank(b))[0] as SpokenCell
  const low = period === 'event' ? sum(intervalsOf(parts))[0] : Math.max(...parts.map(lowOf))
  const isJoined = lead.state === 'figure' && parts.length > 1
  return {
    state: lead.state,
    figure: isJoined ? { kind: 'atLeast', n: low } : lead.figure,
    words: parts.map(({ words }) => words).join(' + '),
    interval: [low, null],
    coverage: 'part',
    claims: parts.flatMap(({ claims }) => claims),
    revisions: parts.length === 1 ? lead.revisions : [],
    extent: parts.find(({ extent }) => extent)?.extent,
    alleged: parts.every(({ alleged }) => alleged) ? true : undefined,
    contradicts: parts.find(({ contradicts }) => contradicts)?.contradicts,
  }
}

function rank({ state }: SpokenCell): number {
  return STRENGTH.indexOf(state)
}

function lowOf({ interval }: Pick<SpokenCell, 'interval'>): number {
  return interval?.[0] ?? 0
}
