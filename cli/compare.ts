import { listActors } from '@/lib/actor/queries'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import { getComparison } from '@/lib/comparison/queries'
import { listIncidentTitles } from '@/lib/incident/queries'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import type { Asked } from './asked'
import { comparisonText } from './comparison-text'
import { nearKeys } from './table'
import { WORDS } from './words'

/** Prints the comparison of an incident: as a text, as JSON or as CSV. */
export async function compareIncident(
  db: Database,
  { target, reading, json, csv, lang }: Extract<Asked, { command: 'compare' }>,
): Promise<number> {
  const comparison = await getComparison(db, target, reading)
  if (!comparison) {
    const keys = (await listIncidentTitles(db)).map(({ key }) => key)
    throw new OperatorError(WORDS[lang].unknownIncident(target, nearKeys(target, keys)))
  }
  if (json) process.stdout.write(`${JSON.stringify(toJson(comparison), null, 2)}\n`)
  else if (csv) process.stdout.write(toCsv(comparison))
  else {
    const actors = await listActors(
      db,
      comparison.rows.map(({ victims }) => victims),
    )
    process.stdout.write(comparisonText(comparison, actors, lang))
  }
  return 0
}
