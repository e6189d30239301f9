import type { Figure } from '@/lib/values/figure'
import { holds, hull, type Interval, meeting } from '@/lib/values/interval'
import type { Statement } from './revision'
import type { Said } from './said'

/**
 * One statement of claims that stand together, the strongest first. If they speak of different places or of
 * different perpetrators, those that name none of them speak of the whole; without such, each is only a part, and
 * the whole is bounded by the largest of them (not by their sum: one place may hold the other). If they exclude
 * each other, the source contradicts itself, and every number that it gave stays possible.
 *
 * @param said at least one
 */
export function combine(said: readonly Said[]): Statement {
  if (said.length === 1) return leadBy(said[0] as Said, said)
  const isPart = partsAmong(said)
  const whole = said.filter((one) => !isPart(one))
  const bounds = said.flatMap((one) => {
    if (one.interval === null) return []
    return [isPart(one) ? ([one.interval[0], null] as const) : one.interval]
  })
  if (whole.length === 0) {
    const low = Math.max(0, ...bounds.map(([bound]) => bound))
    return { ...together(said, said, [low, null]), coverage: 'part' }
  }
  const range = hull(bounds)
  if (range === null) return leadBy(whole[0] as Said, said)
  const isDenied = whole.some(({ denied }) => denied !== null && holds(denied, range))
  if (meeting(bounds) !== null && !isDenied) return leadBy(whole[0] as Said, said)
  return { ...together(whole, said, range), contradicts: true }
}

/** Tells which of the claims speak of one place or perpetrator among several; a claim that names none fits any. */
function partsAmong(said: readonly Said[]): (one: Said) => boolean {
  const properties = (['place', 'by'] as const).filter(
    (property) => new Set(said.flatMap(({ claim }) => claim[property] ?? [])).size > 1,
  )
  return ({ claim }) => properties.some((property) => claim[property] !== null)
}

/** The words of one claim, resting on all. */
function leadBy({ claim, state, interval }: Said, said: readonly Said[]): Statement {
  return {
    state,
    figure: claim.figure,
    words: claim.words,
    interval,
    coverage: 'whole',
    claims: said.map((one) => one.claim.key).sort(),
    revisions: [],
    extent: said.some(isExtent) ? 'all' : undefined,
    alleged: claim.modality === 'alleged' ? true : undefined,
  }
}

/** The words of all claims, which are not one, led by the first of some of them. */
function together(leading: readonly Said[], said: readonly Said[], interval: Interval): Statement {
  const statement = leadBy(leading[0] as Said, said)
  return {
    ...statement,
    figure: statement.state === 'figure' ? spanning(interval) : statement.figure,
    words: [...new Set(said.map(({ claim }) => claim.words))].join(' · '),
    interval,
  }
}

function spanning([n, hi]: Interval): Figure {
  if (hi === null) return { kind: 'atLeast', n }
  return n === hi ? { kind: 'exact', n } : { kind: 'range', n, hi }
}

function isExtent({ claim: { figure, modality } }: Said): boolean {
  return figure.kind === 'all' && modality !== 'denied'
}
