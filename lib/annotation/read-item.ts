import type { Place } from '@/lib/bundle/faults'
import { complaints } from './complaints'
import type { Agent, Body, Content } from './model'
import type { Part, ReadGround } from './read-ground'
import {
  dropRest,
  type Found,
  isIri,
  isObject,
  many,
  placeOf,
  readAgent,
  readMotivations,
  readText,
  readTime,
  refuse,
} from './read-value'

/** An annotation of a file, right in itself. */
export interface NoteDraft {
  /** Where it stands in the file. */
  readonly at: Place
  readonly iri: string
  readonly created: string | null
  readonly modified: string | null
  readonly creator: Agent | null
  readonly content: Content
  /** Words of the document, null for the whole of it; a cell; or another annotation. */
  readonly on: Part | { readonly iri: string; readonly at: Place }
}

/** What a file is read against. */
export interface Against {
  readonly ground: ReadGround
  /** IRIs of the annotations that a reply may be about. */
  readonly notes: ReadonlySet<string>
}

const KEPT = ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'creator']

/** Reads one annotation; null, with complaints, when something in it is wrong. */
export function readItem(
  found: Found,
  at: Place,
  value: unknown,
  against: Against,
): NoteDraft | null {
  const before = found.said.length
  if (!isObject(value) || !many(value.type).includes('Annotation')) {
    return refuse(found, at, complaints.notAnnotations(value))
  }
  dropRest(found, value, [...KEPT, 'body', 'bodyValue', 'target'])
  const iri = isIri(value.id) ? value.id : null
  if (iri === null) {
    const message = value.id === undefined ? complaints.missing() : complaints.notIri(value.id)
    refuse(found, [...at, 'id'], message)
  }
  const motivations = readMotivations(found, [...at, 'motivation'], value.motivation)
  const draft = {
    at,
    created: readTime(found, [...at, 'created'], value.created),
    modified: readTime(found, [...at, 'modified'], value.modified),
    creator: readAgent(found, [...at, 'creator'], value.creator),
    content: { motivations, bodies: readBodies(found, at, value) },
  }
  const on = readTarget(found, [...at, 'target'], value.target, against)
  if (iri === null || on === null || found.said.length > before) return null
  return { ...draft, iri, on }
}

function readBodies(found: Found, at: Place, value: Readonly<Record<string, unknown>>): Body[] {
  if (value.bodyValue !== undefined) {
    const place = [...at, 'bodyValue']
    if (value.body !== undefined) refuse(found, place, complaints.bodyTwice())
    const text = readText(found, place, value.bodyValue)
    return text === null ? [] : [{ value: text, format: 'text/plain' }]
  }
  return many(value.body).flatMap((body, index) => {
    return readBody(found, placeOf([...at, 'body'], value.body, index), body) ?? []
  })
}

const BODY = ['purpose', 'language', 'format', 'textDirection', 'processingLanguage']
const ABOUT = [...BODY, 'creator', 'created', 'modified']

function readBody(found: Found, at: Place, body: unknown): Body | null {
  // A string is an IRI (W3C model, 3.2.2); what cannot be one is taken for the text that was meant.
  if (isIri(body)) return { id: body }
  if (typeof body === 'string') {
    const value = readText(found, at, body)
    return value === null ? null : { value }
  }
  if (!isObject(body)) return refuse(found, at, complaints.notBody(body))
  if (body.selector !== undefined) {
    return refuse(found, [...at, 'selector'], complaints.partOfBody())
  }
  const types = many(body.type)
  if (types.includes('SpecificResource')) return readSpecific(found, at, body)
  if (types.includes('TextualBody') || 'value' in body) {
    dropRest(found, body, ['type', 'id', 'value', ...ABOUT])
    if (body.value === undefined) return refuse(found, [...at, 'value'], complaints.missing())
    const value = readText(found, [...at, 'value'], body.value)
    const id = isIri(body.id) ? { id: body.id } : {}
    return value === null ? null : { ...id, value, ...readAbout(found, at, body) }
  }
  if (!isIri(body.id)) return refuse(found, at, complaints.notBody(body))
  dropRest(found, body, ['id', 'type', ...ABOUT])
  return { id: body.id, ...readAbout(found, at, body) }
}

/** A resource that is used for a purpose (W3C model, 4). */
function readSpecific(
  found: Found,
  at: Place,
  body: Readonly<Record<string, unknown>>,
): Body | null {
  const { source, purpose } = body
  dropRest(found, body, ['type', 'source', 'purpose'])
  const read = readBody(found, [...at, 'source'], source)
  if (read === null) return null
  const why = readMotivations(found, [...at, 'purpose'], purpose)
  return { ...read, ...(why.length > 0 && { purpose: why }) }
}

function readAbout(found: Found, at: Place, body: Readonly<Record<string, unknown>>): Body {
  const text = (field: string) => {
    const value = body[field] === undefined ? null : readText(found, [...at, field], body[field])
    return value === null ? {} : { [field]: value }
  }
  const time = (field: string) => {
    const value = readTime(found, [...at, field], body[field])
    return value === null ? {} : { [field]: value }
  }
  const purpose = readMotivations(found, [...at, 'purpose'], body.purpose)
  const language = many(body.language).flatMap((one, index) => {
    return readText(found, placeOf([...at, 'language'], body.language, index), one) ?? []
  })
  const creator = readAgent(found, [...at, 'creator'], body.creator)
  const direction = body.textDirection
  if (direction !== undefined && !['ltr', 'rtl', 'auto'].includes(String(direction))) {
    refuse(found, [...at, 'textDirection'], complaints.notDirection(direction))
  }
  return {
    ...(purpose.length > 0 && { purpose }),
    ...(language.length > 0 && { language }),
    ...text('format'),
    ...(direction !== undefined && { textDirection: direction as 'ltr' | 'rtl' | 'auto' }),
    ...text('processingLanguage'),
    ...(creator !== null && { creator }),
    ...time('created'),
    ...time('modified'),
  }
}

function readTarget(
  found: Found,
  at: Place,
  value: unknown,
  against: Against,
): NoteDraft['on'] | null {
  const [target, ...others] = many(value)
  if (target === undefined) return refuse(found, at, complaints.missing())
  if (others.length > 0) return refuse(found, at, complaints.manyTargets())
  const place = placeOf(at, value, 0)
  const fields = isObject(target) ? target : { id: target }
  const isSpecific = fields.source !== undefined
  const source = isSpecific ? fields.source : fields.id
  const iri = isObject(source) ? source.id : source
  if (!isIri(iri)) return refuse(found, place, complaints.notTarget(target))
  if (against.notes.has(iri)) return { iri, at: place }
  const { ground } = against
  if (!ground.isMeant(iri)) {
    const message = ground.refusal(iri)
    return refuse(found, isSpecific ? [...place, 'source'] : place, message)
  }
  if (isSpecific) dropRest(found, fields, ['type', 'source', 'selector', 'state'])
  return ground.readPart(found, place, isSpecific ? fields.selector : undefined)
}
