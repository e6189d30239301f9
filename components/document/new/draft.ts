import type { Encoding, FileText } from '@/lib/document/file/model'
import { titleOf } from '@/lib/document/found'
import type { Published } from '@/lib/document/model'
import type { DocumentName } from '@/lib/document/view'
import type { SourceKind } from '@/lib/source/model'
import type { FoundDocument } from './look-up'

/** The choice of a publisher who is not listed yet. Not a key: keys begin with a letter or a digit. */
export const NEW_SOURCE = '+'

/** Where a text was taken from, and what was found there beside it. */
export interface Origin extends Omit<FileText, 'text'> {
  /** The name of the file, or the address. */
  readonly name: string
  /** Null when the encoding was found and not chosen. */
  readonly chosen: Encoding | null
  /** ISO 8601. */
  readonly retrievedAt: string
}

/**
 * What somebody has put together so far. Null where they have said nothing: then what was found in the text, or
 * where it came from, is shown and stored.
 */
export interface Draft {
  readonly text: string
  readonly origin: Origin | null
  readonly title: string | null
  /** Key of a source, NEW_SOURCE, or empty. */
  readonly publisher: string
  readonly source: {
    readonly ar: string
    readonly en: string
    readonly kind: SourceKind
    readonly speaksFor: string
  }
  readonly published: Published | null
  readonly language: string | null
  readonly url: string | null
  /** The earlier version of this document. */
  readonly supersedes: DocumentName | null
}

export const EMPTY: Draft = {
  text: '',
  origin: null,
  title: null,
  publisher: '',
  source: { ar: '', en: '', kind: 'media', speaksFor: '' },
  published: null,
  language: null,
  url: null,
  supersedes: null,
}

const UNDATED: Published = { date: '', precision: 'day', basis: 'stated' }

/** What a draft takes over from the document whose later version it is: what nobody has said otherwise. */
export function following(
  draft: Draft,
  earlier: FoundDocument | null,
): Pick<Draft, 'supersedes' | 'publisher'> {
  if (earlier === null) return { supersedes: null, publisher: draft.publisher }
  const { key, title, language, publisher } = earlier
  return { supersedes: { key, title, language }, publisher: draft.publisher || publisher.key }
}

/** What is shown in a draft's fields, and stored unless somebody changes it. */
export function settled(
  { text, origin, title, published, language, url, supersedes }: Draft,
  found: string,
) {
  return {
    title: title ?? origin?.title ?? supersedes?.title ?? titleOf(text),
    published: published ?? origin?.published ?? UNDATED,
    language: language ?? found,
    url: url ?? origin?.url ?? '',
  }
}

/** A draft in the form in which documents are handed in (lib/document/schema). */
export function toDocument(draft: Draft, language: string) {
  const { url, ...found } = settled(draft, language)
  const { ar, en, kind, speaksFor } = draft.source
  return {
    ...found,
    text: draft.text,
    url: url.trim() === '' ? null : url,
    publisher:
      draft.publisher === NEW_SOURCE
        ? { is: 'new', kind, name: { ar, en }, speaksFor: speaksFor || null, url: null }
        : { is: 'known', key: draft.publisher },
    supersedes: draft.supersedes?.key ?? null,
    retrievedAt: draft.origin?.retrievedAt ?? null,
  }
}

/** Whether this is a draft of a document, as this version of the form keeps it. */
export function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'text' in kept &&
    typeof kept.text === 'string' &&
    Object.keys(EMPTY).every((field) => field in kept)
  )
}
