import * as z from 'zod'
import { oneOf } from '@/lib/values/column'
import type { Quote } from '@/lib/values/quote'
import {
  type Agent,
  type Content,
  canRevise,
  canWithdraw,
  DECISIONS,
  MOTIVATIONS,
  tagsOf,
  textsOf,
} from './model'
import type { Deed, RevisionView, WrittenView } from './view'

/** The columns of a quote; all null where there is none. */
export interface QuoteColumns {
  readonly quoteExact: string | null
  readonly quoteStart: number | null
  readonly quoteEnd: number | null
  readonly quotePrefix: string | null
  readonly quoteSuffix: string | null
}

/** To select the columns of a quote. */
export const quoteSelect = {
  quoteExact: true,
  quoteStart: true,
  quoteEnd: true,
  quotePrefix: true,
  quoteSuffix: true,
} as const

/** A quote, or none, as columns. */
export function quoteColumns(quote: Quote | null): QuoteColumns {
  return {
    quoteExact: quote?.exact ?? null,
    quoteStart: quote?.start ?? null,
    quoteEnd: quote?.end ?? null,
    quotePrefix: quote?.prefix ?? null,
    quoteSuffix: quote?.suffix ?? null,
  }
}

/** The quote of the columns, or null. */
export function quoteOf(row: QuoteColumns): Quote | null {
  const { quoteExact: exact, quoteStart: start, quoteEnd: end } = row
  if (exact === null || start === null || end === null) return null
  return { exact, start, end, prefix: row.quotePrefix ?? '', suffix: row.quoteSuffix ?? '' }
}

/** The columns of a note and of a reply, with everything that was done to it. */
export const writtenColumns = {
  key: true,
  iri: true,
  created: true,
  creator: true,
  recordedAt: true,
  recordedBy: true,
  revisions: {
    select: { revision: true, content: true, modified: true, recordedAt: true, recordedBy: true },
    orderBy: { revision: 'asc' },
  },
  decisions: { select: { iri: true, kind: true, at: true, by: true }, orderBy: { id: 'asc' } },
} as const

export interface WrittenRow {
  readonly key: string
  readonly iri: string
  readonly created: string
  readonly creator: unknown
  readonly recordedAt: Date
  readonly recordedBy: string
  readonly revisions: readonly {
    readonly revision: number
    readonly content: unknown
    readonly modified: string | null
    readonly recordedAt: Date
    readonly recordedBy: string
  }[]
  readonly decisions: readonly {
    readonly iri: string
    readonly kind: string
    readonly at: Date
    readonly by: string
  }[]
}

const agent = z.union([z.string(), z.record(z.string(), z.unknown())])

const content: z.ZodType<Content> = z.object({
  motivations: z.array(z.enum(MOTIVATIONS)),
  bodies: z.array(
    z.object({
      value: z.string().exactOptional(),
      id: z.string().exactOptional(),
      purpose: z.array(z.enum(MOTIVATIONS)).exactOptional(),
      language: z.array(z.string()).exactOptional(),
      format: z.string().exactOptional(),
      textDirection: z.enum(['ltr', 'rtl', 'auto']).exactOptional(),
      processingLanguage: z.string().exactOptional(),
      creator: agent.exactOptional(),
      created: z.string().exactOptional(),
      modified: z.string().exactOptional(),
    }),
  ),
})

/** The content of a JSON column. Throws on one that only a newer version could have written. */
export function contentOfColumn(json: unknown): Content {
  return content.parse(json)
}

/** The agent of a JSON column, or null. */
export function agentOf(json: unknown): Agent | null {
  return json === null ? null : agent.parse(json)
}

/** What a reader is told of an agent: the first name that it gives, or its address. */
function agentName(creator: Agent): string {
  if (typeof creator === 'string') return creator
  for (const field of ['name', 'nickname', 'nick', 'email', 'id']) {
    const value = [creator[field]].flat()[0]
    if (typeof value === 'string' && value.trim() !== '') return value.replace(/^mailto:/, '')
  }
  return '–'
}

/** The last decision of a pair that undo each other; null when it is the second, or none was made. */
export function lastOf(
  { decisions }: Pick<WrittenRow, 'decisions'>,
  done: 'resolved' | 'withdrawn',
): Deed | null {
  const undone = done === 'resolved' ? 'reopened' : 'restored'
  const last = decisions.findLast(({ kind }) => kind === done || kind === undone)
  if (last === undefined || oneOf(DECISIONS, last.kind) === undone) return null
  return { by: last.by, at: last.at.toISOString() }
}

/**
 * A note or a reply, from its columns. `actor` is who looks at it. The words of one that was taken back stay in the
 * database: nobody is shown them, so they go nowhere.
 */
export function toWritten(row: WrittenRow, actor: string | null): WrittenView {
  const revisions = row.revisions.map(toRevision)
  const now = revisions.at(-1)
  if (now === undefined) throw new Error(`The annotation ${row.key} has no content.`)
  const who = { by: row.recordedBy, creator: row.creator }
  const creator = agentOf(row.creator)
  const withdrawn = lastOf(row, 'withdrawn')
  return {
    ...now,
    ...(withdrawn && { texts: [], tags: [] }),
    key: row.key,
    created: row.created,
    author: creator === null ? null : agentName(creator),
    canRevise: canRevise(who, actor),
    canWithdraw: canWithdraw(who, actor),
    earlier: withdrawn ? [] : revisions.slice(0, -1),
    withdrawn,
  }
}

function toRevision(row: WrittenRow['revisions'][number]): RevisionView {
  const said = contentOfColumn(row.content)
  const tags = tagsOf(said)
  return {
    revision: row.revision,
    motivations: said.motivations,
    texts: textsOf(said).filter(({ value }) => value === undefined || !tags.includes(value)),
    tags,
    at: row.recordedAt.toISOString(),
    by: row.recordedBy,
  }
}
