import { FIGURE_KINDS, type Figure, type FigureKind, NUMBER_KINDS } from '@/lib/values/figure'

type Unnumbered = Exclude<FigureKind, (typeof NUMBER_KINDS)[number]>

/** A figure as a table keeps it: numbers that the kind does not have are null. */
export interface FigureColumns {
  readonly figureKind: string
  readonly figureN: number | null
  readonly figureHi: number | null
}

/** The columns of a figure. */
export function figureColumns(figure: Figure): FigureColumns {
  return {
    figureKind: figure.kind,
    figureN: 'n' in figure ? figure.n : null,
    figureHi: 'hi' in figure ? figure.hi : null,
  }
}

/** The figure of three columns. Throws on a kind that only a newer version could have written. */
export function figureOf({ figureKind, figureN, figureHi }: FigureColumns): Figure {
  const kind = FIGURE_KINDS.find((word) => word === figureKind)
  if (!kind) throw new Error(`A claim has a figure of the unknown kind ${figureKind}.`)
  if (isUnnumbered(kind)) return { kind }
  if (figureN === null) throw new Error(`A claim has a figure of kind ${kind} without a number.`)
  return kind === 'range' ? { kind, n: figureN, hi: figureHi ?? figureN } : { kind, n: figureN }
}

function isUnnumbered(kind: FigureKind): kind is Unnumbered {
  return !NUMBER_KINDS.some((word) => word === kind)
}
