import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/server/db'
import { candidatesOf, quotesOf, type Row } from '@/lib/server/text-rows'
import { fold } from '@/lib/values/fold'
import { codePointsOf, sliceOf } from '@/lib/values/quote'
import { type ColumnKind, type RedactableTable, TABLES } from './columns'
import { hashOf, type Replacer } from './replace'
import { placeColumns, TABLE_NAMES, type TableName, textTable } from './tables'

/** What the removal of words makes of one row. */
export interface RowChange {
  readonly table: TableName
  readonly row: Row
  readonly place: string
  readonly count: number
  readonly changed: Readonly<Record<string, string>>
}

/** What folded columns are made of, and in what order. */
const FOLDED: Partial<Record<TableName, readonly string[]>> = {
  Document: ['title'],
  Incident: ['titleAr', 'titleEn'],
  Claim: ['words', 'quoteExact'],
}

/** What a hash is of. */
const HASHED: Partial<Record<TableName, string>> = { Document: 'text', Publication: 'content' }

const QUOTING = ['Claim', 'Annotation', 'AnnotationPlacement'] as const

/**
 * Every row of every table that the removal of words changes, and how. Writes nothing; whoever writes may do so as the
 * rows come.
 */
export async function* changesOf(
  db: Transaction,
  replacer: Replacer,
  onPlace: (place: string) => void,
): AsyncGenerator<RowChange> {
  for (const table of TABLE_NAMES) {
    for await (const row of rowsOf(db, table, replacer)) {
      const place = placeOf(table, row)
      onPlace(place)
      const { changed, count } = await changeOf(db, table, row, replacer)
      if (Object.keys(changed).length > 0) yield { table, row, place, count, changed }
    }
  }
}

async function* rowsOf(db: Transaction, table: TableName, replacer: Replacer): AsyncGenerator<Row> {
  const quoting = QUOTING.find((name) => name === table)
  const { changed } = replacer
  if (quoting) for (const key of changed) yield* quotesOf(db, textTable(quoting), key)
  for await (const row of candidatesOf(db, textTable(table), (texts) =>
    replacer.mayChange(texts),
  )) {
    if (!quoting || !changed.has(String(row.documentKey))) yield row
  }
}

function placeOf(table: TableName, row: Row): string {
  const { place }: RedactableTable = TABLES[table]
  return placeColumns(place).reduce((name, column) => {
    return name.replace(`{${column}}`, String(row[column]))
  }, place)
}

interface Change {
  readonly changed: Record<string, string>
  readonly count: number
}

async function changeOf(
  db: Transaction,
  table: TableName,
  row: Row,
  replacer: Replacer,
): Promise<Change> {
  const { columns }: RedactableTable = TABLES[table]
  const changed: Record<string, string> = {}
  let count = 0
  const set = (column: string, value: string) => {
    if (value !== row[column]) changed[column] = value
  }
  for (const [column, kind] of Object.entries(columns)) {
    const before = row[column]
    if (typeof before !== 'string') continue
    const redacted = redactedBy(kind, before, replacer)
    if (redacted === null) continue
    set(column, redacted.value)
    count += redacted.count
    if (column !== HASHED[table] || redacted.value === before) continue
    if (table === 'Document') replacer.noteDocument(String(row.key), before, redacted.value)
    else replacer.noteHash(before, redacted.value)
    set('sha256', hashOf(redacted.value))
  }
  count += await followDocument(db, row, replacer, set)
  const now = (column: string) => changed[column] ?? String(row[column])
  const folded = FOLDED[table]
  if (folded?.some((column) => column in changed)) set('folded', fold(folded.map(now).join(' ')))
  return { changed, count }
}

function redactedBy(kind: ColumnKind, value: string, replacer: Replacer) {
  switch (kind) {
    case 'text':
      return replacer.text(value)
    case 'term':
      return replacer.term(value)
    case 'json':
    case 'jsonText':
    case 'value':
      return replacer.jsonText(value)
    case 'iri': {
      // Whatever names it must be the only one of its name.
      const { count } = replacer.text(value)
      return count === 0 ? null : { value: `urn:uuid:${randomUUID()}`, count }
    }
    case 'quote':
    case 'folded':
    case 'hash':
      return null
  }
}

/** A quote says what its document says now; one that its document never had is a text. @returns how many passages */
async function followDocument(
  db: Transaction,
  row: Row,
  replacer: Replacer,
  set: (column: string, value: string) => void,
): Promise<number> {
  const { documentKey, quoteExact, quoteStart, quoteEnd } = row
  if (typeof quoteExact !== 'string') return 0
  const [start, end] = [Number(quoteStart), Number(quoteEnd)]
  const quote = replacer.quoteOf({ exact: quoteExact, start, end }, String(documentKey))
  if (quote) {
    set('quoteExact', quote.exact)
    set('quotePrefix', quote.prefix)
    set('quoteSuffix', quote.suffix)
    return quote.exact === quoteExact ? 0 : 1
  }
  const document = await db.document.findUnique({
    where: { key: String(documentKey) },
    select: { text: true },
  })
  if (document && sliceOf(codePointsOf(document.text), start, end) === quoteExact) return 0
  let count = 0
  for (const column of ['quoteExact', 'quotePrefix', 'quoteSuffix']) {
    const redacted = replacer.text(String(row[column]))
    set(column, redacted.value)
    count += redacted.count
  }
  return count
}
