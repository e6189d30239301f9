import type { Doer } from '@/lib/log/model'
import type { Transaction } from '@/lib/server/db'
import { quoteAt } from '@/lib/values/quote'
import { trimmed } from './model'
import { groundOfDocument, listPlaced, type PlacedNote } from './queries'
import { addPlacement, logNote } from './record'
import { quoteOf } from './rows'
import type { Outcome } from './schema'

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Confirms that notes from an earlier version stand where it was proposed: all of them, or, when one is no longer as
 * it was seen, none.
 * @param places the proposals that were seen; no span for a note on the whole document
 */
export async function confirmPlaces(
  tx: Transaction,
  document: string,
  places: readonly { readonly note: string; readonly span: Span | null }[],
  doer: Doer,
): Promise<Outcome> {
  const placed = new Map((await listPlaced(tx, document)).map((note) => [note.row.key, note]))
  const seen = places.map(({ note, span }) => ({ note: placed.get(note), span }))
  const isAsSeen = seen.every(({ note, span }) => note && isOpen(note) && isSame(note, span))
  if (!isAsSeen) return { ok: false, reason: 'stale' }
  for (const { note } of seen) {
    if (note === undefined) continue
    const { row, quote, proposed } = note
    await addPlacement(tx, { note: row.key, document, kind: 'confirmed', quote, proposed }, doer)
    await logNote(tx, 'place-annotation', row.key, doer, { document, kind: 'confirmed' })
  }
  return { ok: true, key: null }
}

/** Puts a note on other words of a later version, leaves it on the earlier one, or undoes what was decided. */
export async function decidePlace(
  tx: Transaction,
  wish: { do: 'adjust' | 'leave' | 'undo'; document: string; note: string; span?: Span },
  doer: Doer,
): Promise<Outcome> {
  const { do: what, document, note: key, span } = wish
  const note = (await listPlaced(tx, document)).find(({ row }) => row.key === key)
  if (!note?.carried) return { ok: false, reason: 'gone' }
  const isDecided = note.carried.decision !== null
  if (isDecided !== (what === 'undo')) return { ok: false, reason: 'stale' }
  const kind = ({ adjust: 'adjusted', leave: 'left', undo: 'undone' } as const)[what]
  const quote = span ? await wordsIn(tx, document, span) : null
  if (span && quote === null) return { ok: false, reason: 'notInText' }
  await addPlacement(tx, { note: key, document, kind, quote, proposed: note.proposed }, doer)
  await logNote(tx, 'place-annotation', key, doer, { document, kind })
  return { ok: true, key: null }
}

/** True for a note on which nobody has decided, and for which there is something to confirm. */
function isOpen({ row, carried, proposed }: PlacedNote): boolean {
  const isWhole = quoteOf(row) === null
  return carried !== null && carried.decision === null && (isWhole || proposed !== null)
}

function isSame({ quote }: PlacedNote, span: Span | null): boolean {
  return quote?.start === span?.start && quote?.end === span?.end
}

async function wordsIn(tx: Transaction, document: string, { start, end }: Span) {
  const { points } = await groundOfDocument(tx, document)
  const words = end <= points.length ? trimmed(quoteAt(points, start, end)) : null
  return words && quoteAt(points, words.start, words.end)
}
