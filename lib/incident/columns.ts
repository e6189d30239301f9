import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { oneOf } from '@/lib/values/column'
import type { Bilingual } from '@/lib/values/text'
import type { IncidentDate } from './model'

/** The columns of an incident's title. */
export const titleColumns = { key: true, titleAr: true, titleEn: true } as const

/** The columns of an incident's title and date. */
export const headColumns = {
  ...titleColumns,
  dateStart: true,
  dateEnd: true,
  datePrecision: true,
  dateBasis: true,
} as const

interface TitleRow {
  readonly key: string
  readonly titleAr: string
  readonly titleEn: string
}

interface HeadRow extends TitleRow {
  readonly dateStart: string
  readonly dateEnd: string
  readonly datePrecision: string
  readonly dateBasis: string
}

/** An incident's key and title, from its columns. */
export function toTitle({ key, titleAr, titleEn }: TitleRow): { key: string; title: Bilingual } {
  return { key, title: { ar: titleAr, en: titleEn } }
}

/** An incident's key, title and date, from its columns. */
export function toHead(row: HeadRow): { key: string; title: Bilingual; date: IncidentDate } {
  const date = {
    start: row.dateStart,
    end: row.dateEnd,
    precision: oneOf(DATE_PRECISIONS, row.datePrecision),
    basis: oneOf(DATE_BASES, row.dateBasis),
  }
  return { ...toTitle(row), date }
}
