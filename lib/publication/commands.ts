import { createHash } from 'node:crypto'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { getLogHead } from '@/lib/log/queries'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { canonical } from '@/lib/values/canonical'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type Freezing, freezeIncident } from './frozen/queries'
import {
  type Blocker,
  type Frozen,
  type PendingClaim,
  PUBLICATION_FORMAT,
  type PublicationContent,
} from './model'
import { getContent, getLatestVersion, getWithdrawal } from './queries'
import { getPublicRecord } from './record/queries'
import type { Publishing, Withdrawing } from './schema'

/**
 * What came of publishing. `stale`: what would be published is not what was seen any more; `blocked`: approved claims
 * lead to claims that are not; `pending`: claims that nobody approved would read as silence, and that was not
 * confirmed; `unchanged`: the last version says all this already; `noNote`: nobody is told what changed.
 */
export type Published =
  | { readonly ok: true; readonly number: number }
  | {
      readonly ok: false
      readonly reason: 'unknown' | 'nothing' | 'stale' | 'unchanged' | 'noNote'
    }
  | { readonly ok: false; readonly reason: 'blocked'; readonly blockers: readonly Blocker[] }
  | { readonly ok: false; readonly reason: 'pending'; readonly pending: readonly PendingClaim[] }

/** Stands for everything that would be frozen: who publishes says by it what they saw. */
export function fingerprintOf({ bundle, comparisons, assessments }: Frozen): string {
  return sha256(canonical({ bundle, comparisons, assessments }))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Freezes what is approved of an incident and its parts as its next version.
 * @param alongside incidents that are published in the same go, and may be named as related
 */
export async function publishIncident(
  db: Database,
  { incident, seen, reading, note, confirmed }: Publishing,
  doer: Doer,
  alongside: ReadonlySet<string> = new Set(),
): Promise<Published> {
  const { versions } = await getPublicRecord(db)
  const isPublic = (key: string) => versions.has(key) || alongside.has(key)
  return inTransaction(db, async (tx): Promise<Published> => {
    const frozen = await freezeIncident(tx, incident, isPublic)
    if (frozen === null) return { ok: false, reason: 'unknown' }
    const { bundle, comparisons, assessments, blockers, pending } = frozen
    if (bundle.claims.length === 0) return { ok: false, reason: 'nothing' }
    if (fingerprintOf(frozen) !== seen) return { ok: false, reason: 'stale' }
    if (blockers.length > 0) return { ok: false, reason: 'blocked', blockers }
    const silent = pending.filter(({ readsAsSilent }) => readsAsSilent)
    if (silent.length > 0 && !confirmed) return { ok: false, reason: 'pending', pending: silent }
    const latest = await getLatestVersion(tx, incident)
    if (latest && (await saysTheSame(tx, latest, frozen, reading))) {
      return { ok: false, reason: 'unchanged' }
    }
    if (latest && Object.keys(note).length === 0) return { ok: false, reason: 'noNote' }
    const number = (latest?.number ?? 0) + 1
    const at = doer.at.toISOString()
    const log = await getLogHead(tx)
    const version = { incident, number, reading, note, at }
    const content = { bundle, comparisons, assessments }
    await freeze(tx, { format: PUBLICATION_FORMAT, ...version, log, ...content }, doer)
    return { ok: true, number }
  })
}

/** Whether the last version that may be read is the same, under the same reading. */
async function saysTheSame(
  tx: Transaction,
  latest: { readonly incident: string; readonly number: number; readonly reading: string },
  frozen: Freezing,
  reading: string,
): Promise<boolean> {
  const withdrawal = await getWithdrawal(tx, latest.incident)
  if (latest.reading !== reading || latest.number <= (withdrawal?.number ?? 0)) return false
  const content = await getContent(tx, latest.incident, latest.number)
  return content !== null && fingerprintOf(content) === fingerprintOf(frozen)
}

async function freeze(tx: Transaction, content: PublicationContent, doer: Doer): Promise<void> {
  const { incident, number, reading, note, log } = content
  const text = canonical(content)
  const hash = sha256(text)
  await tx.publication.create({
    data: {
      ...{ incidentKey: incident, number, reading, content: text, sha256: hash, ...doer },
      ...{ note: note as Prisma.InputJsonObject, logSeq: log.seq, logHead: log.head },
    },
  })
  const deed = { action: 'publish', subject: `publication/${incident}/${number}` }
  await recordDeed(tx, { ...deed, after: { reading, note, sha256: hash } }, doer)
}

/** What came of withdrawing. `stale`: another version was published, or this one withdrawn, meanwhile. */
export type WithdrawnVersions =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'unknown' | 'stale' | 'noReason' }

/** Takes back all versions of an incident up to the last one, which is the one that was seen. */
export function withdrawVersions(
  db: Database,
  { incident, number, reason }: Withdrawing,
  doer: Doer,
): Promise<WithdrawnVersions> {
  return inTransaction(db, async (tx): Promise<WithdrawnVersions> => {
    const latest = await getLatestVersion(tx, incident)
    if (latest === null) return { ok: false, reason: 'unknown' }
    const before = await getWithdrawal(tx, incident)
    if (latest.number !== number || before?.number === number) return { ok: false, reason: 'stale' }
    if (Object.keys(reason).length === 0) return { ok: false, reason: 'noReason' }
    await tx.publicationWithdrawal.create({
      data: { incidentKey: incident, number, reason: reason as Prisma.InputJsonObject, ...doer },
    })
    const deed = { action: 'withdraw', subject: `publication/${incident}/${number}` }
    await recordDeed(tx, { ...deed, after: { reason } }, doer)
    return { ok: true }
  })
}
