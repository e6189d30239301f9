import { createHash } from 'node:crypto'
import {
  type CodePoints,
  codePointsOf,
  findQuote,
  offsetOf,
  positionOf,
  type Quote,
} from '@/lib/values/quote'
import type { Bilingual } from '@/lib/values/text'
import { type Complaint, complaints, MOST_FAULTS } from './faults'
import type { Known } from './known'
import type { Draft } from './read'
import type { Entry } from './schema'
import { sorted, sortedRelations } from './sorted'

export type SettledDocument = Omit<Entry<'documents'>, 'sha256'> & { readonly sha256: string }

export type SettledClaim = Omit<Entry<'claims'>, 'quote' | 'translation'> & {
  readonly quote: Quote
  readonly translation: Partial<Bilingual> | null
}

/** A bundle whose entries have everything that follows from their documents' texts. */
export interface Settled {
  readonly actors: readonly Entry<'actors'>[]
  readonly sources: readonly Entry<'sources'>[]
  readonly places: readonly Entry<'places'>[]
  readonly documents: readonly SettledDocument[]
  readonly incidents: readonly Entry<'incidents'>[]
  readonly claims: readonly SettledClaim[]
}

/** Holds the documents against those stored, and the claims' quotes against their documents. */
export function settle({ entries }: Draft, known: Known): { settled: Settled; said: Complaint[] } {
  const said: Complaint[] = []
  const documents: SettledDocument[] = []
  const texts = new Map<string, Text>()
  for (const [key, { language, text }] of known.documents) {
    if (text !== null) texts.set(key, { language, points: codePointsOf(text) })
  }
  for (const [index, document] of entries.documents) {
    const sha256 = hashOf(document.text)
    const stored = known.documents.get(document.key)
    if (document.sha256 && document.sha256.toLowerCase() !== sha256) {
      said.push({ at: ['documents', index, 'sha256'], message: complaints.hashDiffers(sha256) })
    } else if (stored && stored.sha256 !== sha256) {
      said.push({ at: ['documents', index, 'text'], message: complaints.textChanged(document.key) })
    }
    documents.push({ ...document, sha256 })
    texts.set(document.key, { language: document.language, points: codePointsOf(document.text) })
  }
  const claims: SettledClaim[] = []
  for (const [index, claim] of entries.claims) {
    if (said.length >= MOST_FAULTS) break
    const text = texts.get(claim.document)
    if (!text) continue
    const quote = quoteOf(claim, index, text.points, said)
    const translation = translationOf(claim.translation, text.language)
    if (quote) claims.push({ ...claim, quote, translation })
  }
  const { actors, sources, places, incidents } = entries
  return {
    said,
    settled: {
      actors: [...actors.values()].map((actor) => {
        return { ...actor, alliedWith: sorted(actor.alliedWith) }
      }),
      sources: [...sources.values()].map((source) => {
        return { ...source, basedOn: sorted(source.basedOn) }
      }),
      places: [...places.values()],
      documents,
      incidents: [...incidents.values()].map((incident) => {
        return { ...incident, related: sortedRelations(incident.related) }
      }),
      claims,
    },
  }
}

interface Text {
  readonly language: string
  readonly points: CodePoints
}

/** The SHA-256 of a document: of its text in UTF-8, in hexadecimal digits. */
function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The complete quote, or null with a complaint when the document does not have it there. */
function quoteOf(
  { quote: given, document }: Entry<'claims'>,
  index: number,
  points: CodePoints,
  said: Complaint[],
): Quote | null {
  const quote = findQuote(points, given.exact, given.start)
  if (!quote) {
    const message = complaints.quoteNotFound(document, positionOf(points, given.exact))
    said.push({ at: ['claims', index, 'quote'], message })
    return null
  }
  const before = points.text.slice(0, offsetOf(points, quote.start))
  const after = points.text.slice(offsetOf(points, quote.end))
  const agrees = {
    end: given.end == null || given.end === quote.end,
    prefix: before.endsWith(given.prefix ?? ''),
    suffix: after.startsWith(given.suffix ?? ''),
  }
  for (const field of ['end', 'prefix', 'suffix'] as const) {
    if (agrees[field]) continue
    const message = complaints.quoteDiffers(document, quote[field])
    said.push({ at: ['claims', index, 'quote', field], message })
  }
  return quote
}

/** A translation that is only a text is in the other language of the two. */
function translationOf(
  given: Entry<'claims'>['translation'],
  language: string,
): Partial<Bilingual> | null {
  if (given == null) return null
  if (typeof given !== 'string') {
    const { ar, en } = given
    return ar || en ? { ...(ar && { ar }), ...(en && { en }) } : null
  }
  if (/^ar\b/.test(language)) return { en: given }
  if (/^en\b/.test(language)) return { ar: given }
  return /\p{Script=Arabic}/u.test(given) ? { ar: given } : { en: given }
}
