import { OUTCOME_NAMES, subsetName } from '@/lib/claim/names'
import { explainFault } from '@/lib/document/file/explain'
import { type FileText, LARGEST_FILE } from '@/lib/document/file/model'
import { readFile } from '@/lib/document/file/read'
import type { ExtractedClaim, Extraction } from '@/lib/extraction/model'
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

/**
 * Proposes the claims of texts: nothing is stored, a person decides. A file that cannot be read is told, and the
 * others are read all the same.
 * @returns the exit code: 1 when one could not be read
 */
export async function extractFiles(
  db: Database,
  { targets, published, json, lang }: Extract<Asked, { command: 'extract' }>,
): Promise<number> {
  const known = await getKnownNames(db)
  const write = targets.length > 1 ? (json ? asLine : underName) : json ? asJson : asText
  let code = 0
  for (const target of targets) {
    try {
      const { text, ...file } = await fileText(target, lang)
      const day = published ?? (file.published?.precision === 'day' ? file.published.date : null)
      const extraction = readDocument({ text, language: null, published: day, ...known })
      process.stdout.write(write(target, extraction, lang))
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
      process.stderr.write(`mizan: ${error.message}\n`)
      code = 1
    }
  }
  return code
}

type Write = (file: string, extraction: Extraction, lang: Language) => string

const asJson: Write = (_file, extraction) => `${JSON.stringify(extraction, null, 2)}\n`
const asLine: Write = (file, extraction) => `${JSON.stringify({ file, ...extraction })}\n`
const asText: Write = (_file, { claims }, lang) => proposalsText(claims, lang)
const underName: Write = (file, { claims }, lang) => `# ${file}\n${proposalsText(claims, lang)}\n`

/** @throws OperatorError when there is no text in it */
async function fileText(target: string, lang: Language): Promise<FileText> {
  const read = await readFile(await readInput(target, LARGEST_FILE))
  if (read.ok) return read.file
  const name = target === '-' ? 'stdin' : target
  throw new OperatorError(`${name}: ${explainFault(read.fault)[lang]}`)
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
