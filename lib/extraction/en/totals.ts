import type { Draft } from '../model'
import { OUTLET } from './floor'
import { isArmy } from './foes'

/**
 * A total of people whose parts belong to different parties is mixed.
 *
 * @param told totals of which the text says that the rest were fighters
 */
export function withMixedTotals(
  drafts: readonly Draft[],
  told: ReadonlySet<number> = new Set(),
): readonly Draft[] {
  const parts = new Map<number, Set<string>>()
  for (const { subsetOf, victims } of drafts) {
    if (subsetOf === null || victims === 'unknown') continue
    parts.set(subsetOf, (parts.get(subsetOf) ?? mostOf(drafts[subsetOf])).add(victims))
  }
  return drafts.map((draft, index) =>
    (draft.victims === 'unknown' || isConcluded(draft)) &&
    ((parts.get(index)?.size ?? 0) > 1 || told.has(index))
      ? { ...draft, victims: 'mixed' }
      : draft,
  )
}

/** "37 people, most of them civilians": one side is told of already. */
function mostOf(total: Draft | undefined): Set<string> {
  return new Set(total?.why.some(({ rule }) => rule === 'victims-mostly') ? ['civilians'] : [])
}

/** A total of no side whose parts add up to it, all of one side, is of that side. */
export function withSummedTotals(drafts: readonly Draft[]): readonly Draft[] {
  const sums = new Map<number, { n: number; readonly sides: Set<string> }>()
  for (const { subsetOf, victims, figure } of drafts) {
    if (subsetOf === null) continue
    const sum = sums.get(subsetOf) ?? { n: 0, sides: new Set() }
    sum.n += figure.kind === 'exact' ? figure.n : Number.NaN
    sum.sides.add(victims)
    sums.set(subsetOf, sum)
  }
  return drafts.map((draft, index) => {
    const sum = sums.get(index)
    if (draft.victims !== 'unknown' || !('n' in draft.figure) || sum?.n !== draft.figure.n)
      return draft
    const [side] = sum.sides
    return sum.sides.size === 1 && side !== undefined ? { ...draft, victims: side } : draft
  })
}

/** "38 died and 120 were hurt, most of them women": of people of one sentence, what is told of some holds for all. */
export function withCivilSentences(
  drafts: readonly Draft[],
  lineOf: readonly number[],
): readonly Draft[] {
  const civil = new Set<number | undefined>()
  for (const [index, { why }] of drafts.entries())
    if (why.some(({ rule }) => rule === 'victims-civil')) civil.add(lineOf[index])
  return drafts.map((draft, index) => {
    const isOpen =
      draft.victims === 'unknown' && draft.subset === null && draft.figure.kind !== 'none'
    return isOpen && civil.has(lineOf[index]) ? { ...draft, victims: 'civilians' } : draft
  })
}

/** Fighters may be of any side; militants and terrorists are of one. */
function isOfFighters({ why }: Draft): boolean {
  return why.some(({ words }) => /\b(?:fighters|combatants|gunmen)$/.test(words))
}

/** True for people whose side was concluded from the text around them. */
function isConcluded({ why }: Draft): boolean {
  return why.some(({ rule }) => rule === 'victims-context')
}

/** How far after a total its parts may be told, in drafts. */
const NEAR = 6

/** How far the parts of "more than 500" may go beyond it. */
const ABOVE = 1.2

/** "70 were killed. … 30 soldiers and 39 rebels died": a total that is told again by its parts is mixed. */
export function withToldParts(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const { figure, victims, outcome } = draft
    const isOpen =
      victims === 'unknown' || (isConcluded(draft) && !isArmy(victims) && isOfFighters(draft))
    if (!isOpen || !('n' in figure)) return draft
    const parts = drafts
      .slice(index + 1, index + 1 + NEAR)
      .filter(
        (part) =>
          part.outcome === outcome &&
          (part.claimant === draft.claimant || draft.claimant === OUTLET) &&
          part.subset === null &&
          'n' in part.figure &&
          isParty(part.victims),
      )
    const sum = parts.reduce((n, part) => n + ('n' in part.figure ? part.figure.n : 0), 0)
    const kinds = new Set(parts.map((part) => part.victims))
    const most = figure.kind === 'exact' ? figure.n : figure.n * ABOVE
    const fits = sum <= most && sum >= figure.n / 2
    return kinds.size > 1 && fits ? { ...draft, victims: 'mixed' } : draft
  })
}

function isParty(victims: string): boolean {
  return victims !== 'unknown' && victims !== 'mixed'
}

/** How large a figure must be to be taken for the same one when it is told again. */
const TELLING = 8

/** People who are told of again by the same number, and are civilians there, are civilians here too. */
export function withKnownVictims(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Map<string, string>()
  for (const draft of drafts) {
    if (draft.subset === null && draft.victims === 'civilians') known.set(keyOf(draft), 'civilians')
  }
  return drafts.map((draft) => {
    const { figure, victims } = draft
    if (victims !== 'unknown' || !('n' in figure) || figure.n < TELLING) return draft
    return { ...draft, victims: known.get(keyOf(draft)) ?? victims }
  })
}

function keyOf({ outcome, figure }: Draft): string {
  return `${outcome}|${'n' in figure ? figure.n : figure.kind}`
}
