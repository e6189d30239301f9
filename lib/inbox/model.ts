import type { NamedCell } from '@/lib/comparison/queries'
import type { Bilingual } from '@/lib/values/text'

/** Why something is in somebody's inbox. */
export const INBOX_KINDS = ['mention', 'reply', 'assigned', 'returned', 'approved'] as const

export type InboxKind = (typeof INBOX_KINDS)[number]

/** What somebody is to be told, and who that is. */
export interface Notice {
  /** Ids of people. Whoever does it, who is no person here and who has left are passed over. */
  readonly to: Iterable<string>
  readonly kind: InboxKind
  /** What it is about, `NOUN/KEY` as in the log. */
  readonly subject: string
  /** Key of the note that says it, if one does. */
  readonly annotation?: string
}

/** Where a person is led. */
export type InboxPlace =
  | { readonly on: 'document'; readonly key: string; readonly title: string }
  | {
      readonly on: 'claim'
      readonly key: string
      readonly claimant: Bilingual
      /** The figure's words, and the language of their document. */
      readonly words: string
      readonly language: string
    }
  | ({
      readonly on: 'cell'
      /** Key of the incident. */
      readonly key: string
      readonly title: Bilingual
      /** Its text (lib/comparison/cell-text.ts). */
      readonly cell: string
    } & NamedCell)

/** One entry of an inbox. */
export interface InboxView {
  readonly id: number
  readonly kind: InboxKind
  /** Who did it, as records hold it, and when (ISO 8601). */
  readonly by: string
  readonly at: string
  readonly isRead: boolean
  /** Null when what it was about is not here any more. */
  readonly place: InboxPlace | null
  /** The note that it is about; its words are null once it was taken back. */
  readonly note: { readonly key: string; readonly words: string | null } | null
  /** Why a claim was returned, or what was said when it was approved. */
  readonly reason: string | null
}
