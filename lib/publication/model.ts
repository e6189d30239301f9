import type { PublicAssessment } from '@/lib/assessment/view'
import type { Settled, SettledClaim } from '@/lib/bundle/settle'
import type { Comparison } from '@/lib/comparison/model'
import { canonical } from '@/lib/values/canonical'
import type { Reading } from '@/lib/values/reading'
import type { Bilingual } from '@/lib/values/text'

/** The name of the format in which a version is frozen. */
export const PUBLICATION_FORMAT = 'mizan-publication/1'

/** A version of what was published of an incident and its parts, without what it says. */
export interface Version {
  readonly incident: string
  /** 1, 2, 3 … */
  readonly number: number
  /** The reading under which it was signed off; a reader may choose another. */
  readonly reading: Reading
  /** What changed since the version before, in at least one language. */
  readonly note: Partial<Bilingual>
  /** ISO 8601. */
  readonly at: string
}

/**
 * What is frozen of an incident: the approved claims with all that they refer to, the comparisons of the incident
 * and of its parts, under every reading, and what editors make of their rows.
 */
export interface Frozen {
  readonly bundle: Settled
  readonly comparisons: Readonly<Record<string, Readonly<Record<Reading, Comparison>>>>
  /** By the key of the incident or part. */
  readonly assessments: Readonly<Record<string, readonly PublicAssessment[]>>
}

/** A version with all that it says: what its pages are made of, and nothing else. */
export interface PublicationContent extends Version, Frozen {
  readonly format: typeof PUBLICATION_FORMAT
  /** Where the log stood when this was published: who has a version can tell whether the log was cut since. */
  readonly log: { readonly seq: number; readonly head: string }
}

/** All versions of an incident up to one, taken back. */
export interface Withdrawal {
  readonly incident: string
  /** The last version that is withdrawn. */
  readonly number: number
  /** In at least one language. */
  readonly reason: Partial<Bilingual>
  /** ISO 8601. */
  readonly at: string
}

/** An approved claim that leads to one of the same tree that is not: what would be public cannot stand on it. */
export interface Blocker {
  readonly claim: string
  readonly leadsTo: string
}

/** A claim that stands on the incident, or a part of it, and that nobody has approved. */
export interface PendingClaim {
  readonly claim: string
  readonly incident: string
  readonly claimant: string
  /** Readers will be told that its source is silent, or has no statement, where this claim says something. */
  readonly readsAsSilent: boolean
}

/** What differs between two versions, by the keys of claims. */
export interface VersionChanges {
  readonly added: readonly SettledClaim[]
  readonly changed: readonly { readonly before: SettledClaim; readonly after: SettledClaim }[]
  readonly removed: readonly SettledClaim[]
}

/** What became different from one version to the next; everything is new in the first. */
export function changesBetween(before: Settled | null, after: Settled): VersionChanges {
  const earlier = new Map((before?.claims ?? []).map((claim) => [claim.key, claim]))
  const kept = new Set(after.claims.map(({ key }) => key))
  return {
    added: after.claims.filter(({ key }) => !earlier.has(key)),
    changed: after.claims.flatMap((claim) => {
      const old = earlier.get(claim.key)
      return old && canonical(old) !== canonical(claim) ? [{ before: old, after: claim }] : []
    }),
    removed: [...earlier.values()].filter(({ key }) => !kept.has(key)),
  }
}

/** A text in the reader's language, or else in the one that it has. */
export function inLanguage(text: Partial<Bilingual>, language: 'ar' | 'en') {
  const other = language === 'ar' ? 'en' : 'ar'
  const own = text[language]
  return own === undefined
    ? { text: text[other] ?? '', language: other }
    : ({ text: own, language } as const)
}

/** The content of a version from its column, which only Mizan writes. */
export function readContent(content: string): PublicationContent {
  return JSON.parse(content) as PublicationContent
}
