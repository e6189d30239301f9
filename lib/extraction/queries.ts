import { listNames } from '@/lib/account/queries'
import { STANDING } from '@/lib/claim/standing'
import { listCandidates, searchCandidates } from '@/lib/incident/candidates'
import { type Happening, type RankedIncident, rankIncidents } from '@/lib/incident/ranking'
import { NOT_EMPTIED } from '@/lib/incident/standing'
import { listPlacesAround } from '@/lib/place/queries'
import type { Transaction } from '@/lib/server/db'
import { sourceColumns, toNamed, toSource } from '@/lib/source/columns'
import { STANDING_SOURCES } from '@/lib/source/standing'
import { LANGUAGES } from '@/lib/values/text'
import { holding } from './decision'
import { listDecisions } from './decision-rows'
import type { DeskIncident, DeskState } from './desk-view'
import type { KnownName, ReaderInput } from './model'
import { listCarried, toRecorded } from './recorded'

const nameColumns = { key: true, nameAr: true, nameEn: true } as const

/** Everybody and everywhere that the database can name, for reading a text. */
export async function getKnownNames(
  db: Transaction,
): Promise<Pick<ReaderInput, 'actors' | 'sources' | 'places'>> {
  const [actors, sources, places] = await Promise.all([
    db.actor.findMany({ select: { ...nameColumns, aliases: true }, orderBy: { key: 'asc' } }),
    db.source.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.place.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
  ])
  return {
    actors: actors.map(({ aliases, ...row }) => toKnown(row, aliases as string[])),
    sources: sources.map((row) => toKnown(row, [])),
    places: places.map((row) => toKnown(row, [])),
  }
}

/** How many proposals of each document were decided on and are not open again. */
export async function countDecided(
  db: Transaction,
  documents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.decision.findMany({
    where: { documentKey: { in: [...documents] } },
    orderBy: { id: 'asc' },
    select: { documentKey: true, proposal: true, verdict: true },
  })
  const held = new Map(rows.map((row) => [`${row.documentKey} ${row.proposal}`, row]))
  const counts = new Map<string, number>()
  for (const { documentKey, verdict } of held.values()) {
    if (verdict === 'undone' || verdict === 'proposed') continue
    counts.set(documentKey, (counts.get(documentKey) ?? 0) + 1)
  }
  return counts
}

/**
 * A stored document as the desk reads it, or null when nothing has that key; with the version that it replaces, how
 * many claims are recorded from that one, and those of all earlier ones whose words stand here unchanged.
 */
export async function getDocumentToRead(db: Transaction, key: string) {
  const row = await db.document.findUnique({
    where: { key },
    select: {
      key: true,
      title: true,
      text: true,
      language: true,
      publishedDate: true,
      publisherKey: true,
      supersedes: { select: { key: true, _count: { select: { claims: { where: STANDING } } } } },
    },
  })
  if (row === null) return null
  const {
    publishedDate: published,
    publisherKey: publisher,
    language,
    supersedes,
    ...document
  } = row
  const known = LANGUAGES.find((one) => language.startsWith(one)) ?? null
  const earlier = supersedes && {
    key: supersedes.key,
    claims: supersedes._count.claims,
    carried: await listCarried(db, row),
  }
  return { ...document, language: known, published, publisher, earlier }
}

/** Whether anything was decided on a document's proposals since the decision with this number. */
export async function hasDecisionsAfter(
  db: Transaction,
  document: string,
  after: number,
): Promise<boolean> {
  const where = { documentKey: document, id: { gt: after } }
  return (await db.decision.findFirst({ where, select: { id: true } })) !== null
}

/** All that the desk needs to know besides the text: what was decided, and by which names things go. */
export async function getDeskState(db: Transaction, document: string): Promise<DeskState> {
  const [decisions, claims, sources, actors, places] = await Promise.all([
    listDecisions(db, document),
    db.claim.findMany({
      where: { documentKey: document, ...STANDING },
      orderBy: { quoteStart: 'asc' },
    }),
    db.source.findMany({
      where: STANDING_SOURCES,
      select: sourceColumns,
      orderBy: { key: 'asc' },
    }),
    db.actor.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.place.findMany({ select: { ...nameColumns, withinKey: true }, orderBy: { key: 'asc' } }),
  ])
  const own = new Set([...holding(decisions).values()].map(({ recorded }) => recorded))
  const imported = claims.filter(({ key }) => !own.has(key)).map(toRecorded)
  const went = claims.map(({ incidentKey }) => incidentKey)
  const people = await listNames(
    db,
    decisions.map(({ by }) => by),
  )
  return {
    decisions,
    people: Object.fromEntries(people),
    incidents: await listDeskIncidents(db, went),
    imported,
    sources: sources.map(toSource),
    actors: actors.map(toNamed),
    places: places.map((row) => ({ ...toNamed(row), within: row.withinKey })),
  }
}

/** The incidents that a claim may go to, the likeliest first. */
export async function proposeIncidents(
  db: Transaction,
  { place, date, parties }: Omit<Happening, 'around'>,
  day: string,
): Promise<readonly RankedIncident[]> {
  const around = place === null ? [] : await listPlacesAround(db, [place])
  const happening = {
    place,
    date,
    parties,
    around: around.map(({ key }) => key).filter((key) => key !== place),
  }
  return rankIncidents(happening, await listCandidates(db, date ?? day))
}

/** Incidents by words of their title, for choosing one that is not among those proposed. */
export async function findIncidents(db: Transaction, text: string) {
  return (await searchCandidates(db, text)).slice(0, 20)
}

/** Incidents with the wholes that they are part of and all parts of these. */
async function listDeskIncidents(
  db: Transaction,
  keys: readonly string[],
): Promise<DeskIncident[]> {
  const own = await db.incident.findMany({
    where: { key: { in: [...new Set(keys)] } },
    select: { key: true, partOfKey: true },
  })
  const roots = [...new Set(own.map(({ key, partOfKey }) => partOfKey ?? key))]
  const rows = await db.incident.findMany({
    where: { OR: [{ key: { in: roots } }, { partOfKey: { in: roots }, ...NOT_EMPTIED }] },
    orderBy: { ordinal: 'asc' },
  })
  return rows.map(({ key, titleAr, titleEn, partOfKey, placeKey, dateStart, dateEnd }) => ({
    key,
    title: { ar: titleAr, en: titleEn },
    partOf: partOfKey,
    place: placeKey,
    start: dateStart,
    end: dateEnd,
  }))
}

/** Who can be named as publisher of a new document or as a party, by names in both languages. */
export async function listDeskChoices(db: Transaction) {
  const [sources, actors] = await Promise.all([
    db.source.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.actor.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
  ])
  return { sources: sources.map(toNamed), actors: actors.map(toNamed) }
}

function toKnown(
  { key, nameAr, nameEn }: { key: string; nameAr: string; nameEn: string },
  aliases: readonly string[],
): KnownName {
  return { key, names: [nameAr, nameEn, ...aliases] }
}
