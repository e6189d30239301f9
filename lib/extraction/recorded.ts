import { listEntries } from '@/lib/bundle/queries'
import { figureOf } from '@/lib/claim/columns'
import { STANDING } from '@/lib/claim/standing'
import { INVERSE } from '@/lib/incident/model'
import { climb, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { STANDING_SOURCES } from '@/lib/source/standing'
import { descriptionOf } from '@/lib/values/column'
import { codePointsOf } from '@/lib/values/quote'
import type { Claim } from '@/prisma/generated/sqlite/client'
import { claimantOf, claimKey, keysToTry, type Linked, type Recorded } from './acceptance'
import { type CarriedClaim, placeOfWords } from './carried'
import { holding } from './decision'
import { findHolding, listDecisions } from './decision-rows'
import type { Acceptance } from './decision-schema'
import type { RecordedClaim } from './proposal'

/** The keys that are recorded already, so that what is new can be recorded with them. A source whose every claim was withdrawn is described anew. */
export async function getRecordedKeys(db: Transaction): Promise<Recorded> {
  const [actors, sources] = await Promise.all([
    db.actor.findMany({ select: { key: true } }),
    db.source.findMany({ where: STANDING_SOURCES, select: { key: true } }),
  ])
  const keysOf = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key))
  return { actors: keysOf(actors), sources: keysOf(sources) }
}

/**
 * The key under which an accepted claim is recorded. Its own, unless another source's claim has that: it was corrected
 * from one speaker to another, and a claim is its source's.
 */
export async function keyOfClaim(
  tx: Transaction,
  { document, proposal, claim }: Acceptance,
  publisher: string,
): Promise<string> {
  const own = claimKey(document, proposal)
  const tries = keysToTry(own)
  const select = { key: true, claimantKey: true, documentKey: true }
  const rows = await tx.claim.findMany({ where: { key: { in: [...tries] } }, select })
  const claimant = claimantOf(claim, publisher)
  const others = rows.filter((row) => row.claimantKey !== claimant || row.documentKey !== document)
  const taken = new Set(others.map(({ key }) => key))
  return tries.find((key) => !taken.has(key)) ?? own
}

/**
 * The claims that stand from earlier versions of a document and whose words stand unchanged in it: recorded already, for
 * whoever reads this one.
 */
export async function listCarried(
  db: Transaction,
  document: { readonly key: string; readonly text: string },
): Promise<CarriedClaim[]> {
  const versions = await climb([document.key], 'supersedesKey', (keys) =>
    db.document.findMany({
      where: { key: { in: keys } },
      select: { key: true, supersedesKey: true },
    }),
  )
  const [, ...earlier] = versions.map(({ key }) => key)
  const claims = await findInBatches(earlier, (keys) =>
    db.claim.findMany({
      where: { documentKey: { in: keys }, ...STANDING },
      orderBy: [{ quoteStart: 'asc' }, { key: 'asc' }],
    }),
  )
  if (claims.length === 0) return []
  const points = codePointsOf(document.text)
  return claims.flatMap((claim) => {
    const { quoteExact: exact, quoteStart: start, quoteEnd: end } = claim
    const { quotePrefix: prefix, quoteSuffix: suffix } = claim
    const quote = placeOfWords({ exact, start, end, prefix, suffix }, points)
    return quote === null ? [] : [{ ...toRecorded(claim), quote, claimant: claim.claimantKey }]
  })
}

/** What is needed of a recorded claim to know a proposal again in it. */
export function toRecorded(claim: Claim): RecordedClaim {
  return {
    key: claim.key,
    outcome: claim.outcome,
    subset: claim.subset,
    victims: claim.victimsKey,
    figure: figureOf(claim),
    quote: { start: claim.quoteStart, end: claim.quoteEnd },
  }
}

/** What the quote of a claim is said to hold, which it still does when the claim is accepted anew; null for no claim. */
export async function descriptionOfClaim(tx: Transaction, key: string) {
  const row = await tx.claim.findUnique({ where: { key }, select: { sensitive: true } })
  return descriptionOf(row?.sensitive)
}

/** The claim that was recorded for the total of which an accepted proposal is a part; null when it was not. */
export async function totalOf(tx: Transaction, { document, claim }: Acceptance) {
  if (claim.subsetOf === null) return null
  const held = await findHolding(tx, document, claim.subsetOf)
  return held?.verdict === 'accepted' && held.recorded !== null
    ? await findLinked(tx, held.recorded)
    : null
}

/**
 * The claims of parts that were accepted before their total, as they have to be recorded now that it is.
 * @param total key of the total's claim
 */
export async function unlinkedParts(
  tx: Transaction,
  given: Acceptance,
  total: string,
): Promise<object[]> {
  const { document, proposal, claim } = given
  const parts = [...holding(await listDecisions(tx, document)).values()].flatMap((held) => {
    const isPart = held.verdict === 'accepted' && held.claim.subsetOf === proposal
    return isPart && held.recorded !== null && held.claim.claimant === claim.claimant
      ? [held.recorded]
      : []
  })
  if (parts.length === 0) return []
  const { claims } = await entriesOf(tx, 'claims', parts)
  return claims
    .filter((part) => part.subsetOf === null && part.outcome === claim.outcome)
    .map((part) => ({ ...part, subsetOf: total }))
}

/** The incidents that are related to a new one, as they have to be recorded so that each names the other. */
export async function relationsOf(tx: Transaction, { newcomers }: Acceptance): Promise<object[]> {
  const related = newcomers.incidents.flatMap(({ key, related: relation }) =>
    relation === null ? [] : [{ key, ...relation }],
  )
  if (related.length === 0) return []
  const { incidents } = await entriesOf(
    tx,
    'incidents',
    related.map(({ incident }) => incident),
  )
  return incidents.map((incident) => {
    const back = related
      .filter((relation) => relation.incident === incident.key)
      .map(({ key, as }) => ({ incident: key, as: INVERSE[as] }))
    return { ...incident, related: [...incident.related, ...back] }
  })
}

function entriesOf(tx: Transaction, noun: 'claims' | 'incidents', keys: readonly string[]) {
  const none = {
    actors: new Set<string>(),
    sources: new Set<string>(),
    places: new Set<string>(),
    documents: new Set<string>(),
    incidents: new Set<string>(),
    claims: new Set<string>(),
  }
  return listEntries(tx, { ...none, [noun]: new Set(keys) })
}

async function findLinked(tx: Transaction, key: string): Promise<Linked | null> {
  const select = { key: true, claimantKey: true, outcome: true }
  const row = await tx.claim.findUnique({ where: { key, ...STANDING }, select })
  return row && { key: row.key, claimant: row.claimantKey, outcome: row.outcome }
}
