import { Prisma } from '@/prisma/generated/sqlite/client'
import { batchesOf } from './batches'
import { type Database, providerOf, type Transaction } from './db'

/*
 * The statements of a redaction, for whichever table. Names of tables and columns come from our own code. Tables are
 * read as they are stored, page by page, in the order of their ids: through the client it would take minutes.
 */

/** A table, by the columns that are read of it. */
export interface TextTable {
  readonly name: string
  readonly id: readonly string[]
  /** The columns that hold text, and whether that is JSON. */
  readonly texts: Readonly<Record<string, boolean>>
  /** What else is read of a row. */
  readonly further: readonly string[]
  /** How many rows are read at a time. */
  readonly page: number
}

/** A row by the names of its columns; JSON as the text that is stored. */
export type Row = Readonly<Record<string, string | number | null>>

/** How many rows are asked for by their ids at a time. */
const TOGETHER = 100

const name = (column: string) => Prisma.raw(`"${column}"`)

/**
 * The rows of a table that may hold something, whole.
 * @param mayHold told of all texts of a row, one after the other
 */
export async function* candidatesOf(
  db: Transaction,
  table: TextTable,
  mayHold: (texts: string) => boolean,
): AsyncGenerator<Row> {
  const { id, page } = table
  const texts = Object.keys(table.texts).map((column) => {
    return Prisma.sql`COALESCE(CAST(${name(column)} AS TEXT), '')`
  })
  const all = Prisma.join(texts, ` || '\n\n' || `)
  const ids = Prisma.join(id.map(name))
  for (let last: Row | undefined; ; ) {
    const after = last && Prisma.join(id.map((column) => Prisma.sql`${last?.[column]}`))
    const where = after ? Prisma.sql`WHERE (${ids}) > (${after})` : Prisma.empty
    const rows = await db.$queryRaw<Row[]>`
      SELECT ${ids}, ${all} AS "held" FROM ${name(table.name)} ${where} ORDER BY ${ids} LIMIT ${page}`
    const held = rows.filter((row) => mayHold(String(row.held)))
    for (const batch of batchesOf(held, TOGETHER)) {
      const among = Prisma.join(
        batch.map((row) => Prisma.sql`(${isRow(id, row)})`),
        ' OR ',
      )
      yield* await db.$queryRaw<Row[]>`
        SELECT ${wholeRow(table)} FROM ${name(table.name)} WHERE ${among}`
    }
    last = rows.at(-1)
    if (rows.length < page) return
  }
}

function wholeRow({ id, texts, further }: TextTable): Prisma.Sql {
  const all = [...new Set([...id, ...further, ...Object.keys(texts)])]
  return Prisma.join(
    all.map((column) => {
      return texts[column]
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
  table: TextTable,
  document: string,
): AsyncGenerator<Row> {
  yield* await db.$queryRaw<Row[]>`
    SELECT ${wholeRow(table)} FROM ${name(table.name)} WHERE "documentKey" = ${document}`
}

/** Writes what has changed of a row. A row that would become one that is there already goes. */
export async function updateRow(
  db: Database,
  tx: Transaction,
  table: TextTable,
  row: Row,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const { id, texts } = table
  if (id.some((column) => column in changed)) {
    await tx.$executeRaw`DELETE FROM ${name(table.name)} WHERE ${isRow(id, { ...row, ...changed })}`
  }
  const isCast = providerOf(db) === 'postgresql'
  const set = Object.entries(changed).map(([column, value]) => {
    return isCast && texts[column]
      ? Prisma.sql`${name(column)} = CAST(${value} AS JSONB)`
      : Prisma.sql`${name(column)} = ${value}`
  })
  await tx.$executeRaw`UPDATE ${name(table.name)} SET ${Prisma.join(set)} WHERE ${isRow(id, row)}`
}

/** Takes those values out of the log of which a redaction says so. */
export async function deleteRedactedValues(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "LogValue" WHERE EXISTS (
      SELECT 1 FROM "LogRedaction" r WHERE r."seq" = "LogValue"."seq" AND r."path" = "LogValue"."path"
    )`
}
