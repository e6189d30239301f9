import { nameCells } from '@/lib/comparison/queries'
import { titleColumns, toTitle } from '@/lib/incident/columns'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Bilingual } from '@/lib/values/text'
import type { InboxPlace } from './model'

/** What a note is on, as its columns have it. */
export interface NoteTarget {
  readonly documentKey: string | null
  readonly claimKey: string | null
  readonly incidentKey: string | null
  readonly cell: string | null
}

/** To select what a note is on. */
export const targetColumns = {
  documentKey: true,
  claimKey: true,
  incidentKey: true,
  cell: true,
} as const

/** What entries of an inbox are about: a subject as in the log, or what a note is on. */
export interface About {
  readonly subject: string
  readonly target: NoteTarget | null
}

/** The key of the claim that an entry is about, if it is about one. */
export function claimOf({ subject, target }: About): string | null {
  return target ? target.claimKey : (/^claim\/(.+)$/.exec(subject)?.[1] ?? null)
}

/** Finds where entries of an inbox lead to, all of them at once; null for what is not here any more. */
export async function placesOf(
  db: Transaction,
  all: readonly About[],
): Promise<(about: About) => InboxPlace | null> {
  const [documents, claims, cells] = await Promise.all([
    listDocuments(
      db,
      all.flatMap(({ target }) => target?.documentKey ?? []),
    ),
    listClaims(
      db,
      all.flatMap((about) => claimOf(about) ?? []),
    ),
    listCells(
      db,
      all.flatMap(({ target }) => target ?? []),
    ),
  ])
  return (about) => {
    const { target } = about
    const claim = claimOf(about)
    if (claim !== null) return claims.get(claim) ?? null
    if (target?.documentKey) return documents.get(target.documentKey) ?? null
    return target ? cells(target) : null
  }
}

async function listDocuments(db: Transaction, keys: readonly string[]) {
  const rows = await findInBatches(keys, (batch) =>
    db.document.findMany({ where: { key: { in: batch } }, select: { key: true, title: true } }),
  )
  return new Map(rows.map((row): [string, InboxPlace] => [row.key, { on: 'document', ...row }]))
}

async function listClaims(db: Transaction, keys: readonly string[]) {
  const rows = await findInBatches(keys, (batch) =>
    db.claim.findMany({
      where: { key: { in: batch } },
      select: {
        key: true,
        words: true,
        claimant: { select: nameColumns },
        document: { select: { language: true } },
      },
    }),
  )
  return new Map(
    rows.map(({ key, words, claimant, document: { language } }): [string, InboxPlace] => {
      return [key, { on: 'claim', key, words, language, claimant: nameOf(claimant) }]
    }),
  )
}

/** What sources are called. */
const nameColumns = { nameAr: true, nameEn: true } as const

function nameOf({ nameAr: ar, nameEn: en }: { nameAr: string; nameEn: string }): Bilingual {
  return { ar, en }
}

/** The cells of comparisons, with what their incidents, sources and people are called. */
async function listCells(
  db: Transaction,
  targets: readonly NoteTarget[],
): Promise<(target: NoteTarget) => InboxPlace | null> {
  const [incidents, cells] = await Promise.all([
    findInBatches(
      targets.flatMap(({ incidentKey }) => incidentKey ?? []),
      (keys) => db.incident.findMany({ where: { key: { in: keys } }, select: titleColumns }),
    ),
    nameCells(
      db,
      targets.flatMap(({ cell }) => cell ?? []),
    ),
  ])
  const titles = new Map(incidents.map((row) => [row.key, toTitle(row).title]))
  return ({ incidentKey, cell: text }) => {
    const [key, cell] = [incidentKey ?? '', text ?? '']
    const [title, named] = [titles.get(key), cells.get(cell)]
    return title && named ? { on: 'cell', key, title, cell, ...named } : null
  }
}
