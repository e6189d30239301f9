import { importBundle } from '@/lib/bundle/commands'
import { type Fault, MOST_FAULTS } from '@/lib/bundle/faults'
import type { Counts } from '@/lib/bundle/plan'
import { LARGEST } from '@/lib/bundle/read'
import { NOUNS } from '@/lib/bundle/schema'
import type { Database } from '@/lib/server/db'
import { type Language, SEPARATOR } from '@/lib/values/text'
import { readInput } from './input'
import { WORDS } from './words'

/** More faults than these are counted, not printed. */
const PRINTED = 50

/** Takes a bundle in from a file, or from standard input when the file is `-`, and tells what it did. */
export async function importFile(db: Database, file: string, lang: Language): Promise<number> {
  const name = file === '-' ? 'stdin' : file
  const outcome = await importBundle(db, await readInput(file, LARGEST), 'cli')
  if (!outcome.ok) {
    process.stderr.write(faultText(name, outcome.faults, lang))
    return 1
  }
  const { created, changed, unchanged } = outcome
  const words = WORDS[lang]
  const line = (title: string, counts: Counts) => `${title}: ${countText(counts, lang)}\n`
  process.stdout.write(
    line(words.created, created) + line(words.changed, changed) + line(words.unchanged, unchanged),
  )
  return 0
}

/** The faults, a line each, with their place in the form that editors and compilers share. */
export function faultText(name: string, faults: readonly Fault[], lang: Language): string {
  const lines = faults.slice(0, PRINTED).map(({ path, line, message }) => {
    return [line === null ? name : `${name}:${line}`, path, message[lang]]
      .filter(Boolean)
      .join(': ')
  })
  const words = WORDS[lang]
  const rest = faults.length - lines.length
  if (rest > 0) lines.push(words.moreFaults(rest, faults.length >= MOST_FAULTS))
  return `${lines.join('\n')}\n${words.nothingImported}\n`
}

function countText(counts: Counts, lang: Language): string {
  const parts = NOUNS.filter((noun) => counts[noun] > 0).map((noun) => {
    return WORDS[lang].count(noun, counts[noun])
  })
  return parts.join(SEPARATOR[lang]) || WORDS[lang].nothing
}
