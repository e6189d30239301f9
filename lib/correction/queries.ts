import { figureOf } from '@/lib/claim/columns'
import { STANDING } from '@/lib/claim/standing'
import { DATE_PRECISIONS } from '@/lib/document/model'
import { getEntry, getEntryHistory } from '@/lib/entry/queries'
import { saidNumber } from '@/lib/extraction/said-number'
import { toFigure } from '@/lib/extraction/settle'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import type { Transaction } from '@/lib/server/db'
import { nameColumns, toNamed } from '@/lib/source/columns'
import { oneOf } from '@/lib/values/column'
import type { PartialDate } from '@/lib/values/date'
import type { Bilingual } from '@/lib/values/text'
import {
  type ClaimForm,
  type Content,
  type CorrectedNoun,
  type IncidentSurroundings,
  incidentSlipsOf,
  type Slip,
  type Surroundings,
  slipsOf,
} from './model'

/** A standing claim with every content that it has had, by revision. */
export interface ClaimToCorrect {
  readonly revision: number
  readonly contents: ReadonlyMap<number, Content>
}

/** What a correction starts from; null when no claim stands under that key. */
export async function getClaimToCorrect(
  db: Transaction,
  key: string,
): Promise<ClaimToCorrect | null> {
  const row = await db.claim.findUnique({
    where: { key, ...STANDING },
    select: { revision: true, revisions: { select: { revision: true, content: true } } },
  })
  if (row === null) return null
  const contents = row.revisions.map(
    ({ revision, content }) => [revision, content as Content] as const,
  )
  return { revision: row.revision, contents: new Map(contents) }
}

/** A claim, an incident, a source or a place with every content that it has had; null when nothing can be corrected there. */
export async function getContents(
  db: Transaction,
  noun: CorrectedNoun,
  key: string,
): Promise<ClaimToCorrect | null> {
  if (noun === 'claims') return getClaimToCorrect(db, key)
  const entry = await getEntry(db, noun, key)
  if (entry === null) return null
  const history = await getEntryHistory(db, noun, key)
  const contents = new Map(history.map(({ revision, content }) => [revision, content]))
  // One that was never corrected has no revisions yet.
  return { revision: entry.revision, contents: contents.set(entry.revision, entry.content) }
}

/** What an entry said in one of its revisions; null where there is none. */
export async function getContentToRestore(
  db: Transaction,
  noun: CorrectedNoun,
  key: string,
  revision: number,
): Promise<Content | null> {
  const select = { content: true }
  const row =
    noun === 'claims'
      ? await db.claimRevision.findUnique({
          where: { claimKey_revision: { claimKey: key, revision } },
          select,
        })
      : await db.entryRevision.findUnique({
          where: { noun_key_revision: { noun, key, revision } },
          select,
        })
  return row && (row.content as Content)
}

/** What looks like a slip in an entry as it stands. @throws when nothing has that key */
export async function listSlips(
  db: Transaction,
  noun: CorrectedNoun,
  key: string,
): Promise<Slip[]> {
  if (noun === 'claims') return slipsOf(await surroundingsOf(db, key))
  if (noun === 'incidents') return incidentSlipsOf(await incidentSurroundingsOf(db, key))
  return []
}

async function incidentSurroundingsOf(db: Transaction, key: string): Promise<IncidentSurroundings> {
  const days = { dateStart: true, dateEnd: true } as const
  const { dateStart, dateEnd, partOf } = await db.incident.findUniqueOrThrow({
    where: { key },
    select: { ...days, partOf: { select: days } },
  })
  const documents = await db.document.findMany({
    where: { claims: { some: { incidentKey: key, ...STANDING } } },
    select: published,
  })
  return {
    start: dateStart,
    end: dateEnd,
    published: documents.map(toPublished),
    whole: partOf && { start: partOf.dateStart, end: partOf.dateEnd },
  }
}

const published = { publishedDate: true, publishedPrecision: true } as const

function toPublished(row: {
  readonly publishedDate: string
  readonly publishedPrecision: string
}): PartialDate {
  return {
    date: row.publishedDate,
    precision: oneOf(DATE_PRECISIONS, row.publishedPrecision),
  }
}

const figure = { figureKind: true, figureN: true, figureHi: true } as const

/** What a claim's figure and incident are held against. @throws when nothing has that key */
export async function surroundingsOf(db: Transaction, key: string): Promise<Surroundings> {
  const row = await db.claim.findUniqueOrThrow({
    where: { key },
    select: {
      ...figure,
      words: true,
      incident: { select: { dateStart: true } },
      document: { select: published },
      subsetOf: { select: figure },
      subsets: { where: STANDING, select: figure },
    },
  })
  const said = saidNumber(row.words, null)
  return {
    figure: figureOf(row),
    said: said && toFigure(said),
    happened: row.incident.dateStart,
    published: toPublished(row.document),
    total: row.subsetOf && figureOf(row.subsetOf),
    parts: row.subsets.map(figureOf),
  }
}

/** How many incidents, places and claims are offered by name; any other key can be typed. */
const OFFERED = 500

/** All that the form for correcting a claim shows; null when no claim stands under that key. */
export async function getClaimForm(db: Transaction, key: string): Promise<ClaimForm | null> {
  const claim = await getClaimToCorrect(db, key)
  const row = await db.claim.findUnique({
    where: { key, ...STANDING },
    select: {
      incidentKey: true,
      claimantKey: true,
      claimant: { select: nameColumns },
      document: { select: { key: true, text: true, language: true } },
    },
  })
  if (claim === null || row === null) return null
  const [incidents, actors, places, same, around] = await Promise.all([
    db.incident.findMany({
      where: { mergedIntoKey: null },
      select: titleColumns,
      orderBy: { dateStart: 'desc' },
      take: OFFERED,
    }),
    db.actor.findMany({ select: nameColumns, orderBy: { key: 'asc' } }),
    db.place.findMany({ select: nameColumns, orderBy: { key: 'asc' }, take: OFFERED }),
    db.claim.findMany({
      where: { claimantKey: row.claimantKey, NOT: { key }, ...STANDING },
      orderBy: { key: 'asc' },
      select: worded,
      take: OFFERED,
    }),
    db.claim.findMany({
      where: { incidentKey: row.incidentKey, NOT: { key }, ...STANDING },
      orderBy: { key: 'asc' },
      select: worded,
      take: OFFERED,
    }),
  ])
  return {
    revision: claim.revision,
    content: claim.contents.get(claim.revision) ?? {},
    claimant: toNamed(row.claimant).name,
    document: row.document.key,
    text: row.document.text,
    language: row.document.language,
    choices: {
      incidents: incidents.map((incident) => {
        const { key: its, title } = toTitle(incident)
        return { key: its, name: title }
      }),
      actors: actors.map(toNamed),
      places: places.map(toNamed),
      totals: same.map(toWorded),
      origins: around.map(toWorded),
    },
  }
}

const worded = { key: true, words: true, claimant: { select: nameColumns } } as const

/** A claim by who says it and its figure's words. */
function toWorded({
  key,
  words,
  claimant,
}: {
  readonly key: string
  readonly words: string
  readonly claimant: Parameters<typeof toNamed>[0]
}): { readonly key: string; readonly name: Bilingual } {
  const { name } = toNamed(claimant)
  return { key, name: { ar: `${name.ar}: ${words}`, en: `${name.en}: ${words}` } }
}
