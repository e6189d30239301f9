import type { Interval } from './interval'
import type { Reading } from './reading'

/** Kinds that state a number. Only these make a cell a `figure`. */
export const NUMBER_KINDS = [
  'exact',
  'atLeast',
  'moreThan',
  'atMost',
  'fewerThan',
  'about',
  'range',
] as const

/** Kinds that state a quantity in words without a number. Readings replace some of these and nothing else. */
export const VAGUE_KINDS = ['some', 'tens', 'dozens', 'hundreds', 'thousands', 'all'] as const

export const FIGURE_KINDS = [...NUMBER_KINDS, ...VAGUE_KINDS, 'noFigure', 'none'] as const

export type NumberKind = (typeof NUMBER_KINDS)[number]
export type VagueKind = (typeof VAGUE_KINDS)[number]
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A figure as its words give it: `n` for the kinds that state a number, `n`…`hi` for a range. */
export type Figure =
  | { readonly kind: Exclude<NumberKind, 'range'>; readonly n: number }
  | { readonly kind: 'range'; readonly n: number; readonly hi: number }
  | { readonly kind: Exclude<FigureKind, NumberKind> }

/** The widest reading that the words themselves allow (design, "Figures": literal interval). */
const LITERAL: Record<Exclude<FigureKind, NumberKind>, Interval> = {
  some: [2, null],
  tens: [20, 99],
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  all: [1, null],
  noFigure: [1, null],
  none: [0, 0],
}

/** What a reading puts in the place of a vague kind; what it does not name stays literal. */
const REPLACED: Record<Reading, Partial<Record<VagueKind, Interval>>> = {
  literal: {},
  acled: { tens: [10, 10], dozens: [12, 12], hundreds: [100, 100] },
  airwars: { tens: [12, 24], dozens: [12, 24] },
}

/** True for a figure that states a number, whatever its bounds. */
export function isNumber({ kind }: Figure): boolean {
  return NUMBER_KINDS.some((number) => number === kind)
}

/** True for a quantity in words: some, tens, all of them. */
export function isVague({ kind }: Figure): boolean {
  return VAGUE_KINDS.some((vague) => vague === kind)
}

/**
 * The whole numbers that a figure can mean under a reading (design, "Figures").
 * Readings replace the vague kinds only: a stated number means the same under every reading.
 */
export function intervalOf(figure: Figure, reading: Reading): Interval {
  switch (figure.kind) {
    case 'exact':
      return [figure.n, figure.n]
    case 'atLeast':
      return [figure.n, null]
    case 'moreThan':
      return [figure.n + 1, null]
    case 'atMost':
      return [0, figure.n]
    case 'fewerThan':
      return [0, figure.n - 1]
    case 'about': {
      const slack = Math.max(1, Math.round(figure.n / 10))
      return [Math.max(0, figure.n - slack), figure.n + slack]
    }
    case 'range':
      return [figure.n, figure.hi]
    case 'noFigure':
    case 'none':
      return LITERAL[figure.kind]
    default:
      return REPLACED[reading][figure.kind] ?? LITERAL[figure.kind]
  }
}

/** True when two figures say the same: same kind, same numbers. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  return figureKey(a) === figureKey(b)
}

/** Equal for figures that say the same, and for no others. */
export function figureKey(figure: Figure): string {
  if (!('n' in figure)) return figure.kind
  return 'hi' in figure ? `${figure.kind} ${figure.n} ${figure.hi}` : `${figure.kind} ${figure.n}`
}
