import { titleOf } from '@/lib/document/found'
import type { Published } from '@/lib/document/model'
import type { SourceKind } from '@/lib/source/model'

/** The choice of a publisher who is not listed yet. Not a key: keys begin with a letter or a digit. */
export const NEW_SOURCE = '+'

/**
 * What somebody has put together so far. Null where they have said nothing: then what was found in the text, or
 * where it came from, is shown and stored.
 */
export interface Draft {
  readonly text: string
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
  /** The earlier version of this document; empty for none. */
  readonly supersedes: string
}

export const EMPTY: Draft = {
  text: '',
  title: null,
  publisher: '',
  source: { ar: '', en: '', kind: 'media', speaksFor: '' },
  published: null,
  language: null,
  url: null,
  supersedes: '',
}

/** What is shown in a draft's fields, and stored unless somebody changes it. */
export function settled(draft: Draft, language: string) {
  return {
    title: draft.title ?? titleOf(draft.text),
    published: draft.published ?? { date: '', precision: 'day' as const, basis: 'stated' as const },
    language: draft.language ?? language,
    url: draft.url ?? '',
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
    supersedes: draft.supersedes || null,
    retrievedAt: null,
  }
}
