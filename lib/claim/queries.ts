import { listNames } from '@/lib/account/queries'
import { listActors } from '@/lib/actor/queries'
import type { Perspective } from '@/lib/comparison/model'
import { perspectiveOf } from '@/lib/comparison/perspective'
import { citedColumns, toCited } from '@/lib/document/columns'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import { climb, findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, sourceColumns, toNamed, toSource } from '@/lib/source/columns'
import { oneOf, translationOf } from '@/lib/values/column'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { figureOf } from './columns'
import { MODALITIES, OUTCOMES, type Outcome, PERIODS, UNITS, WORDINGS } from './model'
import type { ClaimRevisionView, ClaimView, OriginLink } from './view'

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

/** The claims with the given keys, in the order of the keys; keys of nothing are passed over. */
export async function getClaims(db: Transaction, keys: readonly string[]): Promise<ClaimView[]> {
  const rows = await findInBatches(keys, (batch) =>
    db.claim.findMany({ where: { key: { in: batch } }, select: columns }),
  )
  const views = await toViews(db, rows)
  const byKey = new Map(views.map((view) => [view.key, view]))
  return [...new Set(keys)].flatMap((key) => byKey.get(key) ?? [])
}

/**
 * Claims by key.
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
    where: { documentKey: document },
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
    where: { claimantKey: source },
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
    select: { revision: true, content: true, recordedAt: true, recordedBy: true },
  })
  const names = await listNames(
    db,
    rows.map(({ recordedBy }) => recordedBy),
  )
  return rows.map(({ content, recordedAt, recordedBy, ...row }) => ({
    ...row,
    recordedBy: names.get(recordedBy) ?? recordedBy,
    content: content as Record<string, unknown>,
    recordedAt: recordedAt.toISOString(),
  }))
}

async function toViews(db: Transaction, rows: readonly Row[]): Promise<ClaimView[]> {
  const links = await listLinks(db, rows)
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
    return toView(row, perspective, chainFrom(row.basedOnKey, links))
  })
}

function toView(row: Row, perspective: Perspective, chain: readonly OriginLink[]): ClaimView {
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

type Link = OriginLink & { readonly next: string | null }

/** Everything that the given claims repeat, to the end of every chain, in one statement a level. */
async function listLinks(db: Transaction, rows: readonly Row[]): Promise<Map<string, Link>> {
  const repeated = rows.flatMap(({ basedOnKey }) => basedOnKey ?? [])
  const found = await climb(repeated, 'basedOnKey', (keys) =>
    db.claim.findMany({
      where: { key: { in: keys } },
      select: {
        key: true,
        basedOnKey: true,
        documentKey: true,
        incidentKey: true,
        claimant: { select: sourceColumns },
      },
    }),
  )
  const links = found.map(({ key, basedOnKey, documentKey, incidentKey, claimant }): Link => {
    const link = { claim: key, document: documentKey, incident: incidentKey }
    return { ...link, claimant: toSource(claimant), next: basedOnKey }
  })
  return new Map(links.map((link) => [link.claim, link]))
}

function chainFrom(start: string | null, links: ReadonlyMap<string, Link>): OriginLink[] {
  const chain: OriginLink[] = []
  let link = links.get(start ?? '')
  while (link) {
    const { next, ...rest } = link
    chain.push(rest)
    link = links.get(next ?? '')
  }
  return chain
}
