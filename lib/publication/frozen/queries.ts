import { listPublicAssessments } from '@/lib/assessment/queries'
import type { PublicAssessment } from '@/lib/assessment/view'
import { listEntries } from '@/lib/bundle/queries'
import type { Settled } from '@/lib/bundle/settle'
import { measureKey } from '@/lib/claim/model'
import { compare } from '@/lib/comparison/compare'
import { type ComparisonFacts, isSpoken } from '@/lib/comparison/model'
import { factsAmong, listTreeFacts, type TreeFacts } from '@/lib/comparison/queries'
import { listPlacesAround } from '@/lib/place/queries'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { READINGS } from '@/lib/values/reading'
import type { Blocker, Frozen, PendingClaim } from '../model'

type Comparisons = Frozen['comparisons']

/** What would be public of an incident, and what stands against it. */
export interface Freezing extends Frozen {
  readonly blockers: readonly Blocker[]
  readonly pending: readonly PendingClaim[]
}

/**
 * Gathers what is approved of an incident and its parts, as it stands.
 * @param isPublic whether readers can see another incident: only then is it named as related
 * @returns null when nothing has that key, or it is a part of another incident
 */
export async function freezeIncident(
  tx: Transaction,
  root: string,
  isPublic: (incident: string) => boolean,
): Promise<Freezing | null> {
  const tree = (await listTreeFacts(tx, [root])).get(root)
  if (tree?.incidents[0]?.partOf !== null) return null
  const approved = await listApprovedKeys(tx, tree)
  const facts = approvedFacts(tree, approved, isPublic)
  const comparisons = Object.fromEntries(
    facts.incidents.map(({ key }) => {
      const each = READINGS.map((reading) => [
        reading,
        compare({ ...facts, incident: key }, reading),
      ])
      return [key, Object.fromEntries(each)]
    }),
  ) as Comparisons
  const ofTree = new Set(tree.claims.map(({ key }) => key))
  return {
    bundle: await listPublic(tx, facts),
    comparisons,
    assessments: await listAssessed(tx, facts, approved),
    blockers: facts.claims.flatMap(({ key, subsetOf, basedOn }) =>
      [subsetOf, basedOn].flatMap((to) =>
        to !== null && ofTree.has(to) && !approved.has(to) ? [{ claim: key, leadsTo: to }] : [],
      ),
    ),
    pending: pendingClaims(tree, approved, comparisons),
  }
}

/** What editors make of the rows of an incident and its parts, held against the approved claims of each. */
async function listAssessed(
  tx: Transaction,
  { incidents }: TreeFacts,
  approved: ReadonlySet<string>,
): Promise<Frozen['assessments']> {
  const found: [string, readonly PublicAssessment[]][] = []
  for (const { key } of incidents) {
    const assessed = await listPublicAssessments(tx, key, (claim) => approved.has(claim))
    if (assessed.length > 0) found.push([key, assessed])
  }
  return Object.fromEntries(found)
}

async function listApprovedKeys(
  tx: Transaction,
  { claims }: TreeFacts,
): Promise<ReadonlySet<string>> {
  const rows = await findInBatches(
    claims.map(({ key }) => key),
    (keys) =>
      tx.claim.findMany({ where: { key: { in: keys }, state: 'approved' }, select: { key: true } }),
  )
  return new Set(rows.map(({ key }) => key))
}

/** Of a tree, the approved claims with what they refer to. Parts in which nothing is approved are drafts, too. */
function approvedFacts(
  tree: TreeFacts,
  approved: ReadonlySet<string>,
  isPublic: (incident: string) => boolean,
): TreeFacts {
  const claims = tree.claims.filter(({ key }) => approved.has(key))
  const wholeOf = new Map(tree.incidents.map(({ key, partOf }) => [key, partOf]))
  const kept = new Set<string | null>(tree.incidents.slice(0, 1).map(({ key }) => key))
  for (const { incident } of claims) {
    for (let at: string | null = incident; at !== null; at = wholeOf.get(at) ?? null) kept.add(at)
  }
  const incidents = tree.incidents
    .filter(({ key }) => kept.has(key))
    .map((one) => ({
      ...one,
      related: one.related.filter(({ incident }) => kept.has(incident) || isPublic(incident)),
    }))
  const facts = factsAmong({ incidents, claims }, { basis: [], ...tree })
  return {
    ...facts,
    sources: facts.sources.filter(({ key }) => !isOnlyPending(key, tree, approved)),
  }
}

/** A source of which claims wait here and none is approved has no column: nobody may say that it is silent. */
function isOnlyPending(source: string, { claims }: TreeFacts, approved: ReadonlySet<string>) {
  const own = claims.filter(({ claimant }) => claimant === source)
  return own.length > 0 && !own.some(({ key }) => approved.has(key))
}

function pendingClaims(
  { claims }: TreeFacts,
  approved: ReadonlySet<string>,
  comparisons: Comparisons,
): PendingClaim[] {
  return claims
    .filter(({ key }) => !approved.has(key))
    .map((claim) => {
      const { key, incident, claimant } = claim
      const row = comparisons[incident]?.literal.rows.find((one) => {
        return measureKey(one) === measureKey(claim)
      })
      const cell = row?.cells[claimant]
      return {
        claim: key,
        incident,
        claimant,
        readsAsSilent: cell !== undefined && !isSpoken(cell),
      }
    })
}

/** What the facts are made of as entries of a bundle, without what is for the desk: notes, and what leads elsewhere. */
async function listPublic(
  tx: Transaction,
  facts: Omit<ComparisonFacts, 'incident'>,
): Promise<Settled> {
  const keysOf = (all: readonly { readonly key: string }[]) => new Set(all.map(({ key }) => key))
  const keys = {
    actors: keysOf(facts.actors),
    sources: keysOf(facts.sources),
    documents: keysOf(facts.documents),
    incidents: keysOf(facts.incidents),
    claims: keysOf(facts.claims),
  }
  const found = await listEntries(tx, { ...keys, places: new Set() })
  const around = await listPlacesAround(
    tx,
    [...found.incidents, ...found.claims].flatMap(({ place }) => place ?? []),
  )
  const { places } = await listEntries(tx, {
    ...{ actors: new Set(), sources: new Set(), documents: new Set(), incidents: new Set() },
    ...{ claims: new Set(), places: keysOf(around) },
  })
  const among = (set: ReadonlySet<string>, key: string | null) => key !== null && set.has(key)
  return {
    actors: found.actors.map((actor) => ({
      ...withoutNote(actor),
      alliedWith: actor.alliedWith.filter((ally) => keys.actors.has(ally)),
    })),
    sources: found.sources.map((source) => ({
      ...withoutNote(source),
      speaksFor: among(keys.actors, source.speaksFor) ? source.speaksFor : null,
    })),
    places: places.map(withoutNote),
    documents: found.documents.map((document) => ({
      ...withoutNote(document),
      supersedes: among(keys.documents, document.supersedes) ? document.supersedes : null,
    })),
    // What is related stands in the comparison: here it would have to be told whole.
    incidents: found.incidents.map((incident) => ({ ...withoutNote(incident), related: [] })),
    claims: found.claims.map((claim) => ({
      ...withoutNote(claim),
      subsetOf: among(keys.claims, claim.subsetOf) ? claim.subsetOf : null,
      basedOn: among(keys.claims, claim.basedOn) ? claim.basedOn : null,
    })),
  }
}

function withoutNote<T extends { readonly note: string | null }>(entry: T): T {
  return { ...entry, note: null }
}
