import { batchesOf } from '@/lib/server/batches'
import { type Database, providerOf, type Transaction } from '@/lib/server/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { type ColumnKind, type RedactableTable, TABLES } from './columns'

/*
 * The statements of a redaction, for whichever table. Names of tables and columns come from columns.ts. Tables are
 * read as they are stored, page by page, in the order of their ids: through the client it would take minutes.
 */

export type TableName = keyof typeof TABLES

/** A row by the names of its columns; JSON as the text that is stored. */
export type Row = Readonly<Record<string, string | number | null>>

/** How many rows are read at a time. Documents may be large. */
const PAGE = 500
const PAGE_OF_DOCUMENTS = 50

/** How many rows are asked for by their ids at a time. */
const TOGETHER = 100

const name = (column: string) => Prisma.raw(`"${column}"`)
const isJson = (kind: ColumnKind | undefined) => kind === 'json'

/** What the place of a row is made of. */
export function placeColumns(place: string): string[] {
  return [...place.matchAll(/\{(\w+)\}/g)].map(([, column]) => column as string)
}

/**
 * The rows of a table that may hold something, whole.
 * @param mayHold told of all texts of a row, one after the other
 */
export async function* candidatesOf(
  db: Transaction,
  table: TableName,
  mayHold: (texts: string) => boolean,
): AsyncGenerator<Row> {
  const { id, columns }: RedactableTable = TABLES[table]
  const texts = Object.keys(columns).map((column) => {
    return Prisma.sql`COALESCE(CAST(${name(column)} AS TEXT), '')`
  })
  const all = Prisma.join(texts, ` || '\n\n' || `)
  const ids = Prisma.join(id.map(name))
  const take = table === 'Document' ? PAGE_OF_DOCUMENTS : PAGE
  for (let last: Row | undefined; ; ) {
    const after = last && Prisma.join(id.map((column) => Prisma.sql`${last?.[column]}`))
    const where = after ? Prisma.sql`WHERE (${ids}) > (${after})` : Prisma.empty
    const rows = await db.$queryRaw<Row[]>`
      SELECT ${ids}, ${all} AS "held" FROM ${name(table)} ${where} ORDER BY ${ids} LIMIT ${take}`
    const held = rows.filter((row) => mayHold(String(row.held)))
    for (const batch of batchesOf(held, TOGETHER)) {
      const among = Prisma.join(
        batch.map((row) => Prisma.sql`(${isRow(id, row)})`),
        ' OR ',
      )
      yield* await db.$queryRaw<Row[]>`
        SELECT ${wholeRow(table)} FROM ${name(table)} WHERE ${among}`
    }
    last = rows.at(-1)
    if (rows.length < take) return
  }
}

/** What else is needed of a row than its id and its texts. */
const FURTHER: Partial<Record<TableName, readonly string[]>> = {
  Claim: ['documentKey', 'quoteStart', 'quoteEnd'],
  Annotation: ['documentKey', 'quoteStart', 'quoteEnd'],
  AnnotationPlacement: ['documentKey', 'quoteStart', 'quoteEnd'],
}

function wholeRow(table: TableName): Prisma.Sql {
  const { id, columns, place }: RedactableTable = TABLES[table]
  const further = [...id, ...placeColumns(place), ...(FURTHER[table] ?? [])]
  const all = [...new Set([...further, ...Object.keys(columns)])]
  return Prisma.join(
    all.map((column) => {
      return isJson(columns[column])
        ? Prisma.sql`CAST(${name(column)} AS TEXT) AS ${name(column)}`
        : name(column)
    }),
  )
}

function isRow(id: readonly string[], row: Row): Prisma.Sql {
  return Prisma.join(
    id.map((column) => Prisma.sql`${name(column)} = ${row[column]}`),
    ' AND ',
  )
}

/** The rows that follow the texts of documents, whatever they hold themselves. */
export async function* quotesOf(
  db: Transaction,
  table: 'Claim' | 'Annotation' | 'AnnotationPlacement',
  document: string,
): AsyncGenerator<Row> {
  yield* await db.$queryRaw<Row[]>`
    SELECT ${wholeRow(table)} FROM ${name(table)} WHERE "documentKey" = ${document}`
}

/** Writes what has changed of a row. A row that would become one that is there already goes. */
export async function updateRow(
  db: Database,
  tx: Transaction,
  table: TableName,
  row: Row,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const { id, columns }: RedactableTable = TABLES[table]
  if (id.some((column) => column in changed)) {
    await tx.$executeRaw`DELETE FROM ${name(table)} WHERE ${isRow(id, { ...row, ...changed })}`
  }
  const isCast = providerOf(db) === 'postgresql'
  const set = Object.entries(changed).map(([column, value]) => {
    return isCast && isJson(columns[column])
      ? Prisma.sql`${name(column)} = CAST(${value} AS JSONB)`
      : Prisma.sql`${name(column)} = ${value}`
  })
  await tx.$executeRaw`UPDATE ${name(table)} SET ${Prisma.join(set)} WHERE ${isRow(id, row)}`
}

/** The tables, those first that others follow. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
