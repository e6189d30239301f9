import { OUTCOMES } from '@/lib/claim/model'
import { STANDING } from '@/lib/claim/standing'
import { FINDING_KINDS, VERDICTS, type Verdict } from '@/lib/comparison/model'
import { citedColumns, toCited } from '@/lib/document/columns'
import type { CitedDocument } from '@/lib/document/view'
import { PLACE_PRECISIONS } from '@/lib/place/model'
import { listPlacesAround } from '@/lib/place/queries'
import { climb, findInBatches, listsOf } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import { oneOf } from '@/lib/values/column'
import { type Page, pageOf, windowOf } from '@/lib/values/page'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { headColumns, titleColumns, toHead, toTitle } from './columns'
import { conditionOf } from './condition'
import { NOT_EMPTIED, WITH_CLAIMS } from './standing'
import type {
  IncidentFilter,
  IncidentFilters,
  IncidentLink,
  IncidentListItem,
  IncidentView,
  PartView,
  PlaceView,
} from './view'

const SIZE = 25

const listColumns = {
  ...headColumns,
  place: { select: nameColumns },
  summary: true,
  _count: { select: { parts: { where: NOT_EMPTIED } } },
} satisfies Prisma.IncidentSelect

/** A page of the incidents that are part of no other and on which something is claimed, the sharpest differences first. */
export async function listIncidents(
  db: Transaction,
  filter: IncidentFilter,
  page: number,
): Promise<Page<IncidentListItem>> {
  const where = await conditionOf(db, filter)
  const [total, rows] = await Promise.all([
    db.incident.count({ where }),
    db.incident.findMany({
      where,
      orderBy: [{ summary: { sharpness: 'desc' } }, { dateStart: 'desc' }, { key: 'asc' }],
      ...windowOf(page, SIZE),
      select: listColumns,
    }),
  ])
  const verdicts = await countVerdicts(
    db,
    rows.map(({ key }) => key),
  )
  const items = rows.map((row) => ({
    ...toListItem(row),
    verdicts: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, verdicts.get(`${row.key} ${verdict}`) ?? 0]),
    ) as Record<Verdict, number>,
  }))
  return pageOf(items, { total, page, size: SIZE })
}

/** How many rows of each incident have each verdict, by `KEY VERDICT`. */
async function countVerdicts(db: Transaction, keys: readonly string[]) {
  const groups = await db.rowVerdict.groupBy({
    by: ['incidentKey', 'verdict'],
    where: { incidentKey: { in: [...keys] } },
    _count: { _all: true },
  })
  return new Map(
    groups.map(({ incidentKey, verdict, _count }) => [`${incidentKey} ${verdict}`, _count._all]),
  )
}

function toListItem(row: Prisma.IncidentGetPayload<{ select: typeof listColumns }>) {
  const { summary } = row
  const kind = summary?.findingKind
  return {
    ...toHead(row),
    place: row.place && toNamed(row.place),
    parts: row._count.parts,
    conflicts: summary?.conflicts ?? 0,
    sources: summary?.sources ?? 0,
    documents: summary?.documents ?? 0,
    claims: summary?.claims ?? 0,
    finding:
      summary && kind
        ? { kind: oneOf(FINDING_KINDS, kind), ar: summary.findingAr, en: summary.findingEn }
        : null,
  }
}

/** What the list of incidents can be narrowed to. */
export async function listIncidentFilters(db: Transaction): Promise<IncidentFilters> {
  const [used, claimants, outcomes, verdicts] = await Promise.all([
    db.incident.groupBy({ by: ['placeKey'], where: WITH_CLAIMS }),
    db.source.findMany({
      where: { claims: { some: STANDING } },
      orderBy: { key: 'asc' },
      select: nameColumns,
    }),
    db.rowVerdict.groupBy({ by: ['outcome'] }),
    db.rowVerdict.groupBy({ by: ['verdict'] }),
  ])
  const places = await listPlacesAround(
    db,
    used.flatMap(({ placeKey }) => placeKey ?? []),
  )
  return {
    places: places.sort((a, b) => (a.key < b.key ? -1 : 1)),
    sources: claimants.map(toNamed),
    outcomes: OUTCOMES.filter((word) => outcomes.some(({ outcome }) => outcome === word)),
    verdicts: VERDICTS.filter((word) => verdicts.some(({ verdict }) => verdict === word)),
  }
}

