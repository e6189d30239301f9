import { redactWords } from '@/lib/redaction/commands'
import { countsOf, type Found, totalOf } from '@/lib/redaction/model'
import { faultOfWords, findWords } from '@/lib/redaction/queries'
import { linesOf, redaction, wanted } from '@/lib/redaction/schema'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import type { Language } from '@/lib/values/text'
import type { Asked } from './asked'
import { readInput } from './input'
import { REDACTION_WORDS } from './redaction-words'
import { align } from './table'

type AskedRedaction = Extract<Asked, { command: 'redact' }>

/** More than fifty lines of two hundred letters are refused anyway. */
const LARGEST = 100_000

/** Tells where words stand, and with --yes removes them, as whoever runs Mizan on this machine. */
export async function redact(db: Database, asked: AskedRedaction): Promise<number> {
  const { lang, inside, reason = '', yes } = asked
  const words = REDACTION_WORDS[lang]
  const written = new TextDecoder().decode(await readInput(asked.target, LARGEST))
  const given = wanted.safeParse({ words: linesOf(written), inside })
  if (!given.success) throw new OperatorError(words.tooMuch)
  const fault = faultOfWords(given.data)
  if (fault) throw new OperatorError(words[fault.reason])
  if (!yes) {
    process.stdout.write(foundText(await findWords(db, given.data), lang))
    process.stdout.write(`${words.unchanged}\n`)
    return 0
  }
  const whole = redaction.safeParse({ ...given.data, reason })
  if (!whole.success) throw new OperatorError(words.badReason)
  const done = await redactWords(db, whole.data, { by: 'cli', at: new Date() })
  if (!done.ok) throw new OperatorError(words[done.reason])
  process.stdout.write(foundText(done.found, lang))
  process.stdout.write(`${words.removed(totalOf(done.found.places))}\n`)
  if (!done.isCompact) throw new OperatorError(words.inUse)
  return 0
}

function foundText({ places, inside, keys, hashKeys, people }: Found, lang: Language): string {
  const words = REDACTION_WORDS[lang]
  const rows = Object.entries(countsOf(places)).map(([noun, count]) => {
    return [words.nouns[noun] ?? noun, String(count)]
  })
  const lines = rows.length > 0 ? align(rows) : [words.nowhere]
  if (inside > 0) lines.push(words.inside(inside))
  if (keys.length > 0) lines.push(words.keys(keys))
  if (hashKeys.length > 0) lines.push(words.hashKeys(hashKeys))
  if (people > 0) lines.push(words.people(people))
  return `${lines.join('\n')}\n`
}
