import { listClaimsOfSource } from '@/lib/claim/queries'
import { STANDING } from '@/lib/claim/standing'
import type { ClaimView } from '@/lib/claim/view'
import { headColumns, toHead } from '@/lib/incident/columns'
import { findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { nameColumns, toNamed } from './columns'
import { SOURCE_KINDS } from './model'
import { getQuoting } from './quoting'
import { STANDING_SOURCES } from './standing'
import type { ClaimsOnIncident, SourceListItem, SourceView } from './view'

const SOURCES = 200
const CLAIMS = 50

const columns = {
  ...nameColumns,
  kind: true,
  url: true,
  note: true,
  speaksFor: { select: nameColumns },
  _count: { select: { claims: { where: STANDING }, published: true } },
} satisfies Prisma.SourceSelect

/** A page of the sources by key. */
export async function listSources(db: Transaction, page = 1): Promise<Page<SourceListItem>> {
  const [total, rows] = await Promise.all([
    db.source.count({ where: STANDING_SOURCES }),
    db.source.findMany({
      where: STANDING_SOURCES,
      orderBy: { key: 'asc' },
      ...windowOf(page, SOURCES),
      select: columns,
    }),
  ])
  return pageOf(rows.map(toView), { total, page, size: SOURCES })
}

/** A source with a page of its claims by incident, or null when nothing has that key. */
export async function getSource(
  db: Transaction,
  key: string,
  page = 1,
): Promise<SourceView | null> {
  const row = await db.source.findUnique({
    where: { key },
    select: { ...columns, reliability: true },
  })
  if (!row) return null
  const source = toView(row)
  const claims = await listClaimsOfSource(db, key, windowOf(page, CLAIMS))
  const items = await groupByIncident(db, claims)
  return {
    ...source,
    incidents: pageOf(items, { total: source.claims, page, size: CLAIMS }),
    reliability: row.reliability,
    ...(await getQuoting(db, key)),
  }
}

/** Why a source is rated as it is: for who is signed in. */
export async function getReliabilityNote(db: Transaction, key: string): Promise<string | null> {
  const row = await db.source.findUnique({ where: { key }, select: { reliabilityNote: true } })
  return row?.reliabilityNote ?? null
}

function toView(row: Prisma.SourceGetPayload<{ select: typeof columns }>): SourceListItem {
  return {
    ...toNamed(row),
    kind: oneOf(SOURCE_KINDS, row.kind),
    url: row.url,
    note: row.note,
    speaksFor: row.speaksFor && toNamed(row.speaksFor),
    claims: row._count.claims,
    documents: row._count.published,
  }
}

async function groupByIncident(
  db: Transaction,
  claims: readonly ClaimView[],
): Promise<ClaimsOnIncident[]> {
  const groups = listsOf(claims, ({ incident }) => incident.key)
  const rows = await findInBatches(groups.keys(), (keys) =>
    db.incident.findMany({ where: { key: { in: keys } }, select: headColumns }),
  )
  const heads = new Map(rows.map((row) => [row.key, toHead(row)]))
  return [...groups].flatMap(([key, group]) => {
    const incident = heads.get(key)
    return incident ? [{ incident, claims: group }] : []
  })
}
