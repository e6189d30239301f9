import { listActors } from '@/lib/actor/queries'
import type { Perspective } from '@/lib/comparison/model'
import { perspectiveOf } from '@/lib/comparison/perspective'
import { citedColumns, toCited } from '@/lib/document/columns'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import { descriptionFor } from '@/lib/sensitive/model'
import { listSensitiveSpans } from '@/lib/sensitive/queries'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, sourceColumns, toNamed, toSource } from '@/lib/source/columns'
import { oneOf, translationOf } from '@/lib/values/column'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { chainFrom, listLinks } from './chain'
import { figureOf } from './columns'
import {
  CLAIM_DECISIONS,
  CLAIM_STATES,
  MODALITIES,
  OUTCOMES,
  type Outcome,
  PERIODS,
  UNITS,
  WORDINGS,
} from './model'
import { STANDING } from './standing'
import type { ClaimRecord, ClaimRevisionView, ClaimView, OriginLink } from './view'

const columns = {
  key: true,
  revision: true,
  incident: { select: titleColumns },
  claimant: { select: sourceColumns },
  document: { select: citedColumns },
  outcome: true,
  victims: { select: nameColumns },
  subset: true,
  subsetOfKey: true,
  by: { select: nameColumns },
  figureKind: true,
  figureN: true,
  figureHi: true,
  words: true,
  unit: true,
  period: true,
  place: { select: nameColumns },
  modality: true,
  wording: true,
  quoteExact: true,
  quoteStart: true,
  quoteEnd: true,
  quotePrefix: true,
  quoteSuffix: true,
  translation: true,
  evidence: true,
  note: true,
  basedOnKey: true,
} satisfies Prisma.ClaimSelect

type Row = Prisma.ClaimGetPayload<{ select: typeof columns }>

/** Which claims are listed: those that meet everything that is given. */
export interface ClaimFilter {
  readonly incident?: string
  readonly source?: string
  readonly document?: string
  readonly outcome?: Outcome
}

/** The standing claims with the given keys, in the order of the keys; keys of nothing are passed over. */
export async function getClaims(db: Transaction, keys: readonly string[]): Promise<ClaimView[]> {
  const rows = await findInBatches(keys, (batch) =>
    db.claim.findMany({ where: { key: { in: batch }, ...STANDING }, select: columns }),
  )
  const views = await toViews(db, rows)
  const byKey = new Map(views.map((view) => [view.key, view]))
  return [...new Set(keys)].flatMap((key) => byKey.get(key) ?? [])
}

/** A claim for its own page, whether it stands or was withdrawn, with what was decided on it; null for a key of nothing. */
export async function getClaim(db: Transaction, key: string): Promise<ClaimRecord | null> {
  const row = await db.claim.findUnique({
    where: { key },
    select: {
      ...columns,
      state: true,
      decisions: {
        select: { revision: true, kind: true, by: true, at: true, reason: true },
        orderBy: { id: 'asc' },
      },
    },
  })
  if (!row) return null
  const { state, decisions, ...rest } = row
  const [view] = await toViews(db, [rest])
  if (!view) return null
  return {
    ...view,
    state: oneOf(CLAIM_STATES, state),
    decisions: decisions.map(({ kind, at, ...decision }) => {
      return { ...decision, kind: oneOf(CLAIM_DECISIONS, kind), at: at.toISOString() }
    }),
  }
}

/**
 * The standing claims by key.
 * @param after the key after which the list goes on: the last one of the page before
 * @param limit how many at most
 */
export async function listClaims(
  db: Transaction,
  { incident, source, document, outcome }: ClaimFilter,
  { after, limit }: { after?: string; limit: number },
): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: {
      ...STANDING,
      ...(incident !== undefined && { incidentKey: incident }),
      ...(source !== undefined && { claimantKey: source }),
      ...(document !== undefined && { documentKey: document }),
      ...(outcome !== undefined && { outcome }),
      ...(after !== undefined && { key: { gt: after } }),
    },
    orderBy: { key: 'asc' },
    take: limit,
    select: columns,
  })
  return toViews(db, rows)
}

/** The claims that quote a document, in the order of its text. */
export async function listClaimsInText(db: Transaction, document: string): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: { documentKey: document, ...STANDING },
    orderBy: [{ quoteStart: 'asc' }, { key: 'asc' }],
    select: columns,
  })
  return toViews(db, rows)
}

/** A page of what a source claims: on the latest incidents first. */
export async function listClaimsOfSource(
  db: Transaction,
  source: string,
  window: { skip: number; take: number },
): Promise<ClaimView[]> {
  const rows = await db.claim.findMany({
    where: { claimantKey: source, ...STANDING },
    orderBy: [{ incident: { dateStart: 'desc' } }, { incidentKey: 'asc' }, { key: 'asc' }],
    ...window,
    select: columns,
  })
  return toViews(db, rows)
}

/** Every content that a claim has had, the first one first; empty when nothing has that key. */
export async function getClaimHistory(db: Transaction, key: string): Promise<ClaimRevisionView[]> {
  const rows = await db.claimRevision.findMany({
    where: { claimKey: key },
    orderBy: { revision: 'asc' },
    select: { revision: true, content: true, reason: true, recordedAt: true, recordedBy: true },
  })
  return rows.map(({ content, recordedAt, ...row }) => ({
    ...row,
    content: content as Record<string, unknown>,
    recordedAt: recordedAt.toISOString(),
  }))
}

async function toViews(db: Transaction, rows: readonly Row[]): Promise<ClaimView[]> {
  const links = await listLinks(db, rows)
  const sensitive = await listSensitiveSpans(db, new Set(rows.map(({ document }) => document.key)))
  const parties = rows.flatMap(({ claimant, victims }) => [
    victims.key,
    claimant.speaksForKey ?? [],
  ])
  const actors = await listActors(db, new Set(parties.flat()))
  const actorOf = new Map(actors.map((actor) => [actor.key, actor]))
  return rows.map((row) => {
    const victims = actorOf.get(row.victims.key)
    const speaker = actorOf.get(row.claimant.speaksForKey ?? '') ?? null
    const perspective = victims ? perspectiveOf(speaker, victims) : 'third-party'
    const quote = { start: row.quoteStart, end: row.quoteEnd }
    const told = descriptionFor(row.key, quote, sensitive.get(row.document.key) ?? [])
    return { ...toView(row, perspective, chainFrom(row.basedOnKey, links)), sensitive: told }
  })
}

function toView(
  row: Row,
  perspective: Perspective,
  chain: readonly OriginLink[],
): Omit<ClaimView, 'sensitive'> {
  return {
    key: row.key,
    revision: row.revision,
    incident: toTitle(row.incident),
    claimant: toSource(row.claimant),
    document: toCited(row.document),
    outcome: oneOf(OUTCOMES, row.outcome),
    victims: toNamed(row.victims),
    subset: row.subset,
    subsetOf: row.subsetOfKey,
    perspective,
    by: row.by && toNamed(row.by),
    figure: figureOf(row),
    words: row.words,
    unit: oneOf(UNITS, row.unit),
    period: oneOf(PERIODS, row.period),
    place: row.place && toNamed(row.place),
    modality: oneOf(MODALITIES, row.modality),
    wording: oneOf(WORDINGS, row.wording),
    quote: {
      exact: row.quoteExact,
      start: row.quoteStart,
      end: row.quoteEnd,
      prefix: row.quotePrefix,
      suffix: row.quoteSuffix,
    },
    translation: translationOf(row.translation),
    evidence: row.evidence,
    note: row.note,
    chain,
  }
}
