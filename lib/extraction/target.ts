import type { CodePoints } from '@/lib/values/quote'
import { type Decision, holding, type Target } from './decision'
import { isSameSentence, tellsOfEarlier } from './earlier'
import type { ProposedClaim } from './proposal'

/** An incident that claims of a document go to, or a part of one. */
export interface TargetIncident {
  readonly key: string
  readonly partOf: string | null
  readonly place: string | null
  /** `YYYY-MM-DD`, both days included. */
  readonly start: string
  readonly end: string
}

/**
 * Where a claim goes without anybody being asked: where the last claim of the same place and day went that was
 * accepted from this document; else the one part of an incident of this document that lies at the claim's place.
 * Null where a person has to say. A sentence that goes back to an earlier time, without a day, has only its own claims to
 * go by: what the text reports happened at another time.
 *
 * @param text of the document
 * @param incidents those that claims of the document went to, with their parts
 */
export function knownTarget(
  claim: ProposedClaim,
  decisions: readonly Decision[],
  incidents: readonly TargetIncident[],
  text: CodePoints,
): Target | null {
  const isBack = isEarlier(claim, text)
  const accepted = [...holding(decisions).values()]
    .filter(({ verdict, target }) => verdict === 'accepted' && target !== null)
    .filter(({ claim: other }) =>
      isBack || isEarlier(other, text)
        ? claim.date !== null || isSameSentence(text, claim.quote, other.quote)
        : true,
    )
    .sort((a, b) => b.id - a.id)
  const sameAs = (other: ProposedClaim) => other.place === claim.place && other.date === claim.date
  const mayBeAs = (other: ProposedClaim) =>
    other.place === claim.place && (other.date === null || claim.date === null)
  const like =
    accepted.find((decision) => sameAs(decision.claim)) ??
    accepted.find((decision) => mayBeAs(decision.claim))
  if (like?.target) {
    const { incident, place } = like.target
    const there = incidents.find(({ key }) => key === incident)
    if (there === undefined || isThen(claim, there)) return { incident, place }
  }
  if (isBack) return null
  const here = incidents.filter((one) => {
    return claim.place !== null && one.place === claim.place && isThen(claim, one)
  })
  const [only] = here
  return only && here.length === 1 ? { incident: only.key, place: claim.place } : null
}

/** What has been decided of a place that the text names and the database does not know: its key, or to leave it out. */
export function knownPlace(
  name: string,
  decisions: readonly Decision[],
): { readonly place: string | null } | null {
  const named = decisions.findLast(({ claim, target }) => target !== null && claim.place === name)
  return named?.target ? { place: named.target.place } : null
}

/** True for a claim that tells of an earlier time, and not of which. */
export function isEarlier({ date, quote }: ProposedClaim, text: CodePoints): boolean {
  return date === null && tellsOfEarlier(text, quote)
}

function isThen({ date }: ProposedClaim, { start, end }: TargetIncident): boolean {
  return date === null || (date >= start && date <= end)
}
