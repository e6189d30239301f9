import { isStanding, STANDING } from '@/lib/claim/standing'
import { climb, findInBatches, listsOf } from '@/lib/server/batches'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Known, KnownClaim } from './known'
import { listLeading } from './leading'
import type { Draft } from './read'
import { referencesOf } from './references'
import { NOUNS, type Noun } from './schema'
import type { Settled } from './settle'
import {
  actorEntry,
  claimEntry,
  documentEntry,
  incidentEntry,
  placeEntry,
  sourceEntry,
} from './stored'
import { writeBundle } from './written'

type Keys = Record<Noun, Set<string>>

/**
 * Everything that the database holds as one bundle, in an order that depends on the content alone: incidents as
 * they were imported, all else by key. The same content exports to the same bytes on both databases.
 */
export async function exportBundle(db: Database): Promise<string> {
  const bundle = await inTransaction(db, (tx) => listEntries(tx, null))
  return writeBundle(bundle)
}

/**
 * The stored entries with the given keys, or all of them; then without the claims that are withdrawn. Incidents come in
 * their order, all else by key.
 */
export async function listEntries(tx: Transaction, keys: Keys | null): Promise<Settled> {
  const among = (noun: Noun) => keys && [...keys[noun]]
  const actors = await gather(among('actors'), 'key', (where) => tx.actor.findMany({ where }))
  const alliances = await gather(among('actors'), 'actorKey', (where) =>
    tx.actorAlliance.findMany({ where }),
  )
  const sources = await gather(among('sources'), 'key', (where) => tx.source.findMany({ where }))
  const bases = await gather(among('sources'), 'sourceKey', (where) =>
    tx.sourceBasis.findMany({ where }),
  )
  const places = await gather(among('places'), 'key', (where) => tx.place.findMany({ where }))
  const documents = await gather(among('documents'), 'key', (where) =>
    tx.document.findMany({ where }),
  )
  const incidents = await gather(among('incidents'), 'key', (where) =>
    tx.incident.findMany({ where }),
  )
  const relations = await gather(among('incidents'), 'fromKey', (where) =>
    tx.incidentRelation.findMany({ where }),
  )
  const claims = await gather(among('claims'), 'key', (where) =>
    tx.claim.findMany({ where: keys ? where : STANDING }),
  )
  const allies = listsOf(alliances, ({ actorKey }) => actorKey)
  const quoted = listsOf(bases, ({ sourceKey }) => sourceKey)
  const related = listsOf(relations, ({ fromKey }) => fromKey)
  return {
    actors: byKey(actors).map((row) => {
      return actorEntry(
        row,
        (allies.get(row.key) ?? []).map(({ allyKey }) => allyKey),
      )
    }),
    sources: byKey(sources).map((row) => {
      return sourceEntry(
        row,
        (quoted.get(row.key) ?? []).map(({ basedOnKey }) => basedOnKey),
      )
    }),
    places: byKey(places).map(placeEntry),
    documents: byKey(documents).map(documentEntry),
    incidents: byKey(incidents)
      .sort((a, b) => a.ordinal - b.ordinal)
      .map((row) => {
        const ways = related.get(row.key) ?? []
        return incidentEntry(
          row,
          ways.map(({ toKey, as }) => ({ incident: toKey, as })),
        )
      }),
    claims: byKey(claims).map(claimEntry),
  }
}

/** Where the incidents with the given keys stand among all, and the last place that is taken (-1: none). */
export async function getOrdinals(
  tx: Transaction,
  keys: readonly string[],
): Promise<{ stored: Map<string, number>; last: number }> {
  const rows = await findInBatches(keys, (batch) =>
    tx.incident.findMany({ where: { key: { in: batch } }, select: { key: true, ordinal: true } }),
  )
  const { _max } = await tx.incident.aggregate({ _max: { ordinal: true } })
  const stored = new Map(rows.map(({ key, ordinal }) => [key, ordinal]))
  return { stored, last: _max.ordinal ?? -1 }
}

