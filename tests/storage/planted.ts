import { createHash } from 'node:crypto'
import { recordDeed } from '@/lib/log/commands'
import { type ColumnKind, type RedactableTable, TABLES } from '@/lib/redaction/columns'
import { type Database, inTransaction } from '@/lib/server/db'
import { fold } from '@/lib/values/fold'
import { codePointsOf, quoteAt } from '@/lib/values/quote'
import { listModels, type Model, type ModelColumn } from '@/tests/fixtures/models'

const AT = new Date(Date.UTC(2018, 9, 12))

/** The document in which words are planted, with what a claim quotes of it. */
export function documentWith(words: string) {
  const text = `🌊 ${words} said at the weir, and then ${words} was seen; others heard ${words} speak.`
  const points = codePointsOf(text)
  // The quote begins within the second mention.
  const start =
    points.length - [...`${words.slice(2)} was seen; others heard ${words} speak.`].length
  return { text, quote: quoteAt(points, start, start + 30) }
}

/**
 * Plants words in every column that can hold them, of every table of the data model: one row each, by the model itself,
 * so that a table or a column that is added later is planted too.
 * @returns how many columns
 */
export async function plant(db: Database, words: string): Promise<number> {
  const { text, quote } = documentWith(words)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const row = {
    quote: { ...quote },
    document: 'of-Document',
    n: 1,
    [words]: [words, { deep: words }],
  }
  const deed = { action: 'correct', subject: 'claims/x', before: { row, sha256 }, after: { n: 2 } }
  await inTransaction(db, (tx) => recordDeed(tx, deed, { by: 'rana', at: AT }))
  let count = 0
  const planted = (model: Model, { name, type, of, isOptional }: ModelColumn): unknown => {
    if (of !== null) return isOptional && name !== 'documentKey' ? null : `of-${of}`
    if (type === 'Int')
      return name === 'quoteStart' ? quote.start : name === 'quoteEnd' ? quote.end : 1
    if (type === 'Float') return 1
    if (type === 'DateTime') return AT
    if (type === 'Boolean') return true
    const table: RedactableTable | undefined = TABLES[model.name as keyof typeof TABLES]
    const kind = table?.columns[name]
    if (kind === undefined) return type === 'Json' ? {} : `of-${model.name}`
    count++
    if (model.name === 'Document' && name === 'text') return text
    return plantedAs(kind, name)
  }
  const quoted: Record<string, string> = {
    quoteExact: quote.exact,
    quotePrefix: quote.prefix,
    quoteSuffix: quote.suffix,
  }
  const term = words.replaceAll(' ', '-')
  const plantedAs = (kind: ColumnKind, name: string): unknown => {
    switch (kind) {
      case 'text':
        return `a "${words}"\n(${words})`
      case 'json':
        return row
      case 'jsonText':
        return JSON.stringify({ ...row, sha256 })
      case 'term':
        return `a-${term}`
      case 'quote':
        return quoted[name]
      case 'folded':
        return fold(words)
      case 'hash':
        return sha256
      case 'iri':
        return `https://notes.example/${encodeURIComponent(words)}/${count}`
      case 'value':
        throw new Error('Values of the log are planted with their entry.')
    }
  }
  for (const model of listModels()) {
    if (model.name.startsWith('Log')) continue
    const columns = model.columns.filter(({ isCounted }) => !isCounted)
    const data = Object.fromEntries(
      columns.flatMap((column) => {
        const value = planted(model, column)
        return value === null ? [] : [[column.name, value]]
      }),
    )
    const client = db[(model.name.charAt(0).toLowerCase() + model.name.slice(1)) as 'claim']
    await client.create({ data: data as never })
  }
  return count
}

/** Everything that the database holds, as one string a row. */
export async function dump(db: Database): Promise<readonly string[]> {
  const rows: string[] = []
  for (const { name } of listModels()) {
    const all = await db.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}"`)
    for (const row of all)
      for (const [column, value] of Object.entries(row)) {
        rows.push(`${name}.${column}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
      }
  }
  return rows
}
