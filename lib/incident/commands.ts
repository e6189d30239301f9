import { compare } from '@/lib/comparison/compare'
import { listTreeFacts } from '@/lib/comparison/queries'
import { batchesOf, findInBatches } from '@/lib/server/batches'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { COMPARISON_RULES, type Summary, summarise } from './summary'

/** The setting that says by which rules the summaries were made. */
const RULES = 'comparison-rules'

/** Trees are compared so many at a time, which bounds the memory that a full refresh takes. */
const TREES = 200

/** What a 32-bit column holds; only sums of absurd figures are larger. */
const LARGEST = 2 ** 31 - 1

/**
 * Rewrites what the list shows of every incident in the given trees, in the transaction that changed their
 * claims. When the rules of comparison have changed since the last time, that is every incident.
 * @param roots keys of incidents that are, or were before it, part of no other
 */
export async function refreshSummaries(tx: Transaction, roots: Iterable<string>): Promise<void> {
  const keys = await listRoots(tx, (await isCurrent(tx)) ? roots : null)
  for (const batch of batchesOf(new Set(keys), TREES)) await refreshTrees(tx, batch)
  await tx.setting.upsert({
    where: { name: RULES },
    create: { name: RULES, value: COMPARISON_RULES },
    update: { value: COMPARISON_RULES },
  })
}

/** Rewrites all summaries if a newer version of the rules has come; else costs one look-up. */
export async function ensureSummaries(db: Database): Promise<void> {
  if (await isCurrent(db)) return
  await inTransaction(db, (tx) => refreshSummaries(tx, []))
}

async function isCurrent(db: Transaction): Promise<boolean> {
  const setting = await db.setting.findUnique({ where: { name: RULES }, select: { value: true } })
  return setting?.value === COMPARISON_RULES
}

/** Those among the incidents that are part of no other, or all of these. What has become a part is in the tree of its whole. */
async function listRoots(tx: Transaction, among: Iterable<string> | null): Promise<string[]> {
  const find = (where: Prisma.IncidentWhereInput) =>
    tx.incident.findMany({ where: { ...where, partOfKey: null }, select: { key: true } })
  const roots =
    among === null
      ? await find({})
      : await findInBatches(among, (keys) => find({ key: { in: keys } }))
  return roots.map(({ key }) => key)
}

async function refreshTrees(tx: Transaction, roots: readonly string[]): Promise<void> {
  const verdicts = []
  const summaries = []
  for (const facts of (await listTreeFacts(tx, roots)).values()) {
    for (const { key } of facts.incidents) {
      const comparison = compare({ ...facts, incident: key }, 'literal')
      summaries.push(summaryRow(key, summarise(facts, comparison)))
      for (const [rowIndex, row] of comparison.rows.entries()) {
        const { outcome, victims, unit, subset, period, verdict, ratio } = row
        const gap = row.gap === null ? null : Math.min(row.gap, LARGEST)
        const measure = { outcome, victimsKey: victims, unit, subset, period }
        verdicts.push({ incidentKey: key, rowIndex, ...measure, verdict, gap, ratio })
      }
    }
  }
  for (const batch of batchesOf(summaries)) {
    const among = { where: { incidentKey: { in: batch.map(({ incidentKey }) => incidentKey) } } }
    await tx.rowVerdict.deleteMany(among)
    await tx.incidentSummary.deleteMany(among)
    await tx.incidentSummary.createMany({ data: batch })
  }
  for (const data of batchesOf(verdicts)) await tx.rowVerdict.createMany({ data })
}

function summaryRow(incidentKey: string, { finding, ...counts }: Summary) {
  const { ar, en, kind } = finding ?? { ar: '', en: '', kind: null }
  return { incidentKey, ...counts, findingAr: ar, findingEn: en, findingKind: kind }
}
