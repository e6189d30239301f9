import type { Lexed } from './lexed'

/** What the words after a sentence stand in: a quotation, by the mark that opened it, or what a colon announces. */
export type Opening = '"' | '«' | '“' | ':'

/** For how many sentences words after a colon, and a quotation that is never closed, stay their speaker's. */
const LASTS: Readonly<Record<Opening, number>> = { ':': 12, '"': 30, '«': 30, '“': 30 }

const CLOSES: Readonly<Record<string, Opening>> = { '»': '«', '”': '“' }

/** A quotation or list that goes on after a sentence, and for how many sentences more. */
export interface Quotation {
  readonly opening: Opening
  readonly left: number
}

/** What goes on after a sentence of what went on before it; other marks inside a quotation do not end it. */
export function quotationAfter(
  tokens: readonly Lexed[],
  before: Quotation | null,
): Quotation | null {
  const opening = openingAfter(tokens, before?.opening ?? null)
  if (opening === null) return null
  if (before === null || opening !== before.opening) return { opening, left: LASTS[opening] }
  return before.left <= 1 ? null : { opening, left: before.left - 1 }
}

function openingAfter(tokens: readonly Lexed[], before: Opening | null): Opening | null {
  let open = before
  for (const [at, { raw }] of tokens.entries()) {
    // What a colon announces is a quotation where a mark begins its line.
    const free = open === null || (open === ':' && at === 0)
    // After a colon a quotation mark opens, as it does at the beginning of a line.
    if (raw === '"') open = free || (open === '"' && at === 0) ? '"' : open === '"' ? null : open
    else if ((raw === '«' || raw === '“') && free) open = raw
    else if (open !== null && CLOSES[raw] === open) open = null
  }
  return open ?? (tokens.at(-1)?.raw === ':' ? ':' : null)
}
