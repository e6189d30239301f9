import { importAnnotations } from '@/lib/annotation/commands'
import type { ExchangeKey } from '@/lib/annotation/exchange-target'
import { LARGEST_FILE } from '@/lib/annotation/model'
import { exportAnnotations } from '@/lib/annotation/queries'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import type { Asked } from './asked'
import { faultText } from './import'
import { readInput } from './input'
import { WORDS } from './words'

/** Writes the notes on a document, or on the cells of an incident, as W3C Web Annotations, or takes a file of them in. */
export async function exchangeAnnotations(
  db: Database,
  { target, incident, import: file, lang }: Extract<Asked, { command: 'annotations' }>,
): Promise<number> {
  const on = incident ? { incident: target } : { document: target }
  if (file === undefined) {
    const collection = (await exportAnnotations(db, on)) ?? unknown(on)
    process.stdout.write(`${JSON.stringify(collection, null, 2)}\n`)
    return 0
  }
  const bytes = await readInput(file, LARGEST_FILE)
  const outcome = (await importAnnotations(db, on, bytes, 'cli')) ?? unknown(on)
  if (!outcome.ok) {
    process.stderr.write(faultText(file === '-' ? 'stdin' : file, outcome.faults, lang))
    return 1
  }
  const words = WORDS[lang]
  const { created, changed, unchanged, kept, dropped } = outcome
  process.stdout.write(
    [
      `${words.created}: ${created}`,
      `${words.changed}: ${changed}`,
      `${words.unchanged}: ${unchanged + kept}`,
      ...(dropped.length > 0 ? [words.notKept(dropped)] : []),
      '',
    ].join('\n'),
  )
  return 0
}

function unknown(on: ExchangeKey): never {
  const [what, key] = 'incident' in on ? ['incident', on.incident] : ['document', on.document]
  throw new OperatorError(`There is no ${what} with the key ${key}.`)
}
