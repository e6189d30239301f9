import { oneOf } from '@/lib/values/column'
import { SOURCE_KINDS, type Source } from './model'

/** The columns of one who speaks. */
export const sourceColumns = {
  key: true,
  kind: true,
  speaksForKey: true,
  nameAr: true,
  nameEn: true,
} as const

interface SourceRow extends NameRow {
  readonly kind: string
  readonly speaksForKey: string | null
}

/** One who speaks, from its columns. */
export function toSource(row: SourceRow): Source {
  const { kind, speaksForKey } = row
  return { ...toNamed(row), kind: oneOf(SOURCE_KINDS, kind), speaksFor: speaksForKey }
}

/** The columns of whatever has a name in both languages: sources, actors, places. */
export const nameColumns = { key: true, nameAr: true, nameEn: true } as const

interface NameRow {
  readonly key: string
  readonly nameAr: string
  readonly nameEn: string
}

/** A key with its name, from the columns. */
export function toNamed({ key, nameAr, nameEn }: NameRow) {
  return { key, name: { ar: nameAr, en: nameEn } }
}
