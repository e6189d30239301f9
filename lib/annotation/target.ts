import { measureKey } from '@/lib/claim/model'
import { STANDING } from '@/lib/claim/standing'
import { readCellText } from '@/lib/comparison/cell-text'
import { getComparison } from '@/lib/comparison/queries'
import type { Transaction } from '@/lib/server/db'
import { codePointsOf, quoteAt } from '@/lib/values/quote'
import { trimmed } from './model'
import type { Target } from './record'
import type { AnnotationTarget } from './schema'

type Found = Target | { readonly reason: 'gone' | 'notInText' }

const GONE = { reason: 'gone' } as const
const NOT_IN_TEXT = { reason: 'notInText' } as const

/** What a new note is put on, if it is there. */
export function targetOf(tx: Transaction, target: AnnotationTarget): Promise<Found> {
  if ('claim' in target) return onClaim(tx, target.claim)
  return 'cell' in target ? onCell(tx, target) : onDocument(tx, target)
}

async function onClaim(tx: Transaction, key: string): Promise<Found> {
  const claim = await tx.claim.findUnique({ where: { key, ...STANDING }, select: { key: true } })
  return claim === null ? GONE : { claim: key }
}

/** A cell is there when the board of its incident has it, whichever way words are read. */
async function onCell(
  tx: Transaction,
  { incident, cell }: { incident: string; cell: string },
): Promise<Found> {
  const place = readCellText(cell)
  if (place === null) return GONE
  const comparison = await getComparison(tx, incident, 'literal')
  const row = comparison?.rows.find((one) => measureKey(one) === measureKey(place.measure))
  return row?.cells[place.source] === undefined ? GONE : { incident, cell }
}

async function onDocument(
  tx: Transaction,
  { document: key, span }: { document: string; span: { start: number; end: number } | null },
): Promise<Found> {
  const document = await tx.document.findUnique({ where: { key }, select: { text: true } })
  if (document === null) return GONE
  if (span === null) return { document: key }
  const points = codePointsOf(document.text)
  if (span.end > points.length) return NOT_IN_TEXT
  const words = trimmed(quoteAt(points, span.start, span.end))
  if (words === null) return NOT_IN_TEXT
  return { document: key, quote: quoteAt(points, words.start, words.end) }
}
