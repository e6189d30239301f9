import { type Fault, complaints as fileComplaints, type Place } from '@/lib/bundle/faults'
import { faultsOfJson, isTooDeep, locate } from '@/lib/bundle/json'
import { complaints } from './complaints'
import { ANNO_CONTEXT, type TargetComparison, type TargetDocument } from './jsonld'
import { LARGEST_FILE } from './model'
import { comparisonGround, documentGround } from './read-ground'
import { type NoteDraft, readItem } from './read-item'
import { type Found, isIri, isObject, many, refuse } from './read-value'

export type ReadNotes =
  | { ok: true; drafts: NoteDraft[]; dropped: string[]; faultsAt: FaultsAt }
  | { ok: false; faults: Fault[] }

/** Turns complaints that come later, against what is stored, into faults with their lines. */
type FaultsAt = (said: Found['said']) => Fault[]

/**
 * Reads W3C annotations of one document, or of the cells of one comparison, from the bytes of a file (UTF-8) or its
 * text: an Annotation, a list of them, an AnnotationPage or an AnnotationCollection that holds its pages.
 * @param known IRIs of annotations that are stored, which a reply may be about
 */
export function readJsonld(
  input: string | Uint8Array,
  target: (TargetDocument & { readonly text: string }) | TargetComparison,
  known: ReadonlySet<string>,
): ReadNotes {
  if (input.length > LARGEST_FILE) return fail(complaints.tooLarge(LARGEST_FILE / 1024 ** 2))
  let json: string
  try {
    json =
      typeof input === 'string'
        ? input.replace(/^\uFEFF/, '')
        : new TextDecoder('utf-8', { fatal: true }).decode(input)
  } catch {
    return fail(fileComplaints.notUtf8())
  }
  if (isTooDeep(json)) return fail(fileComplaints.tooDeep())
  const broken = faultsOfJson(json)
  if (broken.length > 0) return { ok: false, faults: broken }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return fail(fileComplaints.notJsonAnywhere(error instanceof Error ? error.message : ''))
  }
  const found: Found = { said: [], dropped: new Set() }
  const items = itemsOf(found, value)
  const ids = items.flatMap(({ item }) => (isObject(item) && isIri(item.id) ? item.id : []))
  const ground = 'incident' in target ? comparisonGround(target) : documentGround(target)
  const against = { ground, notes: new Set([...known, ...ids]) }
  const drafts = items.flatMap(({ at, item }) => readItem(found, at, item, against) ?? [])
  tellTwice(found, drafts)
  const faultsAt: FaultsAt = (said) => locate(json, value, said)
  if (found.said.length > 0) return { ok: false, faults: faultsAt(found.said) }
  return { ok: true, drafts, dropped: [...found.dropped].sort(), faultsAt }
}

function fail(message: Fault['message']): ReadNotes {
  return { ok: false, faults: [{ path: '', line: null, message }] }
}

interface Item {
  readonly at: Place
  readonly item: unknown
}

/** The annotations of a file, wherever it holds them. */
function itemsOf(found: Found, value: unknown): Item[] {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkContext(found, [index], item)
    return value.map((item, index) => ({ at: [index], item }))
  }
  if (!isObject(value)) {
    refuse(found, [], complaints.notAnnotations(value))
    return []
  }
  checkContext(found, [], value)
  const types = many(value.type)
  if (types.includes('Annotation')) return [{ at: [], item: value }]
  if (types.includes('AnnotationPage')) return itemsOfPage(found, [], value)
  if (types.includes('AnnotationCollection')) {
    if (value.first === undefined && value.total === 0) return []
    return itemsOfPage(found, ['first'], value.first)
  }
  refuse(found, ['type'], complaints.notAnnotations(value.type))
  return []
}

/** The annotations of a page and of those that follow it in the same file. */
function itemsOfPage(found: Found, at: Place, page: unknown): Item[] {
  if (typeof page === 'string') {
    refuse(found, at, complaints.elsewherePage())
    return []
  }
  if (!isObject(page) || !(page.items === undefined || Array.isArray(page.items))) {
    refuse(found, at, page === undefined ? complaints.missing() : complaints.notAnnotations(page))
    return []
  }
  const items = many(page.items).map((item, index) => ({ at: [...at, 'items', index], item }))
  const next = page.next === undefined ? [] : itemsOfPage(found, [...at, 'next'], page.next)
  return [...items, ...next]
}

/** A file names the one context whose terms are read here, and defines none of its own. */
function checkContext(found: Found, at: Place, value: unknown): void {
  const context = isObject(value) ? many(value['@context']) : []
  const place = isObject(value) && '@context' in value ? [...at, '@context'] : at
  if (!context.includes(ANNO_CONTEXT)) {
    refuse(found, place, complaints.noContext(context[0] ?? null))
  } else if (context.some((one) => typeof one !== 'string')) {
    refuse(found, place, complaints.ownTerms())
  }
}

function tellTwice(found: Found, drafts: readonly NoteDraft[]): void {
  const seen = new Set<string>()
  for (const { at, iri } of drafts) {
    if (seen.has(iri)) refuse(found, [...at, 'id'], complaints.twice(iri))
    seen.add(iri)
  }
}
