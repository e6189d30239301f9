import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { WITHOUT_TEXT } from './columns-without-text'

/**
 * How words are removed from a column.
 * - `text`: people's words. `json`: JSON, all strings and names of fields in it. `jsonText`: the same, in a text column.
 * - `term`: has the form of a key, and is none.
 * - `quote`: a part of a document, and follows its text; where it is not found there, a text.
 * - `folded`: made of other columns for search. `hash`: of another column.
 * - `iri`: names a thing for exchange, and may hold whatever its maker put there.
 * - `value`: of an entry of the log; it goes as a whole.
 */
export type ColumnKind =
  | 'text'
  | 'json'
  | 'jsonText'
  | 'term'
  | 'quote'
  | 'folded'
  | 'hash'
  | 'iri'
  | 'value'

export interface RedactableTable {
  readonly id: readonly string[]
  /** What the place of a row is called; names of columns in braces. */
  readonly place: string
  readonly columns: Readonly<Record<string, ColumnKind>>
}

type Model = Prisma.ModelName
type Scalars<M extends Model> = Prisma.TypeMap['model'][M]['payload']['scalars']

/** The columns of a model that can hold text. */
export type TextColumn<M extends Model> = {
  [C in keyof Scalars<M>]: Scalars<M>[C] extends number | boolean | Date | null ? never : C
}[keyof Scalars<M>]

/** The columns that have to be named here: those that columns-without-text.ts does not name. */
type Redactable<M extends Model> = Exclude<
  TextColumn<M>,
  M extends keyof typeof WITHOUT_TEXT ? keyof (typeof WITHOUT_TEXT)[M] : never
>

type Tables = {
  [M in Model as [Redactable<M>] extends [never] ? never : M]: {
    readonly id: readonly (keyof Scalars<M>)[]
    readonly place: string
    readonly columns: { readonly [C in Redactable<M>]: ColumnKind }
  }
}

const QUOTE = { quoteExact: 'quote', quotePrefix: 'quote', quoteSuffix: 'quote' } as const

/**
 * Every column from which words are removed. A column of text that stands neither here nor in columns-without-text.ts
 * does not compile. Documents come first: quotes follow their texts.
 */
export const TABLES = {
  Document: {
    id: ['key'],
    place: 'documents/{key}',
    columns: {
      // First, since all else that quotes it follows it.
      text: 'text',
      title: 'text',
      url: 'text',
      publishedNote: 'text',
      sha256: 'hash',
      note: 'text',
      sensitive: 'json',
      folded: 'folded',
    },
  },
  Actor: {
    id: ['key'],
    place: 'actors/{key}',
    columns: { kind: 'term', nameAr: 'text', nameEn: 'text', aliases: 'json', note: 'text' },
  },
  Source: {
    id: ['key'],
    place: 'sources/{key}',
    columns: { nameAr: 'text', nameEn: 'text', url: 'text', note: 'text', reliabilityNote: 'text' },
  },
  Place: {
    id: ['key'],
    place: 'places/{key}',
    columns: { nameAr: 'text', nameEn: 'text', note: 'text' },
  },
  Incident: {
    id: ['key'],
    place: 'incidents/{key}',
    columns: { titleAr: 'text', titleEn: 'text', note: 'text', folded: 'folded' },
  },
  IncidentRelation: {
    id: ['fromKey', 'toKey', 'as'],
    place: 'incidents/{fromKey}',
    columns: { as: 'term' },
  },
  Claim: {
    id: ['key'],
    place: 'claims/{key}',
    columns: {
      subset: 'term',
      words: 'text',
      ...QUOTE,
      translation: 'json',
      evidence: 'text',
      note: 'text',
      sensitive: 'json',
      folded: 'folded',
    },
  },
  ClaimTag: { id: ['claimKey', 'tag'], place: 'tags/{claimKey}', columns: { tag: 'text' } },
  ClaimRevision: {
    id: ['claimKey', 'revision'],
    place: 'revisions/{claimKey}',
    columns: { content: 'json', reason: 'text' },
  },
  EntryRevision: {
    id: ['noun', 'key', 'revision'],
    place: 'revisions/{noun}/{key}',
    columns: { content: 'json', reason: 'text' },
  },
  ClaimDecision: {
    id: ['id'],
    place: 'decisions/{claimKey}',
    columns: { reason: 'text', checks: 'json' },
  },
  Decision: {
    id: ['id'],
    place: 'proposals/{documentKey}',
    columns: {
      proposal: 'term',
      content: 'json',
      reason: 'text',
      note: 'text',
      mergedInto: 'term',
      target: 'json',
    },
  },
  Annotation: {
    id: ['key'],
    place: 'notes/{key}',
    columns: { iri: 'iri', cell: 'term', ...QUOTE, creator: 'json' },
  },
  AnnotationRevision: {
    id: ['annotationKey', 'revision'],
    place: 'notes/{annotationKey}',
    columns: { content: 'json' },
  },
  AnnotationDecision: { id: ['id'], place: 'notes/{annotationKey}', columns: { iri: 'iri' } },
  AnnotationPlacement: { id: ['id'], place: 'notes/{annotationKey}', columns: QUOTE },
  Assessment: {
    id: ['id'],
    place: 'assessments/{incidentKey}',
    columns: { measure: 'term', content: 'json' },
  },
  Publication: {
    id: ['id'],
    place: 'publications/{incidentKey}/{number}',
    columns: { content: 'jsonText', sha256: 'hash', note: 'json' },
  },
  PublicationWithdrawal: {
    id: ['id'],
    place: 'publications/{incidentKey}/{number}',
    columns: { reason: 'json' },
  },
  Redaction: { id: ['id'], place: 'redactions/{id}', columns: { reason: 'text' } },
  FormDraft: { id: ['personId', 'subject'], place: 'drafts', columns: { content: 'json' } },
  RowVerdict: {
    id: ['incidentKey', 'rowIndex'],
    place: 'boards/{incidentKey}',
    columns: { subset: 'term' },
  },
  IncidentSummary: {
    id: ['incidentKey'],
    place: 'boards/{incidentKey}',
    columns: { findingAr: 'text', findingEn: 'text' },
  },
  ApiToken: { id: ['id'], place: 'tokens', columns: { name: 'text' } },
  LogValue: { id: ['seq', 'path'], place: 'log', columns: { value: 'value' } },
} as const satisfies Tables
