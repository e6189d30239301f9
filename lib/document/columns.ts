import { sourceColumns, toSource } from '@/lib/source/columns'
import { descriptionOf, oneOf } from '@/lib/values/column'
import { DATE_BASES, DATE_PRECISIONS } from './model'
import type { CitedDocument, PublishedView } from './view'

/** The columns of a publication date. */
export const publishedColumns = {
  publishedDate: true,
  publishedPrecision: true,
  publishedBasis: true,
  publishedNote: true,
} as const

/** The columns of a document that is cited. Never its text. */
export const citedColumns = {
  key: true,
  title: true,
  language: true,
  url: true,
  sensitive: true,
  ...publishedColumns,
  publisher: { select: sourceColumns },
} as const

interface PublishedRow {
  readonly publishedDate: string
  readonly publishedPrecision: string
  readonly publishedBasis: string
  readonly publishedNote: string | null
}

interface CitedRow extends PublishedRow {
  readonly key: string
  readonly title: string
  readonly language: string
  readonly url: string | null
  readonly sensitive: unknown
  readonly publisher: Parameters<typeof toSource>[0]
}

/** When a document was published, from its columns. */
export function toPublished(row: PublishedRow): PublishedView {
  return {
    date: row.publishedDate,
    precision: oneOf(DATE_PRECISIONS, row.publishedPrecision),
    basis: oneOf(DATE_BASES, row.publishedBasis),
    note: row.publishedNote,
  }
}

/** A document that is cited, from its columns. */
export function toCited(row: CitedRow): CitedDocument {
  const { key, title, language, url } = row
  const publisher = toSource(row.publisher)
  const sensitive = descriptionOf(row.sensitive)
  return { key, title, language, url, publisher, published: toPublished(row), sensitive }
}
