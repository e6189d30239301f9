import type { Draft } from '../model'
import { OUTLET } from './floor'
import { areApart } from './place'

/**
 * Drops what is told again: a headline's figure that the body tells (with the same number, or a vague one that
 * the body counts), a figure in the text's own voice that somebody who is named says too, and "the five" that
 * were told before.
 */
export function withoutRepeats(
  drafts: readonly Draft[],
  headlines: ReadonlySet<number>,
  lineOf: readonly number[],
): readonly Draft[] {
  const bodies = drafts.filter((_, index) => !headlines.has(index))
  const named = new Set(bodies.filter(({ claimant }) => claimant !== OUTLET).map(sameKey))
  const numbers = new Set(bodies.map(numberKey))
  const outcomes = new Set(bodies.map(({ outcome }) => outcome))
  const bounded = new Set(
    drafts.filter(({ figure }) => 'n' in figure && figure.kind !== 'exact').map(claimKey),
  )
  const told = new Set<string>()
  const toldBy = new Map<string, Told>()
  const places = new Map<number, number>()
  for (const [index, draft] of drafts.entries()) {
    const isNumber = 'n' in draft.figure
    const repeats = headlines.has(index)
      ? isNumber
        ? numbers.has(numberKey(draft)) || isTopped(draft, bodies)
        : outcomes.has(draft.outcome)
      : (draft.claimant === OUTLET && named.has(sameKey(draft))) ||
        isToldAgain(draft, lineOf[index], toldBy.get(claimKey(draft))) ||
        (draft.figure.kind === 'exact' && bounded.has(claimKey(draft))) ||
        (isDefinite(draft) && isNumber && told.has(numberKey(draft)))
    if (repeats) continue
    const { place, span } = draft
    toldBy.set(claimKey(draft), { place, line: lineOf[index], end: span.end })
    told.add(numberKey(draft))
    places.set(index, places.size)
  }
  return drafts.flatMap((draft, index) => {
    if (!places.has(index)) return []
    const total = draft.subsetOf === null ? undefined : places.get(draft.subsetOf)
    return [{ ...draft, subsetOf: total ?? null }]
  })
}

/** How far a body's exact figure may go beyond the round one of its headline. */
const ROUND = 1.25

/** "Kills more than 200", where the body counts 221. */
function isTopped({ figure, outcome }: Draft, bodies: readonly Draft[]): boolean {
  if (!/^(?:moreThan|atLeast|about|fewerThan)$/.test(figure.kind) || !('n' in figure)) return false
  return bodies.some(
    (body) =>
      body.outcome === outcome &&
      'n' in body.figure &&
      body.figure.n >= figure.n / ROUND &&
      body.figure.n <= figure.n * ROUND,
  )
}

/** Two small figures that are alike may be of two places; larger ones are hardly alike by chance. */
const CHANCE = 10

/** Where a figure was told last. */
interface Told {
  readonly place: string | null
  readonly line: number | undefined
  readonly end: number
}

/** How far apart, in code points, two alike stand that one sentence tells side by side: "a baker and a teacher". */
const BESIDE = 60

function isToldAgain(draft: Draft, line: number | undefined, told: Told | undefined): boolean {
  if (told === undefined) return false
  if ('n' in draft.figure && draft.why.some(({ rule }) => rule === 'more')) return false
  if (line === told.line && draft.words.start - told.end <= BESIDE) return false
  const isSmall = !('n' in draft.figure) || (draft.figure.n > 1 && draft.figure.n <= CHANCE)
  return !(isSmall && areApart(told.place, draft.place))
}

function isDefinite({ why }: Draft): boolean {
  return why.some(({ rule }) => rule === 'definite')
}

function sameKey({ outcome, victims, subset, figure }: Draft): string {
  return [outcome, victims, subset, figure.kind, 'n' in figure ? figure.n : ''].join('|')
}

/** The same speaker's same number, whatever its bounds: "16" and then "at least 16". */
function claimKey({ claimant, outcome, victims, subset, figure }: Draft): string {
  return [claimant, outcome, victims, subset, 'n' in figure ? figure.n : figure.kind].join('|')
}

function numberKey({ outcome, figure }: Draft): string {
  return `${outcome}|${'n' in figure ? figure.n : figure.kind}`
}
