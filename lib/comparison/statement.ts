import type { Claim } from '@/lib/claim/model'
import { type Published, publishedRange } from '@/lib/document/model'
import { type Figure, intervalOf, isNumber, isVague } from '@/lib/values/figure'
import { hull, type Interval, meeting, meets, upper } from '@/lib/values/interval'
import type { Reading } from '@/lib/values/reading'
import type { SpokenCell } from './model'
import { reviseBy, type Statement } from './revision'

/** A claim with what its words leave possible and when they were published. */
interface Said {
  readonly claim: Claim
  readonly state: SpokenCell['state']
  readonly interval: Interval | null
  readonly published: readonly [string, string]
}

/** From what says most to what says least. */
const STRENGTH: readonly SpokenCell['state'][] = ['figure', 'denied', 'vague', 'noFigure']

/**
 * What the words of a claim leave possible. A denial leaves what it does not deny: nobody when it denies that
 * it happened, fewer than n when it denies "at least n", and no interval when it denies one number.
 */
export function claimInterval(
  { figure, modality }: Pick<Claim, 'figure' | 'modality'>,
  reading: Reading,
): Interval | null {
  const [low, high] = intervalOf(figure, reading)
  if (modality !== 'denied' || high === 0) return [low, high]
  return high === null && low > 0 ? [0, low - 1] : null
}

/** The state of a cell that holds this claim alone. */
export function claimState({
  figure,
  modality,
}: Pick<Claim, 'figure' | 'modality'>): SpokenCell['state'] {
  if (modality === 'denied' || figure.kind === 'none') return 'denied'
  if (isNumber(figure)) return 'figure'
  return isVague(figure) ? 'vague' : 'noFigure'
}

/**
 * Makes one statement of a source's claims on one measure of one incident; their order does not matter.
 * Claims of a document published later replace earlier ones (design, "Revisions"), save that words without a
 * number do not replace a number that they fit. Claims whose dates cannot be told apart stand together, the most
 * precise leading.
 *
 * @param claims at least one
 */
export function stateClaims(
  claims: readonly Claim[],
  publishedOf: (document: string) => Published,
  reading: Reading,
): Statement {
  const said = claims
    .map((claim) => ({
      claim,
      state: claimState(claim),
      interval: claimInterval(claim, reading),
      published: publishedRange(publishedOf(claim.document)),
    }))
    .sort(byStrength)
  const since = said
    .filter(({ interval, state }) => !isFitting(state, interval, said))
    .map(({ published }) => published[0])
    .sort()
    .at(-1) as string
  const current = combine(said.filter(({ published }) => published[1] >= since))
  const days = new Map<string, Said[]>()
  for (const earlier of said) {
    const [day, end] = earlier.published
    if (end < since) days.set(day, [...(days.get(day) ?? []), earlier])
  }
  return reviseBy(
    current,
    [...days].map(([published, earlier]) => ({ published, statement: combine(earlier) })),
  )
}

/** True for words without a number that fit every number of the same source: they take nothing back. */
function isFitting(
  state: SpokenCell['state'],
  interval: Interval | null,
  said: readonly Said[],
): boolean {
  if (state === 'figure' || state === 'denied' || interval === null) return false
  const numbers = said.filter((other) => other.state === 'figure')
  return (
    numbers.length > 0 &&
    numbers.every((number) => number.interval !== null && meets(number.interval, interval))
  )
}

function byStrength(a: Said, b: Said): number {
  return (
    STRENGTH.indexOf(a.state) - STRENGTH.indexOf(b.state) ||
    width(a.interval) - width(b.interval) ||
    (a.claim.key < b.claim.key ? -1 : 1)
  )
}

function width(interval: Interval | null): number {
  return interval === null ? Number.MAX_VALUE : Math.min(upper(interval), 1e12) - interval[0]
}

/**
 * One statement of claims that stand together, the strongest first. If they speak of different places or of
 * different perpetrators, each is only a part, and the whole is bounded by the largest of them (not by their
 * sum: one place may hold the other). If they speak of the same thing and share no number, the source
 * contradicts itself, and every number that it gave stays possible.
 */
function combine(said: readonly Said[]): Statement {
  const [lead] = said as [Said]
  const claims = said.map(({ claim }) => claim)
  const intervals = said.flatMap(({ interval }) => (interval === null ? [] : [interval]))
  const statement: Statement = {
    state: lead.state,
    figure: lead.claim.figure,
    words: lead.claim.words,
    interval: lead.interval,
    coverage: 'whole',
    claims: claims.map(({ key }) => key).sort(),
    revisions: [],
    ...(claims.some(({ figure }) => figure.kind === 'all') && { extent: 'all' as const }),
    ...(claims.every(({ modality }) => modality === 'alleged') && { alleged: true as const }),
  }
  if (differ(claims, 'place') || differ(claims, 'by')) {
    const low = Math.max(0, ...intervals.map((interval) => interval[0]))
    return { ...statement, ...several(claims, lead, [low, null]), coverage: 'part' }
  }
  const range = hull(intervals)
  if (range === null || meeting(intervals) !== null) return statement
  return { ...statement, ...several(claims, lead, range), contradicts: true }
}

/** The figure, words and interval that stand for several claims that are not one. */
function several(claims: readonly Claim[], lead: Said, interval: Interval) {
  const [n, hi] = interval
  const spanned: Figure = hi === null ? { kind: 'atLeast', n } : { kind: 'range', n, hi }
  return {
    figure: lead.state === 'figure' ? spanned : lead.claim.figure,
    words: [...new Set(claims.map(({ words }) => words))].join(' · '),
    interval,
  }
}

/** True when the claims name at least two values of a property; a claim that names none fits any. */
function differ(claims: readonly Claim[], property: 'place' | 'by'): boolean {
  return new Set(claims.flatMap((claim) => claim[property] ?? [])).size > 1
}
