import type { Complaint, Place } from '@/lib/bundle/faults'
import type { Bilingual } from '@/lib/values/text'
import { complaints } from './complaints'
import { type Agent, LONGEST_NOTE, MOTIVATIONS, type Motivation } from './model'

/** What is found while a file is read: what is wrong, and what it says that is not kept here. */
export interface Found {
  readonly said: Complaint[]
  readonly dropped: Set<string>
}

type Fields = Readonly<Record<string, unknown>>

/** True for a JSON object, which a list is not. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON-LD writes one value as it is and several as a list; none is left out or null. */
export function many(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Complains, and gives back that there is nothing to read. */
export function refuse(found: Found, at: Place, message: Bilingual): null {
  found.said.push({ at, message })
  return null
}

/** The place of one of several values; a single one stands in the field itself. */
export function placeOf(at: Place, value: unknown, index: number): Place {
  return Array.isArray(value) ? [...at, index] : at
}

/** True for an absolute IRI (RFC 3987): a scheme, and no white space. */
export function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value)
}

/** A text that can be stored; null, with a complaint, when it is none. */
export function readText(found: Found, at: Place, value: unknown): string | null {
  if (typeof value !== 'string') return refuse(found, at, complaints.notText(value))
  if (/\0|\p{Surrogate}/u.test(value)) return refuse(found, at, complaints.brokenText())
  if (value.length > LONGEST_NOTE) return refuse(found, at, complaints.tooLong(LONGEST_NOTE))
  return value
}

/** A moment in UTC; null, with a complaint when it is given and is none. */
export function readTime(found: Found, at: Place, value: unknown): string | null {
  if (value === undefined || value === null) return null
  const isTime = typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))
  return isTime ? value : refuse(found, at, complaints.notTime(value))
}

/** The W3C model asks for UTC, written `Z` (3.3). */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** The motivations of a field, by their names, with or without the prefix of the vocabulary. */
export function readMotivations(found: Found, at: Place, value: unknown): Motivation[] {
  return many(value).flatMap((one, index) => {
    const name = typeof one === 'string' ? one.replace(PREFIX, '') : one
    const known = MOTIVATIONS.find((word) => word === name)
    if (known) return [known]
    refuse(found, placeOf(at, value, index), complaints.notMotivation(one))
    return []
  })
}

const PREFIX = /^(oa:|http:\/\/www\.w3\.org\/ns\/oa#)/

/** What the vocabulary tells of an agent (W3C model, 3.3.1). */
const AGENT = ['name', 'nickname', 'email', 'email_sha1', 'homepage']
const AGENTS = ['Person', 'Organization', 'Software']

/** Who made something. Several are not kept beyond the first. */
export function readAgent(found: Found, at: Place, value: unknown): Agent | null {
  const [agent, ...others] = many(value)
  if (others.length > 0) found.dropped.add('creator')
  if (agent === undefined || isIri(agent)) return agent ?? null
  const given = isObject(agent) ? agent : {}
  const texts = AGENT.flatMap((field) => {
    const list = many(given[field]).flatMap((one) => readText(found, [...at, field], one) ?? [])
    return list.length > 0 ? [[field, list.length > 1 ? list : list[0]]] : []
  })
  const type = AGENTS.find((known) => many(given.type).includes(known))
  const id = isIri(given.id) ? given.id : undefined
  if (texts.length === 0 && id === undefined) return refuse(found, at, complaints.notAgent(agent))
  dropRest(found, given, ['id', 'type', ...AGENT])
  return { ...(id && { id }), ...(type && { type }), ...Object.fromEntries(texts) }
}

/** Tells what an object has besides the fields that are kept. */
export function dropRest(found: Found, value: Fields, kept: readonly string[]): void {
  for (const field of Object.keys(value)) {
    if (!kept.includes(field)) found.dropped.add(field)
  }
}
