import { importWithin } from '@/lib/bundle/commands'
import { FORMAT } from '@/lib/bundle/schema'
import { slipsOf } from '@/lib/correction/model'
import { DATE_PRECISIONS } from '@/lib/document/model'
import type { Doer } from '@/lib/log/model'
import { climb, findInBatches, listsOf } from '@/lib/server/batches'
import type { Database, Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { type Blocked, Refusal } from './changed'
import type { RowToChange } from './rows'
import type { BulkChange } from './schema'

/**
 * Corrects what incident claims are on, to the whole or another part of the same one: a new revision each, with the
 * reason, under the checks of every import. Approved ones are drafts again.
 * @returns the changes that take this one back
 */
export async function moveClaims(
  db: Database,
  tx: Transaction,
  { claims, to, reason }: Extract<BulkChange, { change: 'move' }>,
  rows: readonly RowToChange[],
  doer: Doer,
): Promise<BulkChange[]> {
  const moved = rows.filter(({ incidentKey }) => incidentKey !== to)
  if (moved.length === 0) return []
  Refusal.unlessSeen(claims, moved, ({ revision }) => revision)
  await checkTarget(tx, to, moved)
  const bundle = { format: FORMAT, claims: await listContents(tx, to, moved) }
  const deed = { action: 'move', subject: `incident/${to}` }
  const taken = await importWithin(db, tx, bundle, { ...doer, reason, deed })
  if (!taken.ok) throw new Refusal({ ok: false, reason: 'refused', faults: taken.faults })
  return [...listsOf(moved, ({ incidentKey }) => incidentKey)].map(([was, group]) => ({
    change: 'move',
    claims: group.map(({ key, revision }) => ({ claim: key, seen: revision + 1 })),
    to: was,
    reason,
  }))
}

/** The target has to be of the same tree, and to have begun when the claims' documents were published. */
async function checkTarget(
  tx: Transaction,
  to: string,
  moved: readonly RowToChange[],
): Promise<void> {
  const target = await tx.incident.findUnique({
    where: { key: to, mergedIntoKey: null },
    select: { dateStart: true },
  })
  if (target === null) throw new Refusal({ ok: false, reason: 'noIncident' })
  const rootOf = await listRoots(tx, [to, ...moved.map(({ incidentKey }) => incidentKey)])
  const published = await listPublished(
    tx,
    moved.map(({ key }) => key),
  )
  const blocked = moved.flatMap(({ key, incidentKey }): Blocked[] => {
    if (rootOf.get(incidentKey) !== rootOf.get(to)) return [{ claim: key, reason: 'otherTree' }]
    const day = published.get(key)
    if (!day) return []
    const alone = { figure: { kind: 'some' }, said: null, total: null, parts: [] } as const
    const slips = slipsOf({ ...alone, happened: target.dateStart, published: day })
    return slips.length > 0 ? [{ claim: key, reason: 'afterPublication' }] : []
  })
  Refusal.unlessEmpty(blocked)
}

/** When the documents of claims were published, by the claims' keys. */
async function listPublished(tx: Transaction, keys: readonly string[]) {
  const document = { select: { publishedDate: true, publishedPrecision: true } }
  const rows = await findInBatches(keys, (batch) =>
    tx.claim.findMany({ where: { key: { in: batch } }, select: { key: true, document } }),
  )
  return new Map(
    rows.map(({ key, document: { publishedDate, publishedPrecision } }) => {
      return [key, { date: publishedDate, precision: oneOf(DATE_PRECISIONS, publishedPrecision) }]
    }),
  )
}

/** The incident that each of some belongs to in the end. */
async function listRoots(tx: Transaction, keys: readonly string[]): Promise<Map<string, string>> {
  const way = await climb(keys, 'partOfKey', (batch) =>
    tx.incident.findMany({ where: { key: { in: batch } }, select: { key: true, partOfKey: true } }),
  )
  const whole = new Map(way.map(({ key, partOfKey }) => [key, partOfKey]))
  const rootOf = (key: string): string => {
    const above = whole.get(key) ?? null
    return above === null ? key : rootOf(above)
  }
  return new Map(keys.map((key) => [key, rootOf(key)]))
}

/** What the claims say, as a bundle writes it, on the incident that they are moved to. */
async function listContents(tx: Transaction, to: string, moved: readonly RowToChange[]) {
  const revisions = await findInBatches(
    moved.map(({ key }) => key),
    (keys) =>
      tx.claimRevision.findMany({
        where: { claimKey: { in: keys } },
        select: { claimKey: true, revision: true, content: true },
      }),
  )
  const last = new Map(moved.map(({ key, revision }) => [key, revision]))
  return revisions
    .filter(({ claimKey, revision }) => last.get(claimKey) === revision)
    .map(({ content }) => ({ ...(content as object), incident: to }))
}
