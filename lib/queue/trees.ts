import { titleColumns, toTitle } from '@/lib/incident/columns'
import { climb, findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { IncidentTree } from './view'

const columns = { ...titleColumns, partOfKey: true } as const

/** The trees that incidents belong to, as far as they have parts, in a number of statements that grows with their depth only. */
export async function listTrees(
  db: Transaction,
  incidents: readonly string[],
): Promise<IncidentTree[]> {
  const way = await climb(incidents, 'partOfKey', (keys) =>
    db.incident.findMany({ where: { key: { in: keys } }, select: columns }),
  )
  const roots = way.filter(({ partOfKey }) => partOfKey === null)
  const parts = await listParts(
    db,
    roots.map(({ key }) => key),
  )
  const partsOf = listsOf(parts, ({ partOfKey }) => partOfKey)
  return roots
    .filter(({ key }) => partsOf.has(key))
    .map((root) => ({ root: root.key, incidents: branchOf(root, partsOf, 0) }))
}

type Row = Parameters<typeof toTitle>[0] & { readonly partOfKey: string | null }

function branchOf(
  row: Row,
  partsOf: ReadonlyMap<string | null, readonly Row[]>,
  depth: number,
): IncidentTree['incidents'] {
  const below = (partsOf.get(row.key) ?? []).flatMap((part) => branchOf(part, partsOf, depth + 1))
  return [{ ...toTitle(row), depth }, ...below]
}

/** All that is part of incidents, however deep; without what was found to be another incident. */
export async function listParts(db: Transaction, keys: readonly string[]): Promise<Row[]> {
  if (keys.length === 0) return []
  const rows = await findInBatches(keys, (batch) =>
    db.incident.findMany({
      where: { partOfKey: { in: batch }, mergedIntoKey: null },
      orderBy: [{ ordinal: 'asc' }, { key: 'asc' }],
      select: columns,
    }),
  )
  const below = await listParts(
    db,
    rows.map(({ key }) => key),
  )
  return [...rows, ...below]
}
