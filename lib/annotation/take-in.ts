import type { Fault } from '@/lib/bundle/faults'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { findInBatches } from '@/lib/server/batches'
import type { Transaction } from '@/lib/server/db'
import type { Quote } from '@/lib/values/quote'
import { complaints } from './complaints'
import { modifiedOf, saysSame } from './exchange'
import type { HeldTarget } from './exchange-target'
import { decisionOf } from './jsonld'
import { listHeld, listVersions, type NoteRow, noteColumns, type PlacedNote } from './queries'
import type { NoteDraft } from './read-item'
import { readJsonld } from './read-jsonld'
import { type Found, refuse } from './read-value'
import { addDecision, addPlacement, addRevision, createNote } from './record'
import { contentOfColumn, lastOf } from './rows'

/** What an import did, or all the faults for which it did nothing. */
export type TakenIn =
  | {
      readonly ok: true
      readonly created: number
      readonly changed: number
      readonly unchanged: number
      /** Notes that were taken back here, and stay so. */
      readonly kept: number
      /** Fields and selectors of the file that are not kept here. */
      readonly dropped: readonly string[]
    }
  | { readonly ok: false; readonly faults: readonly Fault[] }

interface Stored extends NoteRow {
  readonly rootKey: string | null
  readonly root: {
    readonly iri: string
    readonly documentKey: string | null
    readonly incidentKey: string | null
  } | null
}

type Step = 'created' | 'changed' | 'unchanged' | 'kept'

/** Takes annotations of a document, or of cells, in: all of the file or nothing. Call it in a transaction. */
export async function takeIn(
  tx: Transaction,
  target: HeldTarget,
  input: string | Uint8Array,
  doer: Doer,
): Promise<TakenIn> {
  const placed = await listHeld(tx, target)
  const known = new Set(placed.map(({ row }) => row.iri))
  const read = readJsonld(input, target, known)
  if (!read.ok) return read
  const stored = await storedBy(tx, read.drafts)
  const rootOf = rootsOf(read.drafts, stored)
  const homes = 'incident' in target ? [target.incident] : await listVersions(tx, target.key)
  const found: Found = { said: [], dropped: new Set() }
  for (const draft of read.drafts) check(found, draft, { stored, homes, placed, rootOf })
  if (found.said.length > 0) return { ok: false, faults: read.faultsAt(found.said) }

  const counts: Record<Step, number> = { created: 0, changed: 0, unchanged: 0, kept: 0 }
  const keys = new Map([...stored].map(([iri, { key }]) => [iri, key]))
  for (const { row } of placed) keys.set(row.iri, row.key)
  // A thread comes before its replies.
  for (const draft of [...read.drafts].sort((a, b) => depth(a) - depth(b))) {
    const root = keys.get(rootOf(draft) ?? '')
    const step = await write(tx, draft, { target, root, keys, stored, placed }, doer)
    counts[step]++
  }
  if (counts.created + counts.changed > 0) {
    const detail = { created: counts.created, changed: counts.changed }
    const subject = 'incident' in target ? `incident/${target.incident}` : `document/${target.key}`
    await recordDeed(tx, { action: 'import-annotations', subject, detail }, doer)
  }
  return { ok: true, ...counts, dropped: read.dropped }
}

const depth = ({ on }: NoteDraft) => ('iri' in on ? 1 : 0)

/** What is stored under the IRIs of a file. */
async function storedBy(tx: Transaction, drafts: readonly NoteDraft[]) {
  const select = {
    ...noteColumns,
    rootKey: true,
    root: { select: { iri: true, documentKey: true, incidentKey: true } },
  } as const
  const rows: Stored[] = await findInBatches(
    drafts.map(({ iri }) => iri),
    (iris) => tx.annotation.findMany({ where: { iri: { in: iris } }, select }),
  )
  return new Map(rows.map((row) => [row.iri, row]))
}

/** The IRI of the thread that an annotation belongs to, through replies to replies; null for one that begins it. */
function rootsOf(drafts: readonly NoteDraft[], stored: ReadonlyMap<string, Stored>) {
  const about = new Map(drafts.map(({ iri, on }) => [iri, 'iri' in on ? on.iri : null]))
  return ({ iri }: NoteDraft): string | null | undefined => {
    const seen = new Set([iri])
    let root = about.get(iri) ?? null
    while (root !== null) {
      if (seen.has(root)) return undefined
      seen.add(root)
      const next: string | null = about.get(root) ?? stored.get(root)?.root?.iri ?? null
      if (next === null) return root
      root = next
    }
    return null
  }
}

