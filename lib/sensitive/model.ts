import { CONTEXT, type Quote } from '@/lib/values/quote'
import type { Bilingual } from '@/lib/values/text'

/** What graphic or distressing matter some words hold, told before they are shown. */
export type Description = Partial<Bilingual>

/** Where a document has words that are described: code points, the end excluded. */
export interface SensitiveSpan {
  readonly claim: string
  readonly start: number
  readonly end: number
  readonly description: Description
}

/** What a reader asked to be shown, by the keys of claims, and `text` for that of a document; the last asked for last. */
export type Revealed = readonly string[]

/** Stands for the text of the document that a page is about. Keys of claims are longer, or the same is meant. */
export const TEXT = 'text'

/** How many reveals one address holds. */
const MOST = 50

/** What an address asks to be shown. */
export function readRevealed(query: {
  readonly reveal?: string | readonly string[] | undefined
}): Revealed {
  const { reveal = [] } = query
  return [...new Set([reveal].flat())].slice(0, MOST)
}

interface Described {
  readonly key: string
  readonly sensitive: Description | null
  readonly document: { readonly sensitive: Description | null }
}

/** What a reader is told in place of a claim's quote; null when it is shown. */
export function veilOf(claim: Described, revealed: Revealed): Description | null {
  if (revealed.includes(claim.key) || revealed.includes(TEXT)) return null
  return claim.sensitive ?? claim.document.sensitive
}

/** What a reader is told in place of a text; nothing when it is shown. */
export function textVeil(
  descriptions: readonly (Description | null)[],
  revealed: Revealed,
): readonly Description[] {
  if (revealed.includes(TEXT)) return []
  const told = descriptions.flatMap((description) => description ?? [])
  return [...new Map(told.map((one) => [`${one.ar} ${one.en}`, one])).values()]
}

interface Worded {
  readonly quote: Quote
  readonly translation: Description | null
  readonly evidence: string | null
}

/** A claim without what its veil stands for. Its figure's words stay: a figure is never shown without them. */
export function withoutWords<T extends Worded>(claim: T): T {
  const quote = { ...claim.quote, exact: '', prefix: '', suffix: '' }
  return { ...claim, quote, translation: null, evidence: null }
}

/** The same of a content that a claim has had, as a bundle writes it. */
export function contentWithoutWords(content: Content): Content {
  const { quote: _quote, translation: _translation, evidence: _evidence, ...rest } = content
  return rest
}

type Content = Readonly<Record<string, unknown>>

/** The same of a revision. */
export function revisionWithoutWords<T extends { readonly content: Content }>(revision: T): T {
  return { ...revision, content: contentWithoutWords(revision.content) }
}

/**
 * What is told of a quote: by its own claim, else by one whose words it shares, or has in the context that is shown with it.
 * @param spans of its document
 */
export function descriptionFor(
  claim: string,
  { start, end }: Pick<Quote, 'start' | 'end'>,
  spans: readonly SensitiveSpan[],
): Description | null {
  const own = spans.find((span) => span.claim === claim)
  const near = spans.find((span) => span.start < end + CONTEXT && start - CONTEXT < span.end)
  return (own ?? near)?.description ?? null
}
