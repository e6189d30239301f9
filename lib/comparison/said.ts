import type { Claim } from '@/lib/claim/model'
import { intervalOf, isNumber, isVague } from '@/lib/values/figure'
import { holds, type Interval, meets, upper } from '@/lib/values/interval'
import type { Reading } from '@/lib/values/reading'
import type { SpokenCell } from './model'
import { compareKeys } from './order'

type Words = Pick<Claim, 'figure' | 'modality'>

/** A claim with what its words leave possible and the days between which they were published. */
export interface Said {
  readonly claim: Claim
  readonly state: SpokenCell['state']
  readonly interval: Interval | null
  /** The numbers that it denies, when it leaves those on both sides of them. */
  readonly denied: Interval | null
  readonly published: readonly [string, string]
}

/**
 * From what says most to what says least: who tells that it happened does not deny it by denying a number or
 * another place.
 */
export const STRENGTH: readonly SpokenCell['state'][] = ['figure', 'vague', 'noFigure', 'denied']

/**
 * A claim as it was understood.
 *
 * @param publishedOf the first and last day on which a document may have been published
 */
export function hear(
  claim: Claim,
  publishedOf: (document: string) => readonly [string, string],
  reading: Reading,
): Said {
  const interval = claimInterval(claim, reading)
  const isNumberDenied = interval === null && claim.figure.kind !== 'all'
  return {
    claim,
    state: claimState(claim),
    interval,
    denied: isNumberDenied ? intervalOf(claim.figure, reading) : null,
    published: publishedOf(claim.document),
  }
}

/**
 * What the words of a claim leave possible. A denial leaves what it does not deny: nobody when it denies that
 * it happened, fewer than n when it denies "at least n", and no interval when it denies one number, or that it
 * was all of them.
 */
export function claimInterval({ figure, modality }: Words, reading: Reading): Interval | null {
  const interval = intervalOf(figure, reading)
  const [low, high] = interval
  if (modality !== 'denied' || high === 0) return interval
  return high === null && low > 0 && figure.kind !== 'all' ? [0, low - 1] : null
}

/** The state of a cell that holds this claim alone. */
function claimState({ figure, modality }: Words): SpokenCell['state'] {
  if (modality === 'denied' || figure.kind === 'none') return 'denied'
  if (isNumber(figure)) return 'figure'
  return isVague(figure) ? 'vague' : 'noFigure'
}

/** True when a claim leaves a number possible. */
export function leavesRoom({ interval, denied }: Said, number: Interval): boolean {
  if (interval !== null) return meets(interval, number)
  return denied === null || !holds(denied, number)
}

/** Sorts the strongest first, the asserted before the alleged where both say as much. */
export function byStrength(a: Said, b: Said): number {
  return (
    STRENGTH.indexOf(a.state) - STRENGTH.indexOf(b.state) ||
    width(a.interval) - width(b.interval) ||
    Number(a.claim.modality === 'alleged') - Number(b.claim.modality === 'alleged') ||
    compareKeys(a.claim.key, b.claim.key)
  )
}

function width(interval: Interval | null): number {
  return interval === null ? Number.MAX_VALUE : Math.min(upper(interval), 1e12) - interval[0]
}
