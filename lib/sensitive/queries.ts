import { findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { descriptionOf } from '@/lib/values/column'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { Description, SensitiveSpan } from './model'

/**
 * Where documents have words that are described, by document. Claims that were withdrawn count, too: what their words hold
 * has not changed.
 */
export async function listSensitiveSpans(
  db: Transaction,
  documents: Iterable<string>,
): Promise<ReadonlyMap<string, readonly SensitiveSpan[]>> {
  const rows = await findInBatches(documents, (keys) =>
    db.claim.findMany({
      where: { documentKey: { in: keys }, sensitive: { not: Prisma.DbNull } },
      orderBy: [{ quoteStart: 'asc' }, { key: 'asc' }],
      select: { key: true, documentKey: true, quoteStart: true, quoteEnd: true, sensitive: true },
    }),
  )
  const lists = listsOf(rows, ({ documentKey }) => documentKey)
  return new Map(
    [...lists].map(([document, list]) => [
      document,
      list.flatMap(({ key, quoteStart, quoteEnd, sensitive }) => {
        const description = descriptionOf(sensitive)
        return description ? [{ claim: key, start: quoteStart, end: quoteEnd, description }] : []
      }),
    ]),
  )
}

/** What is told of the texts of documents: of each as a whole, and of what the claims in it quote. */
export async function listTextDescriptions(
  db: Transaction,
  documents: readonly string[],
): Promise<readonly Description[]> {
  const [spans, rows] = await Promise.all([
    listSensitiveSpans(db, documents),
    db.document.findMany({
      where: { key: { in: [...documents] } },
      select: { sensitive: true },
    }),
  ])
  return [
    ...rows.flatMap(({ sensitive }) => descriptionOf(sensitive) ?? []),
    ...[...spans.values()].flat().map(({ description }) => description),
  ]
}