/** What the database holds of everything that a bundle names, and where the edges lead from there. */
export async function getKnown(tx: Transaction, draft: Draft): Promise<Known> {
  const named = namedIn(draft)
  const actors = await findInBatches(named.actors, (keys) =>
    tx.actor.findMany({ where: { key: { in: keys } }, select: { key: true } }),
  )
  const sources = await findInBatches(named.sources, (keys) =>
    tx.source.findMany({ where: { key: { in: keys } }, select: { key: true } }),
  )
  const places = await climb(named.places, 'withinKey', (keys) =>
    tx.place.findMany({ where: { key: { in: keys } }, select: { key: true, withinKey: true } }),
  )
  const incidents = await climb(named.incidents, 'partOfKey', (keys) =>
    tx.incident.findMany({ where: { key: { in: keys } }, select: { key: true, partOfKey: true } }),
  )
  const merged = await climb(named.incidents, 'mergedIntoKey', (keys) =>
    tx.incident.findMany({
      where: { key: { in: keys } },
      select: { key: true, mergedIntoKey: true },
    }),
  )
  const documents = await climb(named.documents, 'supersedesKey', (keys) =>
    tx.document.findMany({
      where: { key: { in: keys } },
      select: { key: true, language: true, sha256: true, supersedesKey: true },
    }),
  )
  const texts = await getTexts(tx, draft)
  const findClaims = (keys: string[]) => listRelations(tx, { key: { in: keys } })
  const wholes = await climb(named.claims, 'subsetOfKey', findClaims)
  const origins = await climb(named.claims, 'basedOnKey', findClaims)
  const parts = await findInBatches(keysOf(draft, 'claims'), (keys) =>
    listRelations(tx, { subsetOfKey: { in: keys }, ...STANDING }),
  )
  return {
    keys: {
      actors: new Set(actors.map(({ key }) => key)),
      sources: new Set(sources.map(({ key }) => key)),
      places: new Set(places.map(({ key }) => key)),
      documents: new Set(documents.map(({ key }) => key)),
      incidents: new Set(incidents.map(({ key }) => key)),
      claims: new Set(wholes.filter(isStanding).map(({ key }) => key)),
    },
    next: {
      within: new Map(places.map(({ key, withinKey }) => [key, withinKey])),
      partOf: new Map(incidents.map(({ key, partOfKey }) => [key, partOfKey])),
      mergedInto: new Map(merged.map(({ key, mergedIntoKey }) => [key, mergedIntoKey])),
      supersedes: new Map(documents.map(({ key, supersedesKey }) => [key, supersedesKey])),
      subsetOf: new Map(wholes.map(({ key, subsetOfKey }) => [key, subsetOfKey])),
      basedOn: new Map(origins.map(({ key, basedOnKey }) => [key, basedOnKey])),
    },
    documents: new Map(
      documents.map(({ key, language, sha256 }) => {
        return [key, { language, sha256, text: texts.get(key) ?? null }]
      }),
    ),
    claims: new Map(wholes.map((row) => [row.key, knownClaim(row)])),
    withdrawn: new Set(wholes.filter((row) => !isStanding(row)).map(({ key }) => key)),
    leading: await listLeading(tx, draft),
    subsets: new Map(
      [...listsOf(parts, ({ subsetOfKey }) => subsetOfKey ?? '')].map(([key, rows]) => {
        return [key, rows.map(knownClaim)]
      }),
    ),
  }
}

function listRelations(tx: Transaction, where: Prisma.ClaimWhereInput) {
  const select = {
    key: true,
    documentKey: true,
    claimantKey: true,
    outcome: true,
    subsetOfKey: true,
    basedOnKey: true,
    state: true,
  }
  return tx.claim.findMany({ where, select })
}

function knownClaim(row: Awaited<ReturnType<typeof listRelations>>[number]): KnownClaim {
  const { key, documentKey, claimantKey, outcome } = row
  return { key, document: documentKey, claimant: claimantKey, outcome }
}

/** The texts of stored documents that claims of the bundle quote and that it does not bring itself. */
async function getTexts(tx: Transaction, draft: Draft): Promise<Map<string, string>> {
  const own = new Set(draft.keys.documents)
  const quoted = [...draft.entries.claims.values()].map(({ document }) => document)
  const rows = await findInBatches(
    quoted.filter((key) => !own.has(key)),
    (keys) =>
      tx.document.findMany({ where: { key: { in: keys } }, select: { key: true, text: true } }),
  )
  return new Map(rows.map(({ key, text }) => [key, text]))
}

/** The keys that a bundle declares or refers to, list by list. */
function namedIn(draft: Draft): Keys {
  const lists = NOUNS.map((noun) => [noun, new Set(keysOf(draft, noun))])
  const named: Keys = Object.fromEntries(lists)
  for (const { noun, key } of referencesOf(draft)) named[noun].add(key)
  return named
}

function keysOf(draft: Draft, noun: Noun): string[] {
  return draft.keys[noun].filter((key) => key !== null)
}

/** All rows, or those whose `field` is one of the keys. */
async function gather<F extends string, T>(
  keys: string[] | null,
  field: F,
  find: (where: Partial<Record<F, { in: string[] }>>) => Promise<T[]>,
): Promise<T[]> {
  if (!keys) return find({})
  const among = (batch: string[]) => ({ [field]: { in: batch } }) as Record<F, { in: string[] }>
  return findInBatches(keys, (batch) => find(among(batch)))
}

function byKey<T extends { key: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1))
}
