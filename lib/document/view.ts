import type { ClaimView } from '@/lib/claim/view'
import type { Description } from '@/lib/sensitive/model'
import type { Source } from '@/lib/source/model'
import type { Published } from './model'

/** When a document was published, and what an editor notes about that date. */
export interface PublishedView extends Published {
  readonly note: string | null
}

/** A document by its name, for leading to it. */
export interface DocumentName {
  readonly key: string
  readonly title: string
  readonly language: string
}

/** A document as whatever cites it shows it. */
export interface CitedDocument {
  readonly key: string
  readonly title: string
  readonly language: string
  readonly url: string | null
  readonly publisher: Source
  readonly published: PublishedView
  /** What graphic or distressing matter its text holds; null when nothing is told. */
  readonly sensitive: Description | null
}

/** A document in a list. */
export interface DocumentListItem extends CitedDocument {
  readonly claims: number
}

/** Another version of a document's page. */
export interface DocumentVersion {
  readonly key: string
  readonly title: string
  readonly published: PublishedView
}

/** Another version, to be read beside this one. */
export interface DocumentVersionText extends DocumentVersion {
  readonly language: string
  /** ISO 8601. */
  readonly retrievedAt: string | null
  readonly text: string
}

/** A document with its text and its claims, in the order of the text. */
export interface DocumentView extends CitedDocument {
  /** ISO 8601. */
  readonly retrievedAt: string | null
  readonly text: string
  readonly sha256: string
  readonly note: string | null
  readonly supersedes: DocumentVersion | null
  readonly supersededBy: readonly DocumentVersion[]
  readonly claims: readonly ClaimView[]
}
