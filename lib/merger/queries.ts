import { listEntries } from '@/lib/bundle/queries'
import { listClaims } from '@/lib/claim/queries'
import { STANDING } from '@/lib/claim/standing'
import { measureOf } from '@/lib/claim/view'
import { none } from '@/lib/entry/queries'
import { listCandidates, searchCandidates } from '@/lib/incident/candidates'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import { climb } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Named } from '@/lib/source/view'
import { type Ground, type MergerPreview, mergerOf, type SplitClaim } from './model'

/** All that leads to one of two incidents; null when one of them is not there, or was merged into another. */
export async function getGround(
  db: Transaction,
  from: string,
  into: string,
): Promise<Ground | null> {
  const others = await db.incident.findMany({
    where: {
      key: { notIn: [from, into] },
      OR: [{ partOfKey: from }, { related: { some: { toKey: from } } }],
    },
    select: { key: true },
  })
  const claims = await db.claim.findMany({
    where: { incidentKey: from, ...STANDING },
    select: { key: true },
  })
  const found = await listEntries(db, {
    ...none(),
    incidents: new Set([from, into, ...others.map(({ key }) => key)]),
    claims: new Set(claims.map(({ key }) => key)),
  })
  const one = (key: string) =>
    found.incidents.find((incident) => incident.key === key && incident.mergedInto === null)
  const [first, second] = [one(from), one(into)]
  if (!first || !second) return null
  return {
    from: first,
    into: second,
    others: found.incidents.filter(({ key }) => key !== from && key !== into),
    claims: found.claims,
    wholesOf: { from: await listWholes(db, from), into: await listWholes(db, into) },
  }
}

async function listWholes(db: Transaction, key: string): Promise<string[]> {
  const way = await climb([key], 'partOfKey', (keys) =>
    db.incident.findMany({ where: { key: { in: keys } }, select: { key: true, partOfKey: true } }),
  )
  return way.flatMap(({ partOfKey }) => partOfKey ?? [])
}

/** What merging one incident into another would do; null when one of them is not there, or was merged before. */
export async function getMergerPreview(
  db: Transaction,
  from: string,
  into: string,
): Promise<MergerPreview | null> {
  const ground = from === into ? null : await getGround(db, from, into)
  if (ground === null) return null
  const [approved, notes, assessments, revisions] = await Promise.all([
    db.claim.count({ where: { incidentKey: from, state: 'approved' } }),
    db.annotation.count({ where: { incidentKey: from } }),
    db.assessment.count({ where: { incidentKey: from } }),
    db.incident.findMany({
      where: { key: { in: [from, into] } },
      select: { key: true, revision: true },
    }),
  ])
  const revision = new Map(revisions.map((row) => [row.key, row.revision]))
  const side = ({ key, title }: Ground['from']) => {
    return { key, name: title, revision: revision.get(key) ?? 1 }
  }
  const named = (all: Ground['others']): Named[] =>
    all.map(({ key, title }) => ({ key, name: title }))
  const merged = mergerOf(ground).incidents.find(({ key }) => key === into)
  const whole = merged?.partOf ?? null
  const isRelated = new Set(ground.from.related.map(({ incident }) => incident))
  const relatedTo = await db.incident.findMany({
    where: { key: { in: [...isRelated], notIn: [into] } },
    select: titleColumns,
  })
  const around = named(
    ground.others.filter(({ related }) => related.some(({ incident }) => incident === from)),
  )
  const related = [
    ...around,
    ...relatedTo.map(toTitle).map(({ key, title }) => ({ key, name: title })),
  ]
  return {
    from: side(ground.from),
    into: side(ground.into),
    claims: ground.claims.length,
    approved,
    notes,
    assessments,
    parts: named(ground.others.filter(({ partOf }) => partOf === from)),
    related: [...new Map(related.map((one) => [one.key, one])).values()],
    whole: whole === null ? null : await getWhole(db, whole, whole !== ground.into.partOf),
  }
}

async function getWhole(db: Transaction, key: string, isNew: boolean) {
  const row = await db.incident.findUniqueOrThrow({ where: { key }, select: titleColumns })
  return { key, name: toTitle(row).title, isNew }
}

/** Other incidents that one might be: those with some words in their title, or those of the same days. */
export async function findOthers(
  db: Transaction,
  { key, day, text }: { readonly key: string; readonly day: string; readonly text: string },
): Promise<Named[]> {
  const candidates = await (text === '' ? listCandidates(db, day) : searchCandidates(db, text))
  return candidates
    .flatMap(({ parts, ...one }) => [one, ...parts])
    .filter((one) => one.key !== key)
    .map((one) => ({ key: one.key, name: one.title }))
}

/** How many claims of an incident can be chosen from. */
const CLAIMS = 1000

/** The claims on an incident, to choose some of them. */
export async function listSplitClaims(db: Transaction, incident: string): Promise<SplitClaim[]> {
  const claims = await listClaims(db, { incident }, { limit: CLAIMS })
  return claims.map((claim) => ({
    key: claim.key,
    claimant: claim.claimant.name,
    measure: measureOf(claim),
    victims: claim.victims.name,
    words: claim.words,
    document: claim.document.title,
  }))
}

/** The incidents that were merged into this one, the last first. */
export async function listMerged(db: Transaction, into: string): Promise<Named[]> {
  const rows = await db.incident.findMany({
    where: { mergedIntoKey: into },
    orderBy: { key: 'asc' },
    select: titleColumns,
  })
  return rows.map(toTitle).map(({ key, title }) => ({ key, name: title }))
}

/** When an incident was merged into another, ISO 8601: nothing is recorded on it after that. Null where it was not. */
export async function getMergedAt(db: Transaction, key: string): Promise<string | null> {
  const last = await db.entryRevision.findFirst({
    where: { noun: 'incidents', key },
    orderBy: { revision: 'desc' },
    select: { recordedAt: true },
  })
  return last?.recordedAt.toISOString() ?? null
}
