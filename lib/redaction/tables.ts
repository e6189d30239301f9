import type { TextTable } from '@/lib/server/text-rows'
import { type RedactableTable, TABLES } from './columns'

export type TableName = keyof typeof TABLES

/** What a quote follows its document by. */
const QUOTING = ['documentKey', 'quoteStart', 'quoteEnd']

/** How many rows are read at a time. Documents may be large. */
const PAGE = 500
const PAGE_OF_DOCUMENTS = 50

/** What the place of a row is made of. */
export function placeColumns(place: string): string[] {
  return [...place.matchAll(/\{(\w+)\}/g)].map(([, column]) => column as string)
}

/** A table as it is read. */
export function textTable(name: TableName): TextTable {
  const { id, place, columns }: RedactableTable = TABLES[name]
  const texts = Object.entries(columns).map(([column, kind]) => [column, kind === 'json'] as const)
  const isQuoting = 'quoteExact' in columns
  return {
    name,
    id,
    texts: Object.fromEntries(texts),
    further: [...placeColumns(place), ...(isQuoting ? QUOTING : [])],
    page: name === 'Document' ? PAGE_OF_DOCUMENTS : PAGE,
  }
}

/** The tables, those first that others follow. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
