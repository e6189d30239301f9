import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'

/** What is corrected besides claims: the entries of a bundle that describe what claims are about and who makes them. */
export const ENTRY_NOUNS = ['incidents', 'sources', 'places'] as const

export type EntryNoun = (typeof ENTRY_NOUNS)[number]

/** One content that an entry has had. */
export interface EntryRevisionView {
  readonly revision: number
  /** The entry as a bundle writes it. */
  readonly content: Readonly<Record<string, unknown>>
  /** Why it was corrected; null for what was recorded first or imported. */
  readonly reason: string | null
  /** ISO 8601. */
  readonly recordedAt: string
  readonly recordedBy: string
}

/** What an entry was made of so far, for its own page. */
export interface EntryRecord {
  readonly revision: number
  /** In the order of the revisions; empty where nothing was ever corrected. */
  readonly history: readonly EntryRevisionView[]
  /** What those are called who recorded the revisions, by their ids. */
  readonly names: ReadonlyMap<string, string>
}

/** What can be chosen by key in an incident, a source or a place. */
export interface EntryChoices {
  readonly incidents: readonly Named[]
  readonly sources: readonly Named[]
  readonly actors: readonly Named[]
  readonly places: readonly Named[]
}

/** All that the form for correcting an entry shows. */
export interface EntryForm {
  readonly revision: number
  readonly content: EntryRevisionView['content']
  readonly name: Bilingual
  readonly choices: EntryChoices
}
