import { titleColumns, toTitle } from '@/lib/incident/columns'
import type { Transaction } from '@/lib/server/db'
import type { TargetComparison, TargetDocument } from './jsonld'

/** What annotations are exchanged of: a document, or the cells of the comparison of an incident. By its key. */
export type ExchangeKey = { readonly document: string } | { readonly incident: string }

export type HeldTarget = (TargetDocument & { readonly text: string }) | TargetComparison

/** A document with its text, or a comparison, as the target of annotations; null when nothing has that key. */
export async function getTarget(db: Transaction, on: ExchangeKey): Promise<HeldTarget | null> {
  if ('incident' in on) {
    const where = { key: on.incident }
    const row = await db.incident.findUnique({ where, select: titleColumns })
    return row && { incident: row.key, title: toTitle(row).title }
  }
  return db.document.findUnique({
    where: { key: on.document },
    select: {
      key: true,
      title: true,
      language: true,
      url: true,
      retrievedAt: true,
      sha256: true,
      text: true,
    },
  })
}
