import { type Claim, measureKey } from '@/lib/claim/model'
import { publishedRange } from '@/lib/document/model'
import type { Actor, Source } from '@/lib/source/model'
import type { ComparisonFacts, DocumentFacts, IncidentFacts } from './model'
import { originsOf } from './origin'

/** The claims of one measure at one incident, by claimant. */
type Claimants = ReadonlyMap<string, readonly Claim[]>

/** The facts of a comparison, arranged so that every question about them is one look-up. */
export interface Ledger {
  readonly incident: IncidentFacts
  /** The wholes that the incident is part of, the nearest first. */
  readonly wholes: readonly string[]
  /** The claims on the incident and on all of its parts. */
  readonly claims: readonly Claim[]
  /** All that is claimed, also on the wholes and on other parts of them. */
  readonly family: readonly Claim[]
  /** Those claims by what they measure, under the measure's key. */
  readonly measures: ReadonlyMap<string, readonly Claim[]>
  partsOf(incident: string): readonly string[]
  claimsAt(incident: string, measure: string): Claimants
  originOf(claim: Claim): string | undefined
  incidentBy(key: string): IncidentFacts
  actorBy(key: string): Actor
  sourceBy(key: string): Source
  documentBy(key: string): DocumentFacts
  /** The first and last day on which a document may have been published. */
  publishedOf(document: string): readonly [string, string]
  claimBy(key: string): Claim
  /** The claim of which this one is a subset, if it is among the facts: it may be of another tree. */
  totalOf(claim: Claim): Claim | undefined
}

const NOBODY: Claimants = new Map()

/** @throws when the facts name an incident, actor, source, document or claim that is not among them */
export function openLedger(facts: ComparisonFacts): Ledger {
  const incidentBy = finder('incident', byKey(facts.incidents))
  const parts = new Map<string, string[]>()
  for (const { key, partOf } of facts.incidents) if (partOf !== null) push(parts, partOf, key)
  const partsOf = (incident: string) => parts.get(incident) ?? []
  const within = new Set(subtree(facts.incident, partsOf))
  const claims = facts.claims.filter((claim) => within.has(claim.incident))
  const measures = new Map<string, Claim[]>()
  const entries = new Map<string, Map<string, Map<string, Claim[]>>>()
  for (const claim of facts.claims) {
    const measure = measureKey(claim)
    if (within.has(claim.incident)) push(measures, measure, claim)
    push(open(open(entries, claim.incident), measure), claim.claimant, claim)
  }
  const claimsByKey = byKey(facts.claims)
  const days = new Map(
    facts.documents.map(({ key, published }) => [key, publishedRange(published)]),
  )
  const originOf = originsOf([...facts.claims, ...(facts.basis ?? [])])
  return {
    incident: incidentBy(facts.incident),
    wholes: wholesOf(incidentBy(facts.incident), incidentBy),
    claims,
    family: facts.claims,
    measures,
    partsOf,
    claimsAt: (incident, measure) => entries.get(incident)?.get(measure) ?? NOBODY,
    originOf: ({ key }) => originOf(key),
    incidentBy,
    actorBy: finder('actor', byKey(facts.actors)),
    sourceBy: finder('source', byKey(facts.sources)),
    documentBy: finder('document', byKey(facts.documents)),
    publishedOf: finder('document', days),
    claimBy: finder('claim', claimsByKey),
    totalOf: ({ subsetOf }) => (subsetOf === null ? undefined : claimsByKey.get(subsetOf)),
  }
}

/** An incident and all of its parts, in the order of the parts. */
function subtree(
  incident: string,
  partsOf: (incident: string) => readonly string[],
): readonly string[] {
  return [incident, ...partsOf(incident).flatMap((part) => subtree(part, partsOf))]
}

function wholesOf(
  { partOf }: IncidentFacts,
  incidentBy: (key: string) => IncidentFacts,
): readonly string[] {
  return partOf === null ? [] : [partOf, ...wholesOf(incidentBy(partOf), incidentBy)]
}

function byKey<T extends { readonly key: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.key, item]))
}

function finder<T>(noun: string, found: ReadonlyMap<string, T>): (key: string) => T {
  return (key) => {
    const item = found.get(key)
    if (item === undefined) throw new Error(`The facts of the comparison lack the ${noun} "${key}"`)
    return item
  }
}

function open<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const found = maps.get(key)
  if (found !== undefined) return found
  const opened = new Map<K, V>()
  maps.set(key, opened)
  return opened
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