/** An incident with everything round its comparison, or null when nothing has that key. */
export async function getIncident(db: Transaction, key: string): Promise<IncidentView | null> {
  const row = await db.incident.findUnique({
    where: { key },
    select: {
      ...headColumns,
      note: true,
      partOfKey: true,
      place: { select: { ...nameColumns, precision: true, lat: true, lon: true, withinKey: true } },
      related: {
        where: { to: NOT_EMPTIED },
        select: { as: true, to: { select: headColumns } },
        orderBy: [{ toKey: 'asc' }, { as: 'asc' }],
      },
    },
  })
  if (!row) return null
  const parts = await listParts(db, key)
  return {
    ...toHead(row),
    note: row.note,
    place: row.place && (await toPlace(db, row.place)),
    wholes: await listWholes(db, row.partOfKey),
    parts,
    related: row.related.map(({ as, to }) => ({ ...toHead(to), as })),
    documents: await listCited(db, [key, ...parts.map((part) => part.key)]),
  }
}

/** The incident that one was merged into, at the end of the chain; null where it was not merged, or is not there. */
export async function getSuccessor(db: Transaction, key: string): Promise<string | null> {
  const way = await climb([key], 'mergedIntoKey', (keys) =>
    db.incident.findMany({
      where: { key: { in: keys } },
      select: { key: true, mergedIntoKey: true },
    }),
  )
  const last = way.at(-1)?.key
  return last === undefined || last === key ? null : last
}

/** The incidents on which something is claimed, with their titles: to suggest one when a key is not known. */
export async function listIncidentTitles(db: Transaction): Promise<IncidentLink[]> {
  const rows = await db.incident.findMany({
    where: WITH_CLAIMS,
    orderBy: { key: 'asc' },
    select: titleColumns,
  })
  return rows.map(toTitle)
}

async function toPlace(
  db: Transaction,
  { precision, lat, lon, withinKey, ...place }: PlaceRow,
): Promise<PlaceView> {
  const around = await listPlacesAround(db, withinKey === null ? [] : [withinKey])
  const within = around.map(({ key, name }) => ({ key, name }))
  return { ...toNamed(place), precision: oneOf(PLACE_PRECISIONS, precision), lat, lon, within }
}

interface PlaceRow {
  readonly key: string
  readonly nameAr: string
  readonly nameEn: string
  readonly precision: string
  readonly lat: number | null
  readonly lon: number | null
  readonly withinKey: string | null
}

async function listWholes(db: Transaction, key: string | null): Promise<IncidentLink[]> {
  const rows = await climb(key === null ? [] : [key], 'partOfKey', (keys) =>
    db.incident.findMany({
      where: { key: { in: keys } },
      select: { ...titleColumns, partOfKey: true },
    }),
  )
  return rows.map(toTitle)
}

/** The parts of an incident and theirs, each after its whole, in their order. */
async function listParts(db: Transaction, root: string): Promise<PartView[]> {
  const found: Omit<PartView, 'depth'>[] = []
  let level = [root]
  while (level.length > 0) {
    const rows = await findInBatches(level, (keys) =>
      db.incident.findMany({
        where: { partOfKey: { in: keys }, ...NOT_EMPTIED },
        orderBy: [{ ordinal: 'asc' }, { key: 'asc' }],
        select: { ...headColumns, partOfKey: true, place: { select: nameColumns } },
      }),
    )
    for (const { partOfKey, place, ...row } of rows) {
      const partOf = partOfKey ?? root
      found.push({ ...toHead(row), partOf, place: place && toNamed(place) })
    }
    level = rows.map(({ key }) => key)
  }
  const partsOf = listsOf(found, ({ partOf }) => partOf)
  const unfold = (whole: string, depth: number): PartView[] =>
    (partsOf.get(whole) ?? []).flatMap((part) => [
      { ...part, depth },
      ...unfold(part.key, depth + 1),
    ])
  return unfold(root, 1)
}

async function listCited(db: Transaction, incidents: readonly string[]): Promise<CitedDocument[]> {
  const cited = await findInBatches(incidents, (keys) =>
    db.claim.groupBy({
      by: ['documentKey'],
      where: { incidentKey: { in: keys }, ...STANDING },
    }),
  )
  const rows = await findInBatches(
    cited.map(({ documentKey }) => documentKey),
    (keys) => db.document.findMany({ where: { key: { in: keys } }, select: citedColumns }),
  )
  const date = (row: (typeof rows)[number]) => `${row.publishedDate} ${row.key}`
  return rows.sort((a, b) => (date(a) < date(b) ? -1 : 1)).map(toCited)
}
