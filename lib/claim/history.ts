import { canonical } from '@/lib/values/canonical'
import type { ClaimDecisionView, ClaimRevisionView, ShownClaim } from './view'

/** What a revision set differently from the one before: field names of the bundle's claim, in their order there. */
export interface RevisionChange {
  readonly field: string
  /** As a bundle writes it; null where the field was absent. */
  readonly before: unknown
  readonly after: unknown
}

/** The changes that each revision made; none for the first. `history` is in the order of the revisions. */
export function changesOf(
  history: readonly Pick<ClaimRevisionView, 'content'>[],
): RevisionChange[][] {
  return history.map(({ content }, index) => {
    const earlier = history[index - 1]?.content
    return earlier ? changesBetween(earlier, content) : []
  })
}

/** One thing that happened to a claim: it said something (else), or somebody decided on it. */
export type HistoryEntry =
  | (ShownClaim['history'][number] & {
      readonly is: 'revision'
      readonly changes: readonly RevisionChange[]
    })
  | (ShownClaim['decisions'][number] & { readonly is: 'decision' })

/** All that happened to a claim, the latest first; a decision comes after the revision that it was made on. */
export function timelineOf(
  history: ShownClaim['history'],
  decisions: ShownClaim['decisions'],
): HistoryEntry[] {
  const changes = changesOf(history)
  const said = history.map((revision, index): HistoryEntry => {
    return { is: 'revision', ...revision, changes: changes[index] ?? [] }
  })
  const decided = decisions.map((decision): HistoryEntry => ({ is: 'decision', ...decision }))
  // Sorting keeps the order of what happened at one moment: revisions first.
  return [...said, ...decided]
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0))
    .reverse()
}

function momentOf(entry: HistoryEntry): string {
  return entry.is === 'revision' ? entry.recordedAt : entry.at
}

/** Everybody who recorded or decided something, for finding their names. */
export function doersOf(
  history: readonly Pick<ClaimRevisionView, 'recordedBy'>[],
  decisions: readonly Pick<ClaimDecisionView, 'by'>[],
): string[] {
  return [...history.map(({ recordedBy }) => recordedBy), ...decisions.map(({ by }) => by)]
}

type Content = ClaimRevisionView['content']

function changesBetween(before: Content, after: Content): RevisionChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return fields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => canonical(change.before) !== canonical(change.after))
}
