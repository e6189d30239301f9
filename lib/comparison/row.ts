import type { Period } from '@/lib/claim/model'
import type { Reading } from '@/lib/values/reading'
import { assembleCell } from './cell'
import type { Ledger } from './ledger'
import type { PartRow, SpokenCell } from './model'
import { perspectiveOf } from './perspective'
import { stateClaims } from './statement'
import { judge } from './verdict'

/** What every source that speaks says on one measure of an incident and of its parts. */
export interface Tabulated {
  readonly cells: ReadonlyMap<string, SpokenCell>
  readonly parts: readonly PartRow[]
}

/** Fills in the cells of one measure, from the smallest parts upwards. Silent sources have no cell yet. */
export function tabulate(
  ledger: Ledger,
  incident: string,
  measure: { readonly key: string; readonly victims: string; readonly period: Period },
  reading: Reading,
): Tabulated {
  const children = ledger
    .partsOf(incident)
    .map((part) => ({ part, ...tabulate(ledger, part, measure, reading) }))
    .filter(({ cells }) => cells.size > 0)
  const claimants = ledger.claimsAt(incident, measure.key)
  const sources = new Set(claimants.keys())
  for (const child of children) for (const source of child.cells.keys()) sources.add(source)
  const cells = new Map<string, SpokenCell>()
  for (const source of [...sources].sort()) {
    const claims = claimants.get(source)
    const own = claims === undefined ? null : stateClaims(claims, ledger.publishedOf, reading)
    const parts: SpokenCell[] = []
    for (const child of children) {
      const part = child.cells.get(source)
      if (part !== undefined) parts.push(part)
    }
    const side = perspective(ledger, source, measure.victims)
    cells.set(source, assembleCell(own, parts, side, measure.period))
  }
  return {
    cells,
    parts: children.flatMap(({ part, cells, parts }) => {
      const { verdict, gap, ratio } = judge([...cells.values()])
      const row = {
        incident: part,
        depth: 1,
        verdict,
        gap,
        ratio,
        cells: Object.fromEntries(cells),
      }
      return [row, ...parts.map((below) => ({ ...below, depth: below.depth + 1 }))]
    }),
  }
}

function perspective(ledger: Ledger, source: string, victims: string) {
  const { speaksFor } = ledger.sourceBy(source)
  const speaker = speaksFor === null ? null : ledger.actorBy(speaksFor)
  return perspectiveOf(speaker, ledger.actorBy(victims))
}
