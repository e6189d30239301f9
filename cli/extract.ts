import { OUTCOME_NAMES, subsetName } from '@/lib/claim/names'
import type { ExtractedClaim } from '@/lib/extraction/model'
import { getKnownNames } from '@/lib/extraction/queries'
import { readDocument } from '@/lib/extraction/read'
import { toFigure } from '@/lib/extraction/settle'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import { figureText } from '@/lib/values/figure-text'
import { type Language, SEPARATOR } from '@/lib/values/text'
import type { Asked } from './asked'
import { readInput } from './input'
import { WORDS } from './words'

/** The longest text that is read, in bytes: a long book. */
const LARGEST = 4 * 1024 * 1024

/** Proposes the claims of a text: nothing is stored, a person decides. */
export async function extractFile(
  db: Database,
  { target, published, json, lang }: Extract<Asked, { command: 'extract' }>,
): Promise<number> {
  const text = decode(await readInput(target, LARGEST), target)
  const known = await getKnownNames(db)
  const extraction = readDocument({ text, language: null, published: published ?? null, ...known })
  if (json) process.stdout.write(`${JSON.stringify(extraction, null, 2)}\n`)
  else {
    process.stdout.write(proposalsText(extraction.claims, lang))
  }
  return 0
}

/** The text of a file; the mark of its byte order is no part of it. */
function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > LARGEST) throw new OperatorError(`${file} is longer than 4 MiB.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new OperatorError(`${file} is not UTF-8 text.`)
  }
}

/** A line for what is claimed by whom, and one for the words and where they stand, in code points. */
function proposalsText(claims: readonly ExtractedClaim[], lang: Language): string {
  if (claims.length === 0) return `${WORDS[lang].noProposals}\n`
  return claims
    .map(({ claimant, outcome, victims, subset, figure, quote }) => {
      const scope = subset === null ? '' : SEPARATOR[lang] + subsetName(subset, lang)
      const measure = `${victims}: ${OUTCOME_NAMES[outcome][lang]}${scope}`
      const said = figureText(toFigure(figure), lang)
      return `${claimant}: ${measure}: ${said}\n  [${quote.start}–${quote.end}] ${quote.exact}\n`
    })
    .join('')
}
