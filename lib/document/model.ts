/** How exactly a date is known. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const

/** Whether the text states the date or an editor concluded it. */
export const DATE_BASES = ['stated', 'inferred'] as const

export type DatePrecision = (typeof DATE_PRECISIONS)[number]
export type DateBasis = (typeof DATE_BASES)[number]

/** When a document was published: `date` is `YYYY-MM-DD`, of which only the part named by `precision` is known. */
export interface Published {
  readonly date: string
  readonly precision: DatePrecision
  readonly basis: DateBasis
}

/** The days between which something with this date was published, both included; they compare as strings. */
export function publishedRange({ date, precision }: Published): readonly [string, string] {
  switch (precision) {
    case 'day':
      return [date, date]
    case 'month':
      return [`${date.slice(0, 7)}-01`, `${date.slice(0, 7)}-31`]
    case 'year':
      return [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`]
  }
}

/** The longest text that is taken in, in UTF-16 units: a long book. Bundles may carry longer ones. */
export const LONGEST_TEXT = 2_000_000

/** The longest title, in UTF-16 units. */
export const LONGEST_TITLE = 500
