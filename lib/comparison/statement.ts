import type { Claim } from '@/lib/claim/model'
import type { Reading } from '@/lib/values/reading'
import { combine } from './combine'
import { reviseBy, type Statement } from './revision'
import { byStrength, hear, leavesRoom, type Said } from './said'
import { intervalsOf } from './verdict'

/**
 * Makes one statement of a source's claims on one measure of one incident; their order does not matter.
 * Claims of a document published later replace earlier ones (design, "Revisions"), save that words which leave
 * room for the number that stands do not take it back: "a group" after 23, or the denial of 40. Claims whose
 * dates cannot be told apart stand together, the most precise leading.
 *
 * @param claims at least one
 * @param publishedOf the first and last day on which a document may have been published
 */
export function stateClaims(
  claims: readonly Claim[],
  publishedOf: (document: string) => readonly [string, string],
  reading: Reading,
): Statement {
  const said = claims.map((claim) => hear(claim, publishedOf, reading))
  if (said.length === 1) return combine(said)
  said.sort(byStrength)
  const since = replacedSince(said)
  const isCurrent = ({ published }: Said) => published[1] >= since
  if (said.every(isCurrent)) return combine(said)
  const days = new Map<string, Said[]>()
  for (const earlier of said) {
    const [day] = earlier.published
    if (!isCurrent(earlier)) days.set(day, [...(days.get(day) ?? []), earlier])
  }
  return reviseBy(
    combine(said.filter(isCurrent)),
    [...days].map(([published, claimed]) => ({ published, statement: combine(claimed) })),
  )
}

/** The first day of the last claim that takes back what came before it. */
function replacedSince(said: readonly Said[]): string {
  const inTime = [...said].sort((a, b) => (a.published[0] < b.published[0] ? -1 : 1))
  const figures: Said[] = []
  let since = ''
  for (const next of inTime) {
    if (next.state === 'figure') figures.push(next)
    else {
      const standing = intervalsOf(figures.filter(({ published }) => published[1] >= since))
      if (standing.length > 0 && standing.every((number) => leavesRoom(next, number))) continue
    }
    since = next.published[0]
  }
  return since
}
