import { listClaimsInText } from '@/lib/claim/queries'
import { STANDING } from '@/lib/claim/standing'
import type { SensitiveSpan } from '@/lib/sensitive/model'
import { listSensitiveSpans } from '@/lib/sensitive/queries'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { fold } from '@/lib/values/fold'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import { citedColumns, publishedColumns, toCited, toPublished } from './columns'
import { addressForms } from './normal'
import type { DocumentListItem, DocumentName, DocumentVersionText, DocumentView } from './view'

const SIZE = 50

const versionColumns = { key: true, title: true, ...publishedColumns } as const

const nameOnly = { key: true, title: true, language: true } as const

/** Which documents are listed. */
export interface DocumentFilter {
  /** Words of the title. */
  readonly text?: string
  /** Key of the publisher. */
  readonly source?: string
  /** Of the text, in hexadecimal digits. */
  readonly sha256?: string
  /** Where it was published, in any of the forms of the address. */
  readonly url?: string
  /** Only those that no later version has replaced. */
  readonly latest?: boolean
}

/** A page of the documents, the latest first. */
export async function listDocuments(
  db: Transaction,
  { text, source, sha256, url, latest }: DocumentFilter,
  page: number,
): Promise<Page<DocumentListItem>> {
  const where = {
    ...(source !== undefined && { publisherKey: source }),
    ...(text !== undefined && { folded: { contains: fold(text) } }),
    ...(sha256 !== undefined && { sha256: sha256.toLowerCase() }),
    ...(url !== undefined && { url: { in: [...addressForms(url)] } }),
    ...(latest === true && { supersededBy: { none: {} } }),
  }
  const [total, rows] = await Promise.all([
    db.document.count({ where }),
    db.document.findMany({
      where,
      orderBy: [{ publishedDate: 'desc' }, { key: 'asc' }],
      ...windowOf(page, SIZE),
      select: { ...citedColumns, _count: { select: { claims: { where: STANDING } } } },
    }),
  ])
  const items = rows.map((row) => ({ ...toCited(row), claims: row._count.claims }))
  return pageOf(items, { total, page, size: SIZE })
}

/** A document with its text, its versions and its claims, or null when nothing has that key. */
export async function getDocument(db: Transaction, key: string): Promise<DocumentView | null> {
  const row = await db.document.findUnique({
    where: { key },
    select: {
      ...citedColumns,
      retrievedAt: true,
      text: true,
      sha256: true,
      note: true,
      supersedes: { select: versionColumns },
      supersededBy: { select: versionColumns, orderBy: { publishedDate: 'asc' } },
    },
  })
  if (!row) return null
  return {
    ...toCited(row),
    retrievedAt: row.retrievedAt,
    text: row.text,
    sha256: row.sha256,
    note: row.note,
    supersedes: row.supersedes && toVersion(row.supersedes),
    supersededBy: row.supersededBy.map(toVersion),
    claims: await listClaimsInText(db, key),
  }
}

/** A version of a document with its text, and the one that it replaced; null when it replaced none. */
export async function getVersions(
  db: Transaction,
  key: string,
): Promise<{ readonly before: DocumentVersionText; readonly after: DocumentVersionText } | null> {
  const select = { ...versionColumns, language: true, retrievedAt: true, text: true } as const
  const row = await db.document.findUnique({
    where: { key },
    select: { ...select, supersedes: { select } },
  })
  if (!row?.supersedes) return null
  const { supersedes: before, ...after } = row
  const toText = ({ language, retrievedAt, text, ...version }: typeof before) => {
    return { ...toVersion(version), language, retrievedAt, text }
  }
  return { before: toText(before), after: toText(after) }
}

/** The document that has the text with this hash, the one that was published first, or null. */
export async function getTwin(db: Transaction, sha256: string): Promise<DocumentName | null> {
  return db.document.findFirst({
    where: { sha256 },
    orderBy: [{ publishedDate: 'asc' }, { key: 'asc' }],
    select: nameOnly,
  })
}

/** The latest version of what was taken from an address, or null when nothing was. */
export async function getLatestAt(db: Transaction, url: string): Promise<DocumentName | null> {
  return db.document.findFirst({
    where: { url: { in: [...addressForms(url)] }, supersededBy: { none: {} } },
    orderBy: [{ publishedDate: 'desc' }, { retrievedAt: 'desc' }, { key: 'asc' }],
    select: nameOnly,
  })
}

/** The texts of documents with their words that are described, by key; keys of nothing are passed over. */
export async function getTexts(
  db: Transaction,
  keys: readonly string[],
): Promise<
  ReadonlyMap<string, { readonly text: string; readonly spans: readonly SensitiveSpan[] }>
> {
  const [rows, spans] = await Promise.all([
    findInBatches(keys, (batch) =>
      db.document.findMany({ where: { key: { in: batch } }, select: { key: true, text: true } }),
    ),
    listSensitiveSpans(db, keys),
  ])
  return new Map(rows.map(({ key, text }) => [key, { text, spans: spans.get(key) ?? [] }]))
}

function toVersion(row: Parameters<typeof toPublished>[0] & { key: string; title: string }) {
  return { key: row.key, title: row.title, published: toPublished(row) }
}
