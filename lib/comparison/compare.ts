import { type Claim, measureKey } from '@/lib/claim/model'
import type { Source } from '@/lib/source/model'
import type { Reading } from '@/lib/values/reading'
import { listColumns, silenceOf } from './column'
import { describeDifferences } from './finding'
import { type Ledger, openLedger } from './ledger'
import type { Cell, Comparison, ComparisonFacts, Row } from './model'
import { measureOrder } from './order'
import { type Tabulated, tabulate } from './row'
import { checkCombined, reasonBetween } from './scope'
import { checkSubsets } from './subset'
import { judge } from './verdict'

/**
 * Lines up what every source says on every measure of an incident (design, "Comparison"): a pure function of
 * claims and a reading; the order of the claims does not matter.
 *
 * @throws when the facts name an incident, actor, source, document or claim that is not among them
 */
export function compare(facts: ComparisonFacts, reading: Reading): Comparison {
  const ledger = openLedger(facts)
  const columns = listColumns(ledger, facts.sources)
  const rows = relate(ledger, fillRows(ledger, columns, reading))
  const { key, title, related } = ledger.incident
  return {
    incident: { key, title },
    reading,
    sources: columns.map(({ key, kind, name }) => ({ key, kind, name })),
    rows,
    findings: describeDifferences(ledger, columns, rows),
    parts: ledger.partsOf(key),
    related,
  }
}

/** A row for every measure of which anything is claimed, in their order. */
function fillRows(ledger: Ledger, columns: readonly Source[], reading: Reading): readonly Row[] {
  const silence = silenceOf(ledger)
  const tables = new Map<string, Tabulated>()
  return orderMeasures(ledger).map(([key, claims]) => {
    const { outcome, victims, unit, period, subset } = claims[0] as Claim
    const measure = { outcome, victims, unit, period, subset }
    const table = tabulate(ledger, ledger.incident.key, { key, victims, period }, reading)
    tables.set(key, table)
    const totals =
      subset === null ? undefined : tables.get(measureKey({ ...measure, subset: null }))
    const isSubset = subset !== null || claims.some(({ subsetOf }) => subsetOf !== null)
    const { cells, parts } = isSubset ? checkSubsets(ledger, table, totals, reading) : table
    const shown: Record<string, Cell> = {}
    for (const { key: source } of columns) shown[source] = cells.get(source) ?? silence(source, key)
    return {
      ...measure,
      ...judge([...cells.values()]),
      speaking: cells.size,
      documents: new Set(claims.map(({ document }) => document)).size,
      origins: new Set(claims.map(ledger.originOf)).size,
      reasons: [],
      apart: [],
      combined: null,
      cells: shown,
      parts,
    }
  })
}

function orderMeasures(ledger: Ledger): readonly (readonly [string, readonly Claim[]])[] {
  const weights = new Map<string, number>()
  for (const { victims } of ledger.claims) weights.set(victims, (weights.get(victims) ?? 0) + 1)
  const order = measureOrder(ledger.actorBy, (victims) => weights.get(victims) as number)
  return [...ledger.measures].sort(([, [a]], [, [b]]) => order(a as Claim, b as Claim))
}

/** Adds to every row why akin rows stand apart from it, and holds combined figures against their sums. */
function relate(ledger: Ledger, rows: readonly Row[]): readonly Row[] {
  const cellsOf = new Map(rows.map((row) => [measureKey(row), row.cells]))
  return rows.map((row) => {
    const apart = rows.flatMap((other, index) => {
      const reason = other === row ? null : reasonBetween(row, other, ledger.actorBy)
      return reason === null ? [] : [{ row: index, reason }]
    })
    const combined =
      row.outcome === 'killed-or-wounded'
        ? checkCombined(
            row.cells,
            cellsOf.get(measureKey({ ...row, outcome: 'killed' })) ?? {},
            cellsOf.get(measureKey({ ...row, outcome: 'wounded' })) ?? {},
          )
        : null
    return {
      ...row,
      apart,
      reasons: [...new Set(apart.map(({ reason }) => reason))].sort(),
      combined,
    }
  })
}
