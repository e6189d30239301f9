import { isDeepStrictEqual } from 'node:util'
import type { EntryNoun } from '@/lib/entry/model'
import { batchesOf, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Changes } from './plan'
import type { Recording } from './store'
import { withoutEmpty } from './written'

interface Keyed {
  readonly key: string
}

/**
 * Keeps what an import made of incidents, sources or places: each that now says something else has a new revision. What
 * it said before its first correction becomes revision 1, with who recorded it when, as far as the log knows.
 */
export async function reviseEntries<T extends Keyed>(
  tx: Transaction,
  noun: EntryNoun,
  { changed, replaced }: Pick<Changes<T>, 'changed' | 'replaced'>,
  { by, at, reason }: Recording,
): Promise<void> {
  // What only stands at another place among the others says what it said.
  const revised = changed.flatMap((entry, index) => {
    const before = replaced[index] as T
    return isDeepStrictEqual(entry, before) ? [] : [{ entry, before }]
  })
  const kept = await findInBatches(
    revised.map(({ entry }) => entry.key),
    (keys) => tx.entryRevision.groupBy({ by: ['key'], where: { noun, key: { in: keys } } }),
  )
  const known = new Set(kept.map(({ key }) => key))
  const first = await listFirstDoers(
    tx,
    noun,
    revised.flatMap(({ entry: { key } }) => (known.has(key) ? [] : [key])),
  )
  const rows: Prisma.EntryRevisionCreateManyInput[] = []
  for (const { entry, before } of revised) {
    const { key } = entry
    const revision = await nextRevision(tx, noun, key)
    if (!known.has(key)) {
      const doer = first.get(key) ?? { by, at }
      rows.push(rowOf(noun, before, { revision: revision - 1, ...doer, reason: null }))
    }
    rows.push(rowOf(noun, entry, { revision, by, at, reason: reason ?? null }))
  }
  for (const data of batchesOf(rows)) await tx.entryRevision.createMany({ data })
}

function rowOf(
  noun: EntryNoun,
  entry: Keyed,
  { revision, reason, by, at }: { revision: number; reason: string | null; by: string; at: Date },
) {
  const content = withoutEmpty(entry) as Prisma.InputJsonObject
  return { noun, key: entry.key, revision, content, reason, recordedAt: at, recordedBy: by }
}

async function nextRevision(tx: Transaction, noun: EntryNoun, key: string): Promise<number> {
  const next = {
    where: { key },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  }
  const written = {
    incidents: () => tx.incident.update(next),
    sources: () => tx.source.update(next),
    places: () => tx.place.update(next),
  }
  return (await written[noun]()).revision
}

/** Who recorded the entries first and when: the first entry of the log that has them. */
async function listFirstDoers(tx: Transaction, noun: EntryNoun, keys: readonly string[]) {
  const values = await findInBatches(keys, (batch) =>
    tx.logValue.groupBy({
      by: ['path'],
      where: { path: { in: batch.map((key) => `after.${noun}/${key}`) } },
      _min: { seq: true },
    }),
  )
  const entries = await findInBatches(
    values.flatMap(({ _min: { seq } }) => seq ?? []),
    (batch) =>
      tx.logEntry.findMany({
        where: { seq: { in: batch } },
        select: { seq: true, by: true, at: true },
      }),
  )
  const doers = new Map(entries.map(({ seq, by, at }) => [seq, { by, at }]))
  return new Map(
    values.flatMap(({ path, _min: { seq } }) => {
      const doer = doers.get(seq ?? 0)
      return doer ? [[path.slice(`after.${noun}/`.length), doer] as const] : []
    }),
  )
}
