import { listEntries } from '@/lib/bundle/queries'
import type { Settled } from '@/lib/bundle/settle'
import { withoutEmpty } from '@/lib/bundle/written'
import { STANDING } from '@/lib/claim/standing'
import { none } from '@/lib/entry/queries'
import type { Doer } from '@/lib/log/model'
import type { Database, Transaction } from '@/lib/server/db'
import { canonical } from '@/lib/values/canonical'
import { MOVED_NOTES, moveNotes, type Regrouped, regrouping, takeIn } from '../commands'
import type { TakingApart } from '../schema'

/** What an entry of the log has of incidents and claims, by `NOUN/KEY`. */
type Told = ReadonlyMap<string, object>

/**
 * Undoes the last merger of an incident: all that it changed says again what it said before, as new revisions. What was
 * recorded on the other incident since stays there. Nothing happens where anything that the merger wrote has changed
 * since: to undo that, too, is for a person to decide, who can split what is to go back.
 */
export function takeApart(
  db: Database,
  { from, reason }: TakingApart,
  doer: Doer,
): Promise<Regrouped> {
  return regrouping(db, async (tx) => {
    const row = await tx.incident.findUnique({
      where: { key: from },
      select: { mergedIntoKey: true },
    })
    const merged = row?.mergedIntoKey ? await lastMerger(tx, from) : null
    if (merged === null) return { ok: false, reason: 'unknown' }
    const changed = await listChanged(tx, merged.after)
    if (changed.length > 0) return { ok: false, reason: 'changedSince', changed }
    const deed = { action: 'take-apart', subject: `incident/${from}` }
    await takeIn(db, tx, entriesOf(merged.before), { ...doer, reason, deed })
    await moveNotes(tx, row?.mergedIntoKey ?? from, from, doer, merged.notes)
    return { ok: true, incident: from }
  })
}

/** What the last merger of an incident wrote, as it was before and after, and the notes that it moved. */
async function lastMerger(tx: Transaction, from: string) {
  const subject = `incident/${from}`
  const entry = await tx.logEntry.findFirst({
    where: { subject, action: 'merge' },
    orderBy: { seq: 'desc' },
    select: { seq: true, values: { select: { path: true, value: true } } },
  })
  if (entry === null) return null
  const told = (when: 'before' | 'after'): Told =>
    new Map(
      entry.values.flatMap(({ path, value }) => {
        return path.startsWith(`${when}.`) ? [[path.slice(when.length + 1), JSON.parse(value)]] : []
      }),
    )
  const moved = await tx.logValue.findFirst({
    where: {
      seq: { gt: entry.seq },
      path: 'detail.notes',
      entry: { subject, action: MOVED_NOTES },
    },
    orderBy: { seq: 'asc' },
    select: { value: true },
  })
  const notes: string[] = moved ? JSON.parse(moved.value) : []
  return { before: told('before'), after: told('after'), notes }
}

/** Which of the entries do not say any more what they are told to say. */
async function listChanged(tx: Transaction, told: Told): Promise<string[]> {
  const keysOf = (noun: string) =>
    [...told.keys()].flatMap((name) => {
      return name.startsWith(`${noun}/`) ? [name.slice(noun.length + 1)] : []
    })
  const found = await listEntries(tx, {
    ...none(),
    incidents: new Set(keysOf('incidents')),
    claims: new Set(keysOf('claims')),
  })
  const standing = await tx.claim.findMany({
    where: { key: { in: keysOf('claims') }, ...STANDING },
    select: { key: true },
  })
  const stands = new Set(standing.map(({ key }) => key))
  const now = new Map<string, object>([
    ...found.incidents.map((entry) => [`incidents/${entry.key}`, entry] as const),
    ...found.claims
      .filter(({ key }) => stands.has(key))
      .map((entry) => [`claims/${entry.key}`, entry] as const),
  ])
  return [...told].flatMap(([name, after]) => {
    const is = now.get(name)
    return is && canonical(withoutEmpty(is)) === canonical(withoutEmpty(after)) ? [] : [name]
  })
}

function entriesOf(told: Told): Pick<Settled, 'incidents' | 'claims'> {
  const all = (noun: string) =>
    [...told].flatMap(([name, entry]) => (name.startsWith(`${noun}/`) ? [entry] : []))
  return {
    incidents: all('incidents') as unknown as Settled['incidents'],
    claims: all('claims') as unknown as Settled['claims'],
  }
}
