import { type CodePoints, positionAt, type Quote } from '@/lib/values/quote'
import { claimantOf } from './acceptance'
import { type ProposedClaim, type RecordedClaim, recordedAs } from './proposal'

/** A claim that is recorded from an earlier version of a document, with the place of its words in this one. */
export interface CarriedClaim extends RecordedClaim {
  readonly claimant: string
}

/**
 * Where the words of an earlier version stand unchanged in this one; of several places the one whose surroundings are
 * most like those that they had, and of these the nearest. Null when they do not stand here.
 */
export function placeOfWords(
  { exact, start, prefix, suffix }: Quote,
  points: CodePoints,
): { readonly start: number; readonly end: number } | null {
  const { text } = points
  let best: { start: number; end: number; alike: number; far: number } | null = null
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const after = at + exact.length
    const alike =
      sameAtEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      sameAtStart(text.slice(after, after + suffix.length), suffix)
    const place = positionAt(points, at)
    const far = Math.abs(place - start)
    if (best === null || alike > best.alike || (alike === best.alike && far < best.far)) {
      best = { start: place, end: positionAt(points, after), alike, far }
    }
  }
  return best && { start: best.start, end: best.end }
}

function sameAtStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function sameAtEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/**
 * The claim of an earlier version that a proposal says again in the same words, or null: the same source gives the same
 * figure of the same people.
 */
export function carriedAs(
  claim: ProposedClaim,
  carried: readonly CarriedClaim[],
  publisher: string,
): CarriedClaim | null {
  const claimant = claimantOf(claim, publisher)
  return recordedAs(
    claim,
    carried.filter((other) => other.claimant === claimant),
  )
}
