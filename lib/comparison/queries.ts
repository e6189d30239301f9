import { figureOf } from '@/lib/claim/columns'
import { type Claim, MODALITIES, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { climb, findInBatches, listsOf } from '@/lib/server/batches'
import { oneOf } from '@/lib/server/columns'
import type { Transaction } from '@/lib/server/db'
import { type Actor, SOURCE_KINDS, type Source } from '@/lib/source/model'
import type { Reading } from '@/lib/values/reading'
import { compare } from './compare'
import type { Comparison, ComparisonFacts, DocumentFacts, IncidentFacts } from './model'

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
  return tree ? { incident: key, ...tree } : null
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
  const actors = await listFactActors(db, [...parties, ...spokenFor])
  const claimsIn = listsOf(claims, ({ incident }) => rootOf.get(incident))
  const trees = listsOf(incidents, ({ key }) => rootOf.get(key) as string)
  const all = { documents, sources, actors, basis }
  return new Map(
    [...trees].map(([root, tree]) => {
      return [root, select({ incidents: tree, claims: claimsIn.get(root) ?? [] }, all)]
    }),
  )
}

/** Of what was found for many trees, what belongs to one. */
function select(
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
    for (const incident of level) incidents.push(incident)
    const next = await listIncidentFacts(
      db,
      'partOfKey',
      level.map(({ key }) => key),
    )
    level = next.filter(({ key }) => !rootOf.has(key))
    for (const { key, partOf } of level) rootOf.set(key, rootOf.get(partOf ?? '') ?? key)
  }
  return { incidents, rootOf }
}

async function listIncidentFacts(
  db: Transaction,
  by: 'key' | 'partOfKey',
  keys: Iterable<string>,
): Promise<IncidentFacts[]> {
  const rows = await findInBatches(keys, (batch) =>
    db.incident.findMany({
      where: by === 'key' ? { key: { in: batch } } : { partOfKey: { in: batch } },
      orderBy: [{ ordinal: 'asc' }, { key: 'asc' }],
      select: {
        key: true,
        titleAr: true,
        titleEn: true,
        partOfKey: true,
        related: { select: { toKey: true, as: true }, orderBy: [{ toKey: 'asc' }, { as: 'asc' }] },
      },
    }),
  )
  return rows.map(({ key, titleAr, titleEn, partOfKey, related }) => ({
    key,
    title: { ar: titleAr, en: titleEn },
    partOf: partOfKey,
    related: related.map(({ toKey, as }) => ({ incident: toKey, as })),
  }))
}

async function listFactClaims(
  db: Transaction,
  incidents: readonly IncidentFacts[],
): Promise<Claim[]> {
  const rows = await findInBatches(
    incidents.map(({ key }) => key),
    (keys) =>
      db.claim.findMany({
        where: { incidentKey: { in: keys } },
        orderBy: { key: 'asc' },
        select: {
          key: true,
          incidentKey: true,
          claimantKey: true,
          documentKey: true,
          outcome: true,
          victimsKey: true,
          unit: true,
          period: true,
          subset: true,
          subsetOfKey: true,
          byKey: true,
          figureKind: true,
          figureN: true,
          figureHi: true,
          words: true,
          modality: true,
          basedOnKey: true,
        },
      }),
  )
  return rows.map((row) => ({
    key: row.key,
    incident: row.incidentKey,
    claimant: row.claimantKey,
    document: row.documentKey,
    outcome: oneOf(OUTCOMES, row.outcome),
    victims: row.victimsKey,
    unit: oneOf(UNITS, row.unit),
    period: oneOf(PERIODS, row.period),
    subset: row.subset,
    subsetOf: row.subsetOfKey,
    by: row.byKey,
    figure: figureOf(row),
    words: row.words,
    modality: oneOf(MODALITIES, row.modality),
    basedOn: row.basedOnKey,
  }))
}

/** The claims that the given ones repeat, and those that these repeat, wherever they are. */
async function listBasis(db: Transaction, claims: readonly Claim[]) {
  const repeated = claims.flatMap(({ basedOn }) => basedOn ?? [])
  const rows = await climb(repeated, 'basedOnKey', (keys) =>
    db.claim.findMany({
      where: { key: { in: keys } },
      select: { key: true, claimantKey: true, basedOnKey: true },
    }),
  )
  return rows.map(({ key, claimantKey, basedOnKey }) => {
    return { key, claimant: claimantKey, basedOn: basedOnKey }
  })
}

async function listFactDocuments(
  db: Transaction,
  claims: readonly Claim[],
): Promise<DocumentFacts[]> {
  const rows = await findInBatches(
    claims.map(({ document }) => document),
    (keys) =>
      db.document.findMany({
        where: { key: { in: keys } },
        select: {
          key: true,
          publisherKey: true,
          language: true,
          publishedDate: true,
          publishedPrecision: true,
          publishedBasis: true,
        },
      }),
  )
  return rows.map((row) => ({
    key: row.key,
    publisher: row.publisherKey,
    language: row.language,
    published: {
      date: row.publishedDate,
      precision: oneOf(DATE_PRECISIONS, row.publishedPrecision),
      basis: oneOf(DATE_BASES, row.publishedBasis),
    },
  }))
}

/** Whoever speaks, and every source that speaks for one of the parties, also when it has said nothing. */
async function listFactSources(
  db: Transaction,
  speakers: readonly string[],
  parties: readonly string[],
): Promise<Source[]> {
  const select = { key: true, kind: true, speaksForKey: true, nameAr: true, nameEn: true }
  const rows = [
    ...(await findInBatches(speakers, (keys) =>
      db.source.findMany({ where: { key: { in: keys } }, select }),
    )),
    ...(await findInBatches(parties, (keys) =>
      db.source.findMany({ where: { speaksForKey: { in: keys } }, select }),
    )),
  ]
  return [...new Map(rows.map((row) => [row.key, row])).values()].map((row) => ({
    key: row.key,
    kind: oneOf(SOURCE_KINDS, row.kind),
    speaksFor: row.speaksForKey,
    name: { ar: row.nameAr, en: row.nameEn },
  }))
}

async function listFactActors(db: Transaction, keys: readonly string[]): Promise<Actor[]> {
  const rows = await findInBatches(keys, (batch) =>
    db.actor.findMany({
      where: { key: { in: batch } },
      select: {
        key: true,
        kind: true,
        nameAr: true,
        nameEn: true,
        allies: { select: { allyKey: true }, orderBy: { allyKey: 'asc' } },
      },
    }),
  )
  return rows.map(({ key, kind, nameAr, nameEn, allies }) => ({
    key,
    kind,
    name: { ar: nameAr, en: nameEn },
    alliedWith: allies.map(({ allyKey }) => allyKey),
  }))
}
