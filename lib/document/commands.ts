import { createHash, randomBytes } from 'node:crypto'
import { documentRow, sourceRow } from '@/lib/bundle/rows'
import { refreshSummaries } from '@/lib/incident/commands'
import { listTouchedRoots } from '@/lib/incident/touched'
import { recordDeed } from '@/lib/log/commands'
import { getVeiledTwin } from '@/lib/redaction/queries'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { fold } from '@/lib/values/fold'
import { documentKey, sourceKey } from './key'
import { getLatestAt, getTwin } from './queries'
import type { NewDocument } from './schema'
import type { DocumentName } from './view'

/** What became of a document that was handed in. */
export type RecordedDocument =
  | { readonly ok: true; readonly key: string; readonly supersedes: string | null }
  /** The text is stored already, as this document. Nothing was stored. */
  | { readonly ok: false; readonly reason: 'known'; readonly document: DocumentName }
  /** The document that it was to follow has been followed by another one, this. Nothing was stored. */
  | { readonly ok: false; readonly reason: 'superseded'; readonly document: DocumentName }
  /** Something that it names is not recorded (any longer). Nothing was stored. */
  | { readonly ok: false; readonly reason: 'unknown'; readonly field: 'publisher' | 'supersedes' }

/**
 * Stores a text once, with what is known of it. The same text again is recognised, also when two people save it at
 * the same moment; a text from an address that is known becomes the next version of what was taken there.
 * @param by who records, for the log
 */
export async function recordDocument(
  db: Database,
  document: NewDocument,
  by: string,
  at: Date = new Date(),
): Promise<RecordedDocument> {
  const sha256 = createHash('sha256').update(document.text, 'utf8').digest('hex')
  return inTransaction(db, async (tx) => {
    const twin = (await getTwin(tx, sha256)) ?? (await getVeiledTwin(tx, document.text))
    if (twin) return { ok: false, reason: 'known', document: twin }
    const before = await versionBefore(tx, document)
    if (!before.ok) return before
    const publisher = await publisherOf(tx, document.publisher)
    if (publisher === null) return { ok: false, reason: 'unknown', field: 'publisher' }
    const { key: supersedes } = before
    const key = documentKey(publisher.key, document.published.date, randomBytes(5).toString('hex'))
    const { text, title, language, url, published } = document
    const row = documentRow({
      key,
      publisher: publisher.key,
      language,
      title,
      url,
      published: { ...published, note: null },
      retrievedAt: document.retrievedAt ?? at.toISOString(),
      text,
      sha256,
      supersedes,
      note: null,
      sensitive: null,
    })
    await tx.document.create({ data: row })
    const after = {
      publisher: publisher.key,
      title,
      url,
      published,
      language,
      sha256,
      supersedes,
      ...(publisher.isNew && { newPublisher: document.publisher }),
    }
    await recordDeed(tx, { action: 'record', subject: `document/${key}`, after }, { by, at })
    return { ok: true, key, supersedes }
  })
}

/** The document that this one follows: the one that was chosen, else the latest from the same address. */
async function versionBefore(
  tx: Transaction,
  { supersedes, url }: NewDocument,
): Promise<
  { readonly ok: true; readonly key: string | null } | (RecordedDocument & { readonly ok: false })
> {
  if (supersedes === null) {
    const latest = url === null ? null : await getLatestAt(tx, url)
    return { ok: true, key: latest?.key ?? null }
  }
  const chosen = await tx.document.findUnique({
    where: { key: supersedes },
    select: { supersededBy: { select: { key: true, title: true, language: true } } },
  })
  if (!chosen) return { ok: false, reason: 'unknown', field: 'supersedes' }
  const [later] = chosen.supersededBy
  return later
    ? { ok: false, reason: 'superseded', document: later }
    : { ok: true, key: supersedes }
}

/**
 * The source that published it. A new one is written, unless one of those very names is there: then it is that.
 * @returns null when the chosen source, or the party it speaks for, is not recorded
 */
async function publisherOf(
  tx: Transaction,
  publisher: NewDocument['publisher'],
): Promise<{ readonly key: string; readonly isNew: boolean } | null> {
  const sources = await tx.source.findMany({ select: { key: true, nameAr: true, nameEn: true } })
  const keys = new Set(sources.map(({ key }) => key))
  if (publisher.is === 'known') {
    return keys.has(publisher.key) ? { key: publisher.key, isNew: false } : null
  }
  const { kind, name, url, speaksFor } = publisher
  const namesake = sources.find(
    ({ nameAr, nameEn }) => fold(nameAr) === fold(name.ar) && fold(nameEn) === fold(name.en),
  )
  if (namesake) return { key: namesake.key, isNew: false }
  if (speaksFor !== null && !(await tx.actor.findUnique({ where: { key: speaksFor } }))) return null
  const key = sourceKey(name.en, (taken) => keys.has(taken))
  const unrated = { basedOn: [], reliability: null, reliabilityNote: null, note: null }
  await tx.source.create({ data: sourceRow({ key, kind, speaksFor, name, url, ...unrated }) })
  const written = { incidents: [], claims: [], sources: [key], actors: [], documents: [] }
  await refreshSummaries(tx, await listTouchedRoots(tx, written))
  return { key, isNew: true }
}
