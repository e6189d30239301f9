import type { Figure, FigureKind } from '@/lib/values/figure'

const WORDLESS: Readonly<Record<string, Exclude<FigureKind, 'range'>>> = {
  some: 'some',
  tens: 'tens',
  dozens: 'dozens',
  hundreds: 'hundreds',
  thousands: 'thousands',
  all: 'all',
  'no figure': 'noFigure',
  none: 'none',
}

const COUNTED: readonly [RegExp, Exclude<FigureKind, 'range'>][] = [
  [/^(\d+)$/, 'exact'],
  [/^at least (\d+)$/, 'atLeast'],
  [/^more than (\d+)$/, 'moreThan'],
  [/^up to (\d+)$/, 'atMost'],
  [/^fewer than (\d+)$/, 'fewerThan'],
  [/^about (\d+)$/, 'about'],
]

/** The figure that plain words stand for, so that tables of tests read like the law: `28`, `more than 20`, `2–3`. */
export function figureIn(words: string): Figure {
  const kind = WORDLESS[words]
  if (kind !== undefined) return { kind } as Figure
  const range = /^(\d+)–(\d+)$/.exec(words)
  if (range) return { kind: 'range', n: Number(range[1]), hi: Number(range[2]) }
  for (const [pattern, counted] of COUNTED) {
    const n = pattern.exec(words)?.[1]
    if (n !== undefined) return { kind: counted, n: Number(n) } as Figure
  }
  throw new Error(`No figure reads "${words}"`)
}
