import type { Claim } from '@/lib/claim/model'
import { compare } from '@/lib/comparison/compare'
import {
  type Comparison,
  type ComparisonFacts,
  type DocumentFacts,
  type IncidentFacts,
  isSpoken,
  type PartRow,
  type Row,
  type SpokenCell,
} from '@/lib/comparison/model'
import type { DatePrecision } from '@/lib/document/model'
import type { Actor, Source } from '@/lib/source/model'
import type { Reading } from '@/lib/values/reading'
import { figureIn } from './words'

/** A small invented war, in which every test of the comparison takes place. */
const both = (ar: string, en: string) => ({ ar, en })

export const ACTORS: readonly Actor[] = [
  { key: 'reds', kind: 'armed-group', name: both('الحمر', 'Reds'), alliedWith: [] },
  { key: 'blues', kind: 'armed-group', name: both('الزرق', 'Blues'), alliedWith: ['greens'] },
  { key: 'greens', kind: 'coalition', name: both('الخضر', 'Greens'), alliedWith: [] },
  { key: 'civilians', kind: 'civilians', name: both('المدنيون', 'Civilians'), alliedWith: [] },
  { key: 'mixed', kind: 'mixed', name: both('غير مفصّلين', 'Not told apart'), alliedWith: [] },
]

const source = (key: string, kind: Source['kind'], speaksFor: string | null, ar: string) => ({
  key,
  kind,
  speaksFor,
  name: both(
    ar,
    key.replace(/^./, (letter) => letter.toUpperCase()),
  ),
})

export const SOURCES: readonly Source[] = [
  source('gazette', 'media', null, 'الجريدة'),
  source('herald', 'media', null, 'البشير'),
  source('wire', 'media', null, 'الوكالة'),
  source('monitor', 'monitor', null, 'المرصد'),
  source('hospital', 'official', null, 'المشفى'),
  source('elders', 'witness', 'civilians', 'الوجهاء'),
  source('reds', 'belligerent', 'reds', 'ناطق الحمر'),
  source('blues', 'belligerent', 'blues', 'ناطق الزرق'),
  source('greens', 'belligerent', 'greens', 'ناطق الخضر'),
]

const incident = (key: string, partOf: string | null, ar: string): IncidentFacts => ({
  key,
  title: both(ar, key),
  partOf,
  related: [],
})

/** A raid in three parts, one of them in two; the raid is part of a campaign that has another battle. */
export const INCIDENTS: readonly IncidentFacts[] = [
  incident('campaign', null, 'الحملة'),
  incident('raid', 'campaign', 'الغارة'),
  incident('ford', 'campaign', 'المخاضة'),
  incident('mill', 'raid', 'الطاحونة'),
  incident('bridge', 'raid', 'الجسر'),
  incident('camp', 'raid', 'المخيم'),
  incident('east-bank', 'bridge', 'الضفة الشرقية'),
  incident('west-bank', 'bridge', 'الضفة الغربية'),
]

/** What a claim says besides its words. `on` is a day, month or year; `in` names a document by hand. */
export interface Details extends Partial<Claim> {
  readonly on?: string
  readonly at?: string
  readonly in?: string
}

export interface Statement {
  readonly claim: Claim
  readonly document: DocumentFacts
}

/** One claim, of Reds killed in the raid unless told otherwise, and the document that it stands in. */
export function says(claimant: string, words: string, details: Details = {}): Statement {
  const { on = '2020-05-02', at = 'raid', in: named, ...rest } = details
  const key = named ?? `paper-${on}`
  const claim: Claim = {
    key: '',
    incident: at,
    claimant,
    document: key,
    outcome: 'killed',
    victims: 'reds',
    unit: 'persons',
    period: 'event',
    subset: null,
    subsetOf: null,
    place: null,
    by: null,
    figure: details.figure ?? figureIn(words),
    words,
    modality: 'asserted',
    basedOn: null,
    ...rest,
  }
  const precision = (['year', 'month', 'day'] as const)[on.split('-').length - 1] as DatePrecision
  const published = { date: `${on}-01-01`.slice(0, 10), precision, basis: 'stated' as const }
  const language = key.startsWith('arabic') ? 'ar' : 'en'
  return { claim, document: { key, publisher: 'gazette', language, published } }
}

/** The facts of what was said; claims without a key are c1, c2, … in the order in which they were said. */
export function factsOf(
  said: readonly Statement[],
  changed: Partial<ComparisonFacts> = {},
): ComparisonFacts {
  return {
    incident: 'raid',
    incidents: INCIDENTS,
    actors: ACTORS,
    sources: SOURCES,
    documents: [...new Map(said.map(({ document }) => [document.key, document])).values()],
    claims: said.map(({ claim }, i) => ({ ...claim, key: claim.key || `c${i + 1}` })),
    ...changed,
  }
}

export function compared(
  said: readonly Statement[],
  changed: Partial<ComparisonFacts> = {},
  reading: Reading = 'literal',
): Comparison {
  return compare(factsOf(said, changed), reading)
}

/** The only row of what was said, or the one of an outcome. */
export function rowOf(comparison: Comparison, measure: Partial<Row> = {}): Row {
  const asked = Object.entries(measure)
  const row = comparison.rows.find((one) =>
    asked.every(([property, value]) => one[property as keyof Row] === value),
  )
  if (!row) throw new Error(`No row with ${JSON.stringify(measure)}`)
  return row
}

/** What a source says in a row, which it must. */
export function cellOf(row: Row | PartRow, from: string): SpokenCell {
  const cell = row.cells[from]
  if (!cell || !isSpoken(cell)) throw new Error(`${from} says nothing`)
  return cell
}

/** What one source says in the only row of these claims. */
export function cellFrom(said: readonly Statement[], from = 'gazette'): SpokenCell {
  return cellOf(rowOf(compared(said)), from)
}
