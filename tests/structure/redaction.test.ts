import { expect, it } from 'vitest'
import { TABLES } from '@/lib/redaction/columns'
import { WITHOUT_TEXT } from '@/lib/redaction/columns-without-text'
import { listModels } from '@/tests/fixtures/models'

/* A name that is removed for safety is removed from every column: none may be forgotten. */

const models = listModels()

it.each(models.map((model) => [model.name, model] as const))(
  'every column of %s that can hold text is redacted, or named as holding none',
  (name, { columns }) => {
    const redacted = Object.keys(TABLES[name as keyof typeof TABLES]?.columns ?? {})
    const without = Object.keys(WITHOUT_TEXT[name as keyof typeof WITHOUT_TEXT] ?? {})
    const texts = columns.filter(({ type }) => type === 'String' || type === 'Json')
    expect([...redacted, ...without].sort()).toEqual(texts.map((column) => column.name).sort())
  },
)

it('JSON is taken for JSON, and nothing else is', () => {
  for (const { name, columns } of models) {
    const kinds: Readonly<Record<string, string>> =
      TABLES[name as keyof typeof TABLES]?.columns ?? {}
    for (const column of columns) {
      if (column.name in kinds) expect(kinds[column.name] === 'json').toBe(column.type === 'Json')
    }
  }
})
