import { toneOf } from '@/components/ui/source-mark'
import type { PublicAssessment, ShownAssessment } from '@/lib/assessment/view'
import type { Measure } from '@/lib/claim/model'
import { cellText } from '@/lib/comparison/cell-text'
import { type Comparison, isSpoken } from '@/lib/comparison/model'
import type { SourceKind } from '@/lib/source/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import type { Bilingual } from '@/lib/values/text'
import type { BoardAddress } from './address'

/** A source as the board shows it: its colour and shape belong to its place among all, not to what it says. */
export interface Column {
  readonly key: string
  readonly kind: SourceKind
  readonly name: string
  readonly tone: number
}

/** What editors make of the rows, for whoever is to see it on the board. */
export interface BoardAssessments {
  /** By measure. */
  readonly shown: ReadonlyMap<string, ShownAssessment>
  /** Where a row is assessed; absent where nobody can go there. */
  readonly hrefOf?: (measure: string) => string
  /** Whether the reader may assess a row of which nobody has written anything. */
  readonly mayAssess?: boolean
}

/** The same of what was published: nobody is named, and nobody goes anywhere from it. */
export function publishedAssessments(all: readonly PublicAssessment[] = []): BoardAssessments {
  return { shown: new Map(all.map((one) => [one.measure, one])) }
}

/** All that the parts of a board need to draw themselves. */
export interface BoardView {
  readonly comparison: Comparison
  readonly reader: Reader
  readonly address: BoardAddress
  /** Every source of the comparison. */
  readonly columns: readonly Column[]
  /** Those that have a column of their own; the others are counted in the last one. */
  readonly shown: readonly Column[]
  readonly rest: readonly Column[]
  /** How many of them say anything. */
  readonly voices: number
  /** What actors and parts of the incident are called, in the reader's language. */
  readonly victims: (actor: string) => string
  readonly title: (incident: string) => string
  /** The language of the words of some claims, which is that of their document. */
  readonly languageOf: (claims: readonly string[]) => string
  readonly assessments: BoardAssessments
  /** The route of the API that gives this comparison; null when there is none. */
  readonly dataHref: string | null
  /** How many open notes are on a cell; none for who is not told of notes. */
  readonly noted: (measure: Measure, source: string) => number
}

/** How many columns can be read beside each other before the quietest are gathered in one. */
const FITTING = 9

/** What the things of a comparison are called, and which document each claim is in. */
export interface BoardNames {
  readonly actors: readonly Named[]
  readonly incidents: readonly { readonly key: string; readonly title: Bilingual }[]
  readonly documents: readonly { readonly key: string; readonly language: string }[]
  readonly claims: readonly { readonly key: string; readonly document: string }[]
}

/** What stands beside the figures of a board. */
export interface BesideBoard {
  /** The route of the API that gives the comparison; null when there is none. */
  readonly dataHref: string | null
  readonly assessments?: BoardAssessments
  /** How many open notes are on each cell, by `cellText`. */
  readonly notes?: ReadonlyMap<string, number>
}

/** Arranges a comparison for a reader who selected `address`. */
export function viewBoard(
  comparison: Comparison,
  facts: BoardNames,
  reader: Reader,
  address: BoardAddress,
  { dataHref, assessments = { shown: new Map() }, notes = new Map() }: BesideBoard,
): BoardView {
  const actors = namesOf(facts.actors, ({ name }) => name[reader.language])
  const incidents = namesOf(facts.incidents, ({ title }) => title[reader.language])
  const languages = namesOf(facts.documents, ({ language }) => language)
  const documents = namesOf(facts.claims, ({ document }) => document)
  const columns = comparison.sources.map(({ key, kind, name }, position) => ({
    key,
    kind,
    name: name[reader.language],
    tone: toneOf(position),
  }))
  const wanted = chooseColumns(comparison, columns, address)
  return {
    comparison,
    reader,
    address,
    columns,
    shown: columns.filter(({ key }) => wanted.has(key)),
    rest: columns.filter(({ key }) => !wanted.has(key)),
    voices: columns.filter(({ key }) => countSpoken(comparison, key) > 0).length,
    victims: (actor) => actors.get(actor) ?? actor,
    title: (incident) => incidents.get(incident) ?? incident,
    languageOf: ([claim = '']) => languages.get(documents.get(claim) ?? '') ?? reader.language,
    assessments,
    dataHref,
    noted: (measure, source) => {
      return notes.size === 0 ? 0 : (notes.get(cellText({ measure, source })) ?? 0)
    },
  }
}

function namesOf<T extends { readonly key: string }>(
  items: readonly T[],
  nameOf: (item: T) => string,
): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [item.key, nameOf(item)]))
}

/**
 * The chosen sources; else as many as fit: those that the sharpest findings name, then those that speak on most
 * measures. The open cell's is always in.
 */
function chooseColumns(
  comparison: Comparison,
  columns: readonly Column[],
  { columns: chosen, cell }: BoardAddress,
): ReadonlySet<string> {
  const all = columns.map(({ key }) => key)
  if (chosen === 'all' || (chosen === 'fit' && all.length <= FITTING)) return new Set(all)
  const wanted = chosen === 'fit' ? [] : chosen.filter((key) => all.includes(key))
  return new Set([
    ...(wanted.length > 0 ? wanted : fittingColumns(comparison, all)),
    ...(cell ? [cell.source] : []),
  ])
}

function fittingColumns(comparison: Comparison, all: readonly string[]): readonly string[] {
  const sharp = comparison.findings.filter(({ kind }) => kind === 'conflict' || kind === 'denial')
  const byVoice = [...all].sort((a, b) => countSpoken(comparison, b) - countSpoken(comparison, a))
  const named = sharp.flatMap(({ sources }) => sources)
  return [...new Set([...named, ...byVoice])].slice(0, FITTING - 1)
}

/** On how many measures a source says anything. */
export function countSpoken({ rows }: Comparison, source: string): number {
  return rows.filter(({ cells }) => cells[source] !== undefined && isSpoken(cells[source])).length
}
