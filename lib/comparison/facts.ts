import { figureOf } from '@/lib/claim/columns'
import { type Claim, MODALITIES, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { STANDING } from '@/lib/claim/standing'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import { climb, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { sourceColumns, toSource } from '@/lib/source/columns'
import type { Source } from '@/lib/source/model'
import { STANDING_SOURCES } from '@/lib/source/standing'
import { oneOf } from '@/lib/values/column'
import type { ComparisonFacts, DocumentFacts, IncidentFacts } from './model'

/* The tables that a comparison is made of, each read with the columns that it needs and no others. */

type Basis = Required<ComparisonFacts>['basis'][number]

/** Incidents by their own keys or by those of their wholes, in the order of the parts. */
export async function listIncidentFacts(
  db: Transaction,
  by: 'key' | 'partOfKey',
  keys: Iterable<string>,
): Promise<IncidentFacts[]> {
  const rows = await findInBatches(keys, (batch) =>
    db.incident.findMany({
      where: by === 'key' ? { key: { in: batch } } : { partOfKey: { in: batch } },
      orderBy: [{ ordinal: 'asc' }, { key: 'asc' }],
      select: {
        ...titleColumns,
        partOfKey: true,
        related: { select: { toKey: true, as: true }, orderBy: [{ toKey: 'asc' }, { as: 'asc' }] },
      },
    }),
  )
  return rows.map(({ partOfKey, related, ...row }) => ({
    ...toTitle(row),
    partOf: partOfKey,
    related: related.map(({ toKey, as }) => ({ incident: toKey, as })),
  }))
}

/** All that is claimed on the incidents. */
export async function listFactClaims(
  db: Transaction,
  incidents: readonly IncidentFacts[],
): Promise<Claim[]> {
  const rows = await findInBatches(
    incidents.map(({ key }) => key),
    (keys) =>
      db.claim.findMany({
        where: { incidentKey: { in: keys }, ...STANDING },
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
          placeKey: true,
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
    place: row.placeKey,
    modality: oneOf(MODALITIES, row.modality),
    basedOn: row.basedOnKey,
  }))
}

/** The claims that the given ones repeat, and those that these repeat, wherever they are. */
export async function listBasis(db: Transaction, claims: readonly Claim[]): Promise<Basis[]> {
  const repeated = claims.flatMap(({ basedOn }) => basedOn ?? [])
  const rows = await climb(repeated, 'basedOnKey', (keys) =>
    db.claim.findMany({
      where: { key: { in: keys }, ...STANDING },
      select: { key: true, claimantKey: true, basedOnKey: true },
    }),
  )
  return rows.map(({ key, claimantKey, basedOnKey }) => {
    return { key, claimant: claimantKey, basedOn: basedOnKey }
  })
}

/** The documents of the claims. */
export async function listFactDocuments(
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
export async function listFactSources(
  db: Transaction,
  speakers: readonly string[],
  parties: readonly string[],
): Promise<Source[]> {
  const rows = [
    ...(await findInBatches(speakers, (keys) =>
      db.source.findMany({ where: { key: { in: keys } }, select: sourceColumns }),
    )),
    ...(await findInBatches(parties, (keys) =>
      db.source.findMany({
        where: { speaksForKey: { in: keys }, ...STANDING_SOURCES },
        select: sourceColumns,
      }),
    )),
  ]
  return [...new Map(rows.map((row) => [row.key, toSource(row)])).values()]
}
