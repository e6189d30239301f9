import { listIncidents } from '@/lib/incident/queries'
import type { IncidentListItem } from '@/lib/incident/view'
import type { Database } from '@/lib/server/db'
import { formatDateSpan } from '@/lib/values/date'
import type { Language } from '@/lib/values/text'
import type { Asked } from './asked'
import { align } from './table'
import { WORDS } from './words'

/** Prints the incidents, the sharpest differences first: a line each with its finding beneath, or as JSON. */
export async function listAll(
  db: Database,
  { json, lang }: Extract<Asked, { command: 'list' }>,
): Promise<number> {
  const incidents: IncidentListItem[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await listIncidents(db, {}, page)
    pages = found.pages
    incidents.push(...found.items)
  }
  if (json) process.stdout.write(`${JSON.stringify(incidents, null, 2)}\n`)
  else process.stdout.write(listText(incidents, lang))
  return 0
}

function listText(incidents: readonly IncidentListItem[], lang: Language): string {
  if (incidents.length === 0) return `${WORDS[lang].nothing}\n`
  const heads = align(
    incidents.map(({ key, title, date, conflicts, sources, claims }) => [
      key,
      formatDateSpan(date, lang, 'latn'),
      WORDS[lang].conflicts(conflicts),
      WORDS[lang].count('sources', sources),
      WORDS[lang].count('claims', claims),
      title[lang],
    ]),
  )
  const lines = incidents.flatMap(({ finding }, index) => {
    return finding ? [heads[index], `  ${finding[lang]}`] : [heads[index]]
  })
  return `${lines.join('\n')}\n`
}
