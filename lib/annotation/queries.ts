import { listNames } from '@/lib/account/queries'
import { climb } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { quoteAt } from '@/lib/values/quote'
import { type Ground, groundOf, type Proposed, reanchor } from './anchor'
import { exchangedNotes, withNames } from './exchange'
import { type ExchangeKey, getTarget } from './exchange-target'
import { type ExchangeTarget, toCollection } from './jsonld'
import { mentionedBy, PLACEMENTS } from './model'
import { type PlacementRecord, type Standing, standingOf } from './place'
import {
  lastOf,
  type QuoteColumns,
  quoteOf,
  quoteSelect,
  toWritten,
  type WrittenRow,
  writtenColumns,
} from './rows'
import { type AnnotationView, type CellNote, withoutPeople } from './view'

/** The columns of a note with its thread and its places in later versions. */
export const noteColumns = {
  ...writtenColumns,
  ...quoteSelect,
  documentKey: true,
  incidentKey: true,
  cell: true,
  replies: { select: writtenColumns, orderBy: { created: 'asc' } },
  placements: {
    select: { ...quoteSelect, documentKey: true, kind: true, at: true, by: true },
    orderBy: { id: 'asc' },
  },
} as const

export interface NoteRow extends WrittenRow, QuoteColumns {
  readonly documentKey: string | null
  readonly incidentKey: string | null
  readonly cell: string | null
  readonly replies: readonly WrittenRow[]
  readonly placements: readonly (QuoteColumns & {
    readonly documentKey: string
    readonly kind: string
    readonly at: Date
    readonly by: string
  })[]
}

/** A note, where it stands in a document, and, while nobody has decided, where it would. */
export interface PlacedNote extends Standing {
  readonly row: NoteRow
  readonly proposed: Proposed | null
}

/**
 * The notes on a document in the order of its text, those on the whole of it first; those that come from earlier
 * versions with where they would stand here; those whose words are not here last.
 * @param actor who looks, for what they may do; null when nobody is signed in, who is not told who did something
 * @returns an empty list, too, when nothing has that key
 */
export async function listAnnotations(
  db: Transaction,
  document: string,
  actor: string | null,
): Promise<AnnotationView[]> {
  const placed = await listPlaced(db, document)
  return placed.map((note) => toView(note, actor))
}

/** The notes on a claim, the first one first. `actor` as for a document's. */
export async function listClaimAnnotations(
  db: Transaction,
  claim: string,
  actor: string | null,
): Promise<AnnotationView[]> {
  const rows: NoteRow[] = await db.annotation.findMany({
    where: { claimKey: claim, rootKey: null },
    select: noteColumns,
    orderBy: [{ created: 'asc' }, { iri: 'asc' }],
  })
  return rows.map((row) => toView({ row, quote: null, carried: null, proposed: null }, actor))
}

/**
 * The notes on the cells of an incident's comparison, the first one first. They are for who is signed in.
 * @param actor who looks, for what they may do
 */
export async function listCellAnnotations(
  db: Transaction,
  incident: string,
  actor: string,
): Promise<CellNote[]> {
  const placed = await listOnCells(db, incident)
  return placed.map((note) => ({ cell: note.row.cell ?? '', note: toView(note, actor) }))
}

/** The notes on a document and on its earlier versions that concern it, each with where it stands. */
export async function listPlaced(db: Transaction, document: string): Promise<PlacedNote[]> {
  const versions = await listVersions(db, document)
  const rows: NoteRow[] = await db.annotation.findMany({
    where: { documentKey: { in: versions }, rootKey: null },
    select: noteColumns,
    orderBy: [{ quoteStart: 'asc' }, { created: 'asc' }, { iri: 'asc' }],
  })
  const standing = rows.flatMap((row) => {
    const stands = standingOf(
      { document: row.documentKey ?? document, quote: quoteOf(row) },
      versions,
      row.placements.map(toPlacement),
    )
    return stands === null ? [] : [{ row, ...stands }]
  })
  // The text is read only when there is a note about which nobody has decided.
  const ground = standing.some(isUndecided) ? await groundOfDocument(db, document) : null
  return standing
    .map((note) =>
      ground && isUndecided(note) ? propose(note, ground) : { ...note, proposed: null },
    )
    .sort((a, b) => placeInList(a) - placeInList(b))
}

/** The notes on the cells of a comparison as they are stored, none of them carried along from elsewhere. */
async function listOnCells(db: Transaction, incident: string): Promise<PlacedNote[]> {
  const rows: NoteRow[] = await db.annotation.findMany({
    where: { incidentKey: incident, rootKey: null },
    select: noteColumns,
    orderBy: [{ created: 'asc' }, { iri: 'asc' }],
  })
  return rows.map((row) => ({ row, quote: null, carried: null, proposed: null }))
}

/**
 * The notes of a document, or of the cells of a comparison, as a W3C AnnotationCollection (docs/annotations.md), with the
 * names of those whom they mention. Null when nothing has that key.
 */
export async function exportAnnotations(db: Transaction, on: ExchangeKey) {
  const target = await getTarget(db, on)
  if (target === null) return null
  const notes = exchangedNotes(await listHeld(db, target))
  const mentioned = notes.flatMap(({ content }) => mentionedBy(content))
  const names = await listNames(db, mentioned)
  return toCollection(target, withNames(notes, names))
}

/** All notes that are exchanged of a target, or wait for it to be decided whether they are. */
export function listHeld(db: Transaction, target: ExchangeTarget): Promise<PlacedNote[]> {
  return 'incident' in target ? listOnCells(db, target.incident) : listPlaced(db, target.key)
}

/** Keys of a document's earlier versions and its own, the oldest first. */
export async function listVersions(db: Transaction, document: string): Promise<string[]> {
  const versions = await climb([document], 'supersedesKey', (keys) =>
    db.document.findMany({
      where: { key: { in: keys } },
      select: { key: true, supersedesKey: true },
    }),
  )
  return versions.map(({ key }) => key).reverse()
}

/** Prepares the text of a document for finding words in it; an empty one when nothing has that key. */
export async function groundOfDocument(db: Transaction, key: string): Promise<Ground> {
  const row = await db.document.findUnique({ where: { key }, select: { text: true } })
  return groundOf(row?.text ?? '')
}

/** True while nobody has said where the words of a note stand in this version. */
function isUndecided({ quote, carried }: Standing): boolean {
  return carried !== null && carried.decision === null && quote !== null
}

function propose({ row, quote, carried }: Standing & { row: NoteRow }, ground: Ground): PlacedNote {
  const proposed = quote && reanchor(quote, ground)
  const now = proposed && quoteAt(ground.points, proposed.start, proposed.end)
  return { row, quote: now, carried, proposed }
}

function placeInList({ row, quote, carried }: PlacedNote): number {
  if (quote !== null) return quote.start
  return quoteOf(row) === null && carried?.decision?.kind !== 'left' ? -1 : Number.MAX_SAFE_INTEGER
}

function toPlacement(row: NoteRow['placements'][number]): PlacementRecord {
  return {
    document: row.documentKey,
    kind: oneOf(PLACEMENTS, row.kind),
    quote: quoteOf(row),
    at: row.at.toISOString(),
    by: row.by,
  }
}

function toView(
  { row, quote, carried, proposed }: PlacedNote,
  actor: string | null,
): AnnotationView {
  const note = {
    ...toWritten(row, actor),
    quote,
    resolved: lastOf(row, 'resolved'),
    replies: row.replies.map((reply) => toWritten(reply, actor)),
    carried: carried && { ...carried, proposed },
  }
  return actor === null ? withoutPeople(note) : note
}
