import { figureOf } from '@/lib/claim/columns'
import { STANDING } from '@/lib/claim/standing'
import { DATE_PRECISIONS } from '@/lib/document/model'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import type { Content, Surroundings } from './model'

/** A standing claim with every content that it has had, by revision. */
export interface ClaimToCorrect {
  readonly revision: number
  readonly contents: ReadonlyMap<number, Content>
}

/** What a correction starts from; null when no claim stands under that key. */
export async function getClaimToCorrect(
  db: Transaction,
  key: string,
): Promise<ClaimToCorrect | null> {
  const row = await db.claim.findUnique({
    where: { key, ...STANDING },
    select: { revision: true, revisions: { select: { revision: true, content: true } } },
  })
  if (row === null) return null
  const contents = row.revisions.map(
    ({ revision, content }) => [revision, content as Content] as const,
  )
  return { revision: row.revision, contents: new Map(contents) }
}

const figure = { figureKind: true, figureN: true, figureHi: true } as const

/** What a claim's figure and incident are held against. @throws when nothing has that key */
export async function surroundingsOf(db: Transaction, key: string): Promise<Surroundings> {
  const row = await db.claim.findUniqueOrThrow({
    where: { key },
    select: {
      ...figure,
      incident: { select: { dateStart: true } },
      document: { select: { publishedDate: true, publishedPrecision: true } },
      subsetOf: { select: figure },
      subsets: { where: STANDING, select: figure },
    },
  })
  return {
    figure: figureOf(row),
    happened: row.incident.dateStart,
    published: {
      date: row.document.publishedDate,
      precision: oneOf(DATE_PRECISIONS, row.document.publishedPrecision),
    },
    total: row.subsetOf && figureOf(row.subsetOf),
    parts: row.subsets.map(figureOf),
  }
}
