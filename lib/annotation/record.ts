import { randomUUID } from 'node:crypto'
import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import type { Transaction } from '@/lib/server/db'
import type { Quote } from '@/lib/values/quote'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Agent, Content, Decision, PlacementKind } from './model'
import { quoteColumns } from './rows'

/** What a note is on. A reply is on another note, and then on what that one is on. */
export interface Target {
  readonly root?: string
  readonly document?: string
  readonly claim?: string
  /** A cell of the comparison of an incident (lib/comparison/cell-text.ts). */
  readonly incident?: string
  readonly cell?: string
  readonly quote?: Quote | null
}

/** A note that was written elsewhere, as it came. */
export interface Foreign {
  readonly iri: string
  readonly created: string
  readonly creator: Agent | null
  readonly modified: string | null
}

/** Writes a new note with its first content, and returns its key. */
export async function createNote(
  tx: Transaction,
  { root, document, claim, incident, cell, quote = null }: Target,
  content: Content,
  { by, at }: Doer,
  foreign?: Foreign,
): Promise<string> {
  const own = /^urn:uuid:([0-9a-f-]{36})$/.exec(foreign?.iri ?? '')?.[1]
  const key = own ?? randomUUID()
  await tx.annotation.create({
    data: {
      key,
      iri: foreign?.iri ?? iriOf(key),
      rootKey: root ?? null,
      documentKey: document ?? null,
      claimKey: claim ?? null,
      incidentKey: incident ?? null,
      cell: cell ?? null,
      ...quoteColumns(quote),
      created: foreign?.created ?? at.toISOString(),
      ...(foreign?.creator && { creator: foreign.creator as Prisma.InputJsonValue }),
      recordedAt: at,
      recordedBy: by,
    },
  })
  await addRevision(tx, key, 1, content, { by, at }, foreign?.modified)
  return key
}

/** The IRI of what is written here, the same on every machine that it is taken to. */
function iriOf(uuid: string): string {
  return `urn:uuid:${uuid}`
}

/** Adds a content to those that a note has had; from then on it is what the note says. */
export async function addRevision(
  tx: Transaction,
  key: string,
  revision: number,
  content: Content,
  { by, at }: Doer,
  modified: string | null = null,
): Promise<void> {
  const json = JSON.parse(JSON.stringify(content)) as Prisma.InputJsonValue
  await tx.annotationRevision.create({
    data: {
      annotationKey: key,
      revision,
      content: json,
      modified,
      recordedAt: at,
      recordedBy: by,
    },
  })
}

/** Adds a decision about a note. */
export async function addDecision(
  tx: Transaction,
  key: string,
  kind: Decision,
  { by, at }: Doer,
  iri: string = iriOf(randomUUID()),
): Promise<void> {
  await tx.annotationDecision.create({ data: { iri, annotationKey: key, kind, at, by } })
}

/** A decision about where a note stands in a version of its document. */
export interface Placing {
  readonly note: string
  readonly document: string
  readonly kind: PlacementKind
  readonly quote?: Quote | null
  readonly proposed?: { readonly how: string; readonly confidence: number } | null
}

/** Adds a decision about where a note stands. */
export async function addPlacement(
  tx: Transaction,
  { note, document, kind, quote = null, proposed }: Placing,
  { by, at }: Doer,
): Promise<void> {
  await tx.annotationPlacement.create({
    data: {
      annotationKey: note,
      documentKey: document,
      kind,
      how: proposed?.how ?? null,
      confidence: proposed?.confidence ?? null,
      ...quoteColumns(quote),
      at,
      by,
    },
  })
}

/** Adds to the log what was done to a note. */
export async function logNote(
  tx: Transaction,
  action: string,
  key: string,
  { by, at }: Doer,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  await recordDeed(tx, { action, subject: `annotation/${key}`, detail }, { by, at })
}
