import { STANDING } from '@/lib/claim/standing'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Draft } from './read'

/**
 * What is stored and leads to an incident that the bundle merges into another: its claims, its parts and the incidents
 * that are related to it, as `claims/KEY` and `incidents/KEY`, by that incident.
 */
export async function listLeading(
  tx: Transaction,
  { entries }: Pick<Draft, 'entries'>,
): Promise<Map<string, string[]>> {
  const merged = [...entries.incidents.values()].filter(({ mergedInto }) => mergedInto !== null)
  const leading = new Map(merged.map(({ key }): [string, string[]] => [key, []]))
  const claims = await findInBatches(leading.keys(), (keys) =>
    tx.claim.findMany({
      where: { incidentKey: { in: keys }, ...STANDING },
      select: { key: true, incidentKey: true },
      orderBy: { key: 'asc' },
    }),
  )
  for (const { key, incidentKey } of claims) leading.get(incidentKey)?.push(`claims/${key}`)
  const parts = await findInBatches(leading.keys(), (keys) =>
    tx.incident.findMany({
      where: { partOfKey: { in: keys } },
      select: { key: true, partOfKey: true },
      orderBy: { key: 'asc' },
    }),
  )
  for (const { key, partOfKey } of parts) leading.get(partOfKey ?? '')?.push(`incidents/${key}`)
  const related = await findInBatches(leading.keys(), (keys) =>
    tx.incidentRelation.findMany({ where: { toKey: { in: keys } }, orderBy: { fromKey: 'asc' } }),
  )
  for (const { fromKey, toKey } of related) leading.get(toKey)?.push(`incidents/${fromKey}`)
  return leading
}
