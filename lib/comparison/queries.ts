import { listActors } from '@/lib/actor/queries'
import { EMPTIED } from '@/lib/incident/standing'
import { climb, findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Reading } from '@/lib/values/reading'
import type { Bilingual } from '@/lib/values/text'
import { type CellPlace, readCellText } from './cell-text'
import { compare } from './compare'
import {
  listBasis,
  listFactClaims,
  listFactDocuments,
  listFactSources,
  listIncidentFacts,
} from './facts'
import type { Comparison, ComparisonFacts, IncidentFacts } from './model'

/** The facts of a whole tree of incidents: the same for every incident in it. */
export type TreeFacts = Omit<ComparisonFacts, 'incident'>

/** The comparison of an incident under a reading, or null when nothing has that key. */
export async function getComparison(
  db: Transaction,
  key: string,
  reading: Reading,
): Promise<Comparison | null> {
  const facts = await getComparisonFacts(db, key)
  return facts && compare(facts, reading)
}

/** All that the comparison of an incident is a function of, or null when nothing has that key. */
export async function getComparisonFacts(
  db: Transaction,
  key: string,
): Promise<ComparisonFacts | null> {
  const way = await climb([key], 'partOfKey', (keys) =>
    db.incident.findMany({ where: { key: { in: keys } }, select: { key: true, partOfKey: true } }),
  )
  const root = way.find(({ partOfKey }) => partOfKey === null)
  if (!root) return null
  const tree = (await listTreeFacts(db, [root.key])).get(root.key)
  if (!tree) return null
  const kept = new Set(way.map(({ key: whole }) => whole))
  return { incident: key, ...tree, incidents: await withoutEmptied(db, tree.incidents, kept) }
}

/** The incidents without the parts and the relations of which every claim was withdrawn, save those that are kept. */
async function withoutEmptied(
  db: Transaction,
  incidents: readonly IncidentFacts[],
  kept: ReadonlySet<string>,
): Promise<IncidentFacts[]> {
  const named = incidents.flatMap(({ key, related }) => [
    key,
    ...related.map(({ incident }) => incident),
  ])
  const rows = await findInBatches(named, (keys) =>
    db.incident.findMany({ where: { key: { in: keys }, ...EMPTIED }, select: { key: true } }),
  )
  if (rows.length === 0) return [...incidents]
  const emptied = new Set(rows.map(({ key }) => key))
  return incidents
    .filter(({ key }) => kept.has(key) || !emptied.has(key))
    .map((one) => ({ ...one, related: one.related.filter((to) => !emptied.has(to.incident)) }))
}

/** The facts of many trees, by the keys of their roots, in a number of statements that does not grow with them. */
export async function listTreeFacts(
  db: Transaction,
  roots: Iterable<string>,
): Promise<Map<string, TreeFacts>> {
  const { incidents, rootOf } = await listTrees(db, roots)
  const claims = await listFactClaims(db, incidents)
  const basis = await listBasis(db, claims)
  const documents = await listFactDocuments(db, claims)
  const speakers = [
    ...claims.map(({ claimant }) => claimant),
    ...documents.map(({ publisher }) => publisher),
  ]
  const parties = claims.flatMap(({ victims, by }) => (by === null ? [victims] : [victims, by]))
  const sources = await listFactSources(db, speakers, parties)
  const spokenFor = sources.flatMap(({ speaksFor }) => speaksFor ?? [])
  const actors = await listActors(db, [...parties, ...spokenFor])
  const claimsIn = listsOf(claims, ({ incident }) => rootOf.get(incident))
  const trees = listsOf(incidents, ({ key }) => rootOf.get(key) as string)
  const all = { documents, sources, actors, basis }
  return new Map(
    [...trees].map(([root, tree]) => {
      return [root, factsAmong({ incidents: tree, claims: claimsIn.get(root) ?? [] }, all)]
    }),
  )
}

/** Of what was found for more, what belongs to these incidents and claims: of many trees one, of a tree what is approved. */
export function factsAmong(
  { incidents, claims }: Pick<TreeFacts, 'incidents' | 'claims'>,
  all: Omit<Required<TreeFacts>, 'incidents' | 'claims'>,
): TreeFacts {
  const cited = new Set(claims.map(({ document }) => document))
  const documents = all.documents.filter(({ key }) => cited.has(key))
  const parties = new Set<string | null>(claims.flatMap(({ victims, by }) => [victims, by]))
  const speakers = new Set([
    ...claims.map(({ claimant }) => claimant),
    ...documents.map(({ publisher }) => publisher),
  ])
  const sources = all.sources.filter(({ key, speaksFor }) => {
    return speakers.has(key) || (speaksFor !== null && parties.has(speaksFor))
  })
  for (const { speaksFor } of sources) parties.add(speaksFor)
  const actors = all.actors.filter(({ key }) => parties.has(key))
  const own = new Set(claims.map(({ key }) => key))
  const basis = all.basis.filter(({ key }) => !own.has(key))
  return { incidents, claims, documents, sources, actors, basis }
}

/** All incidents of the trees, parents before their parts and parts in their order, and the root of each. */
async function listTrees(db: Transaction, roots: Iterable<string>) {
  const rootOf = new Map<string, string>()
  const incidents: IncidentFacts[] = []
  let level = await listIncidentFacts(db, 'key', roots)
  for (const { key } of level) rootOf.set(key, key)
  while (level.length > 0) {
    incidents.push(...level)
    level = await listIncidentFacts(
      db,
      'partOfKey',
      level.map(({ key }) => key),
    )
    for (const { key, partOf } of level) rootOf.set(key, rootOf.get(partOf as string) as string)
  }
  return { incidents, rootOf }
}

/** A cell with what its source and its people are called. */
export interface NamedCell extends CellPlace {
  readonly sourceName: Bilingual
  readonly victims: Bilingual
}

const nameColumns = { key: true, nameAr: true, nameEn: true } as const

/** The cells that texts name, by those texts. They need not stand on any board; what is unknown is called by its key. */
export async function nameCells(
  db: Transaction,
  texts: Iterable<string>,
): Promise<ReadonlyMap<string, NamedCell>> {
  const places = [...new Set(texts)].flatMap((text) => {
    const place = readCellText(text)
    return place ? [{ text, place }] : []
  })
  const [sources, actors] = await Promise.all([
    findInBatches(
      places.map(({ place }) => place.source),
      (keys) => db.source.findMany({ where: { key: { in: keys } }, select: nameColumns }),
    ),
    findInBatches(
      places.map(({ place }) => place.measure.victims),
      (keys) => db.actor.findMany({ where: { key: { in: keys } }, select: nameColumns }),
    ),
  ])
  const called = (rows: readonly { key: string; nameAr: string; nameEn: string }[]) => {
    const names = new Map(rows.map(({ key, nameAr: ar, nameEn: en }) => [key, { ar, en }]))
    return (key: string): Bilingual => names.get(key) ?? { ar: key, en: key }
  }
  const [sourceName, victims] = [called(sources), called(actors)]
  return new Map(
    places.map(({ text, place }) => [
      text,
      {
        ...place,
        sourceName: sourceName(place.source),
        victims: victims(place.measure.victims),
      },
    ]),
  )
}
