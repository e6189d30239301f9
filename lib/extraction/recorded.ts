import { listEntries } from '@/lib/bundle/queries'
import type { Transaction } from '@/lib/server/db'
import { INVERSE, type Linked, type Recorded, renamed } from './acceptance'
import { holding } from './decision'
import { findHolding, listDecisions } from './decision-rows'
import type { Acceptance } from './decision-schema'

/** The keys that are recorded already, so that what is new can be recorded with them. */
export async function getRecordedKeys(db: Transaction): Promise<Recorded> {
  const [actors, sources] = await Promise.all([
    db.actor.findMany({ select: { key: true } }),
    db.source.findMany({ select: { key: true } }),
  ])
  const keysOf = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key))
  return { actors: keysOf(actors), sources: keysOf(sources) }
}

/** How many keys of one name are tried, the counted ones included. */
const TRIES = 50

/** An acceptance whose new incidents and places have keys that nothing else has: `camp`, `camp-2`, … */
export async function freshKeys(tx: Transaction, given: Acceptance): Promise<Acceptance> {
  const names = new Map<string, string>()
  for (const noun of ['incidents', 'places'] as const) {
    for (const { key } of given.newcomers[noun]) {
      const tries = Array.from({ length: TRIES }, (_, index) =>
        index === 0 ? key : `${key.slice(0, 110)}-${index + 1}`,
      )
      const where = { key: { in: tries } }
      const select = { key: true }
      const rows =
        noun === 'incidents'
          ? await tx.incident.findMany({ where, select })
          : await tx.place.findMany({ where, select })
      const taken = new Set(rows.map((row) => row.key))
      const free = tries.find((candidate) => !taken.has(candidate))
      if (free !== undefined && free !== key) names.set(key, free)
    }
  }
  return names.size === 0 ? given : renamed(given, names)
}

/** The claim that was recorded for the total of which an accepted proposal is a part; null when it was not. */
export async function totalOf(tx: Transaction, { document, claim }: Acceptance) {
  if (claim.subsetOf === null) return null
  const held = await findHolding(tx, document, claim.subsetOf)
  return held?.verdict === 'accepted' && held.recorded !== null
    ? await findLinked(tx, held.recorded)
    : null
}

/** The claims of parts that were accepted before their total, as they have to be recorded now that it is. */
export async function unlinkedParts(tx: Transaction, given: Acceptance): Promise<object[]> {
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
    .map((part) => ({ ...part, subsetOf: `${document.slice(0, 80)}-${proposal}`.slice(0, 120) }))
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
  const row = await tx.claim.findUnique({ where: { key }, select })
  return row && { key: row.key, claimant: row.claimantKey, outcome: row.outcome }
}
