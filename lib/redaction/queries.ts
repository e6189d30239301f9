import type { DocumentName } from '@/lib/document/view'
import type { Transaction } from '@/lib/server/db'
import { FEWEST_LETTERS, lettersOf } from './finder'
import {
  BLOCK,
  type Found,
  type Places,
  type RedactionMark,
  type RedactionView,
  type Wanted,
} from './model'
import { survey } from './survey'
import { isVeilOf } from './veil'

/** What is wrong with the words themselves. */
export type WordsFault =
  | { readonly reason: 'noWords' }
  /** This line has so few letters that it stands everywhere. */
  | { readonly reason: 'tooShort'; readonly line: string }

/** What is wrong with the words, or null. */
export function faultOfWords({ words }: Wanted): WordsFault | null {
  if (words.length === 0) return { reason: 'noWords' }
  const line = words.find((one) => lettersOf(one).flat().length < FEWEST_LETTERS)
  return line === undefined ? null : { reason: 'tooShort', line }
}

/** Where words stand, without changing anything. */
export function findWords(db: Transaction, wanted: Wanted): Promise<Found> {
  return survey(db, wanted, async () => undefined)
}

/** All redactions, the last one first. */
export async function listRedactions(db: Transaction): Promise<readonly RedactionView[]> {
  const rows = await db.redaction.findMany({ orderBy: { id: 'desc' } })
  return rows.map(({ at, places, ...row }) => {
    return { ...row, places: placesOf(places), at: at.toISOString() }
  })
}

/**
 * What was removed from one thing, redaction by redaction, the first one first.
 * @param place `documents/KEY`, `claims/KEY` …
 */
export async function listMarks(db: Transaction, place: string): Promise<readonly RedactionMark[]> {
  const rows = await db.redaction.findMany({
    orderBy: { id: 'asc' },
    select: { places: true, at: true },
  })
  return rows.flatMap(({ places, at }) => {
    const count = placesOf(places)[place] ?? 0
    return count > 0 ? [{ count, at: at.toISOString() }] : []
  })
}

function placesOf(column: unknown): Places {
  if (typeof column !== 'object' || column === null) return {}
  return Object.fromEntries(Object.entries(column).map(([place, count]) => [place, Number(count)]))
}

/** The document that has this very text, save for what was removed from it for safety; null when none has. */
export async function getVeiledTwin(db: Transaction, text: string): Promise<DocumentName | null> {
  if ((await db.redaction.count()) === 0) return null
  const rows = await db.document.findMany({
    where: { text: { contains: BLOCK } },
    select: { key: true, title: true, language: true, text: true },
  })
  const twin = rows.find((row) => isVeilOf(row.text, text))
  return twin ? { key: twin.key, title: twin.title, language: twin.language } : null
}
