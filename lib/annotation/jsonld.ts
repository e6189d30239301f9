import { createHash } from 'node:crypto'
import type { Quote } from '@/lib/values/quote'
import type { Bilingual } from '@/lib/values/text'
import type { Agent, Body, Content, Motivation } from './model'

/** The context of the W3C Web Annotation Vocabulary, which every file names. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The media type of the Web Annotation Protocol (3). */
export const ANNO_TYPE = `application/ld+json; profile="${ANNO_CONTEXT}"; charset=utf-8`

/** A document as the target of annotations. */
export interface TargetDocument {
  readonly key: string
  readonly title: string
  readonly language: string
  readonly url: string | null
  /** ISO 8601. */
  readonly retrievedAt: string | null
  readonly sha256: string
}

/** The comparison of an incident as the target of annotations: of its cells. */
export interface TargetComparison {
  /** Key of the incident. */
  readonly incident: string
  readonly title: Bilingual
}

/** What a collection of annotations is about. */
export type ExchangeTarget = TargetDocument | TargetComparison

/** An annotation as it is exchanged. */
export interface ExchangedNote {
  readonly iri: string
  readonly created: string
  readonly modified: string | null
  readonly creator: Agent | null
  readonly content: Content
  /** The words of the document, null for the whole of it; a cell; or the IRI of the annotation that it is about. */
  readonly on: On
}

export type On =
  | { readonly quote: Quote | null }
  /** As lib/comparison/cell-text.ts writes it. */
  | { readonly cell: string }
  | { readonly iri: string }

/**
 * What annotations of a document are about: the address that it was published at, or, without one, its very text by
 * its digest (RFC 6920).
 */
export function sourceOf({ url, sha256 }: Pick<TargetDocument, 'url' | 'sha256'>): string {
  return url ?? `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}

/** The comparison of an incident: an IRI of its own that is the same wherever Mizan runs, for it has no other home. */
export function comparisonIri(incident: string): string {
  return iriFrom(`comparison of ${incident}`)
}

/** The annotations of a target as an AnnotationCollection with one AnnotationPage (W3C model, 5). */
export function toCollection(target: ExchangeTarget, notes: readonly ExchangedNote[]) {
  const id = collectionIri(target)
  const items = notes.map((note) => toItem(target, note))
  return {
    '@context': ANNO_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'incident' in target ? target.title.en : target.title,
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    }),
  }
}

function collectionIri(target: ExchangeTarget): string {
  if ('incident' in target) return iriFrom(`annotations of the comparison of ${target.incident}`)
  return iriFrom(`annotations of ${target.key} ${target.sha256}`)
}

/** The same on every machine: a UUID (version 8, RFC 9562) of what something is called. */
function iriFrom(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex')
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

function toItem(about: ExchangeTarget, note: ExchangedNote) {
  const { iri, created, modified, creator, content, on } = note
  const bodies = content.bodies.map(toBody)
  return {
    id: iri,
    type: 'Annotation',
    ...(content.motivations.length > 0 && { motivation: oneOrMany(content.motivations) }),
    created,
    ...(creator !== null && { creator }),
    ...(modified !== null && { modified }),
    ...(bodies.length > 0 && { body: oneOrMany<unknown>(bodies) }),
    target: toTarget(about, on),
  }
}

function toBody({ value, id, purpose, language, ...rest }: Body) {
  const said = {
    ...(purpose !== undefined && { purpose: oneOrMany<Motivation>(purpose) }),
    ...(language !== undefined && { language: oneOrMany(language) }),
    ...rest,
  }
  if (value !== undefined) {
    return { ...(id !== undefined && { id }), type: 'TextualBody', value, ...said }
  }
  if (Object.keys(said).length === 0) return id
  const { purpose: why, ...about } = said
  const source = Object.keys(about).length > 0 ? { id, ...about } : id
  return why === undefined ? source : { type: 'SpecificResource', source, purpose: why }
}

function toTarget(about: ExchangeTarget, on: On) {
  if ('iri' in on) return on.iri
  if ('quote' in on && !('incident' in about)) return toWords(about, on.quote)
  if (!('cell' in on && 'incident' in about))
    throw new Error('A note is on what it is exported with.')
  return {
    type: 'SpecificResource',
    source: comparisonIri(about.incident),
    selector: { type: 'FragmentSelector', value: `${CELL_FRAGMENT}${on.cell}` },
  }
}

function toWords(document: TargetDocument, quote: Quote | null) {
  const source = sourceOf(document)
  const state = document.url !== null &&
    document.retrievedAt !== null && {
      state: {
        type: 'TimeState',
        sourceDate: new Date(document.retrievedAt).toISOString().replace('.000Z', 'Z'),
      },
    }
  if (quote === null) return state ? { type: 'SpecificResource', source, ...state } : source
  const { exact, prefix, suffix, start, end } = quote
  return {
    type: 'SpecificResource',
    source,
    ...state,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}

/** How a FragmentSelector names a cell: `cell=killed/sdf/persons//event@isis`. */
export const CELL_FRAGMENT = 'cell='

/** W3C writes one value as it is and several as a list. */
function oneOrMany<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 ? (values[0] as T) : values
}

/** How a decision about a thread is exchanged: as a moderating annotation on it, classified by one of two words. */
export function decisionContent(kind: 'resolved' | 'reopened'): Content {
  return {
    motivations: ['moderating'],
    bodies: [{ value: kind, purpose: ['classifying'], format: 'text/plain' }],
  }
}

/** The decision that a content stands for, or null when it is an ordinary note. */
export function decisionOf({ motivations, bodies }: Content): 'resolved' | 'reopened' | null {
  const [body, ...others] = bodies
  const isDecision =
    motivations.length === 1 &&
    motivations[0] === 'moderating' &&
    others.length === 0 &&
    body?.purpose?.[0] === 'classifying'
  if (!isDecision) return null
  return body.value === 'resolved' || body.value === 'reopened' ? body.value : null
}