interface Held {
  readonly stored: ReadonlyMap<string, Stored>
  readonly placed: readonly PlacedNote[]
}

/** Complains when what is stored under an IRI is another thing. */
function check(
  found: Found,
  draft: NoteDraft,
  held: Held & {
    /** Keys of what the notes of the file may be on. */
    homes: readonly string[]
    rootOf: (draft: NoteDraft) => string | null | undefined
  },
): void {
  const { at, iri, on } = draft
  if (held.rootOf(draft) === undefined) refuse(found, [...at, 'target'], complaints.cycle())
  const row = held.stored.get(iri)
  if (row === undefined) return
  const target = [...at, 'target']
  const home = homeOf(row) ?? (row.root && homeOf(row.root)) ?? ''
  if (row.rootKey !== null || 'iri' in on) {
    const isSame = row.root?.iri === held.rootOf(draft)
    if (!isSame) refuse(found, target, complaints.onOtherWords())
    return
  }
  if (!held.homes.includes(home)) {
    refuse(found, target, complaints.onOtherDocument(home))
    return
  }
  if ('cell' in on) {
    if (row.cell !== on.cell) refuse(found, target, complaints.onOtherCell())
    return
  }
  const here = held.placed.find((note) => note.row.iri === iri)
  const isOpen = here === undefined || (here.carried !== null && here.carried.decision === null)
  if (!isOpen && !isSame(here.quote, on.quote)) refuse(found, target, complaints.onOtherWords())
}

/** The key of what a note is on. */
function homeOf(row: Pick<Stored, 'documentKey' | 'incidentKey'>): string | null {
  return row.documentKey ?? row.incidentKey
}

function isSame(a: Quote | null, b: Quote | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

/** Writes one annotation of a file, or finds that there is nothing to write. */
async function write(
  tx: Transaction,
  draft: NoteDraft,
  {
    target,
    root,
    keys,
    stored,
    placed,
  }: Held & { target: HeldTarget; root: string | undefined; keys: Map<string, string> },
  doer: Doer,
): Promise<Step> {
  const { iri, on, content, creator, modified } = draft
  const created = draft.created ?? doer.at.toISOString()
  const decision = root === undefined ? null : decisionOf(content)
  if (decision !== null && root !== undefined) {
    const known = await tx.annotationDecision.findUnique({ where: { iri }, select: { id: true } })
    if (known !== null) return 'unchanged'
    await addDecision(tx, root, decision, { by: doer.by, at: new Date(created) }, iri)
    return 'created'
  }
  const row = stored.get(iri)
  if (row === undefined) {
    const placedOn =
      'incident' in target ? { incident: target.incident, ...on } : { document: target.key, ...on }
    const put = 'iri' in on ? { ...(root && { root }) } : placedOn
    const foreign = { iri, created, creator, modified }
    keys.set(iri, await createNote(tx, put, content, doer, foreign))
    return 'created'
  }
  if (lastOf(row, 'withdrawn') !== null) return 'kept'
  const here = placed.find((note) => note.row.iri === iri)
  const isCarried = 'quote' in on && here?.carried?.decision === null
  if (isCarried && !('incident' in target)) {
    const { key } = row
    const placing = {
      note: key,
      document: target.key,
      kind: 'adjusted',
      quote: on.quote,
    } as const
    await addPlacement(tx, placing, doer)
  }
  const isNews = isNewer(draft, row)
  const last = row.revisions.at(-1)?.revision ?? 0
  if (isNews) await addRevision(tx, row.key, last + 1, content, doer, modified)
  return isNews || isCarried ? 'changed' : 'unchanged'
}

/** True when a file says something else than what is stored, and says it later. */
function isNewer({ content, created, modified }: NoteDraft, row: Stored): boolean {
  const last = row.revisions.at(-1)
  const before = Date.parse(modifiedOf(row) ?? row.created)
  const now = Date.parse(modified ?? created ?? row.created)
  return !saysSame(contentOfColumn(last?.content), content) && now >= before
}
