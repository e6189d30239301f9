import { notify } from '@/lib/inbox/commands'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { findInBatches, listsOf } from '@/lib/server/batches'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { type Changed, Refusal } from './changed'
import { moveClaims } from './move'
import { listToChange, type RowToChange } from './rows'
import type { BulkChange } from './schema'
import { listTags, spellingOf } from './tags'
import { isWorker } from './workers'

type Of<C extends BulkChange['change']> = Extract<BulkChange, { change: C }>

/**
 * Changes many claims in one transaction: gives them to somebody, sets when they are due, tags them, moves them to
 * another part of their incident. All of it or nothing: what stands in the way is told claim by claim. What is already
 * as it is to be is passed over.
 * @returns how many were changed, and what to send to take it back
 */
export async function changeMany(
  db: Database,
  changes: readonly BulkChange[],
  doer: Doer,
): Promise<Changed> {
  try {
    return await inTransaction(db, async (tx) => {
      const undo: BulkChange[] = []
      for (const change of changes) undo.unshift(...(await apply(db, tx, change, doer)))
      const changed = new Set(undo.flatMap(({ claims }) => claims.map(({ claim }) => claim)))
      return { ok: true, changed: changed.size, undo }
    })
  } catch (error) {
    if (error instanceof Refusal) return error.outcome
    throw error
  }
}

/** @returns the changes that take this one back */
async function apply(
  db: Database,
  tx: Transaction,
  change: BulkChange,
  doer: Doer,
): Promise<BulkChange[]> {
  const rows = await listToChange(tx, change)
  if (change.change === 'assign') return assign(tx, change, rows, doer)
  if (change.change === 'setDue') return setDue(tx, change, rows, doer)
  if (change.change === 'move') return moveClaims(db, tx, change, rows, doer)
  return change.change === 'tag' ? tag(tx, change, rows, doer) : untag(tx, change, rows, doer)
}

/** Gives claims to somebody, or takes them from whoever has them. */
async function assign(
  tx: Transaction,
  { claims, to }: Of<'assign'>,
  rows: readonly RowToChange[],
  doer: Doer,
): Promise<BulkChange[]> {
  if (to !== null && !(await isWorker(tx, to))) throw new Refusal({ ok: false, reason: 'noWorker' })
  const others = rows.filter(({ assigneeId }) => assigneeId !== to)
  Refusal.unlessSeen(claims, others, ({ assigneeId }) => assigneeId)
  for (const { key, assigneeId } of others) {
    await tx.claim.update({ where: { key }, data: { assigneeId: to } })
    const subject = `claim/${key}`
    const [before, after] = [{ assignee: assigneeId }, { assignee: to }]
    await recordDeed(tx, { action: 'assign', subject, before, after }, doer)
    if (to !== null) await notify(tx, { to: [to], kind: 'assigned', subject }, doer)
  }
  return backTo(others, ({ assigneeId }) => assigneeId).map(([was, keys]) => {
    return { change: 'assign', claims: keys.map((claim) => ({ claim, seen: to })), to: was }
  })
}

/** Sets until when something is to be done with claims. */
async function setDue(
  tx: Transaction,
  { claims, to }: Of<'setDue'>,
  rows: readonly RowToChange[],
  doer: Doer,
): Promise<BulkChange[]> {
  const others = rows.filter(({ due }) => due !== to)
  Refusal.unlessSeen(claims, others, ({ due }) => due)
  for (const { key, due } of others) {
    await tx.claim.update({ where: { key }, data: { due: to } })
    const deed = { action: 'setDue', subject: `claim/${key}`, before: { due }, after: { due: to } }
    await recordDeed(tx, deed, doer)
  }
  return backTo(others, ({ due }) => due).map(([was, keys]) => {
    return { change: 'setDue', claims: keys.map((claim) => ({ claim, seen: to })), to: was }
  })
}

/** Rows by what they had before, which is what each goes back to. */
function backTo<T>(rows: readonly RowToChange[], had: (row: RowToChange) => T): [T, string[]][] {
  const groups = listsOf(rows, had)
  return [...groups].map(([was, group]) => [was, group.map(({ key }) => key)])
}

async function tag(
  tx: Transaction,
  change: Of<'tag'>,
  rows: readonly RowToChange[],
  doer: Doer,
): Promise<BulkChange[]> {
  const to = spellingOf(change.to, await listTags(tx))
  const tagged = await listTagged(tx, rows, to)
  const fresh = rows.filter(({ key }) => !tagged.has(key)).map(({ key }) => key)
  for (const claimKey of fresh) {
    await tx.claimTag.create({ data: { claimKey, tag: to } })
    const deed = { action: 'tag', subject: `claim/${claimKey}`, after: { tag: to } }
    await recordDeed(tx, deed, doer)
  }
  return fresh.length === 0 ? [] : [{ change: 'untag', claims: fresh.map(toClaim), to }]
}

async function untag(
  tx: Transaction,
  change: Of<'untag'>,
  rows: readonly RowToChange[],
  doer: Doer,
): Promise<BulkChange[]> {
  const to = spellingOf(change.to, await listTags(tx))
  const tagged = [...(await listTagged(tx, rows, to))]
  for (const claimKey of tagged) {
    await tx.claimTag.delete({ where: { claimKey_tag: { claimKey, tag: to } } })
    const deed = { action: 'untag', subject: `claim/${claimKey}`, before: { tag: to } }
    await recordDeed(tx, deed, doer)
  }
  return tagged.length === 0 ? [] : [{ change: 'tag', claims: tagged.map(toClaim), to }]
}

const toClaim = (claim: string) => ({ claim })

async function listTagged(tx: Transaction, rows: readonly RowToChange[], to: string) {
  const found = await findInBatches(
    rows.map(({ key }) => key),
    (keys) => tx.claimTag.findMany({ where: { claimKey: { in: keys }, tag: to } }),
  )
  return new Set(found.map(({ claimKey }) => claimKey))
}
