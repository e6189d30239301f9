import { listActors } from '@/lib/actor/queries'
import { toCsv } from '@/lib/comparison/csv'
import { toJson } from '@/lib/comparison/json'
import type { Comparison } from '@/lib/comparison/model'
import { getComparison } from '@/lib/comparison/queries'
import { listIncidentTitles } from '@/lib/incident/queries'
import { findVersion } from '@/lib/publication/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import type { Reading } from '@/lib/values/reading'
import type { Language } from '@/lib/values/text'
import type { Asked } from './asked'
import { comparisonText } from './comparison-text'
import { nearKeys } from './table'
import { WORDS } from './words'

/** Prints the comparison of an incident: as a text, as JSON or as CSV. */
export async function compareIncident(
  db: Database,
  { target, reading, json, csv, published, lang }: Extract<Asked, { command: 'compare' }>,
): Promise<number> {
  const comparison = published
    ? await publicComparison(db, target, reading, lang)
    : await getComparison(db, target, reading)
  if (!comparison) {
    const readable = published ? (await getPublicRecord(db)).db : db
    const keys = (await listIncidentTitles(readable)).map(({ key }) => key)
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

/** The comparison as the last version has it, which the public reads; null when nothing was published. */
async function publicComparison(
  db: Database,
  incident: string,
  reading: Reading,
  lang: Language,
): Promise<Comparison | null> {
  const found = await findVersion(db, incident, null)
  if (found?.state === 'withdrawn') {
    const { number, at } = found.withdrawal
    throw new OperatorError(WORDS[lang].withdrawnVersions(incident, number, at))
  }
  return found?.edition.content.comparisons[incident]?.[reading] ?? null
}
