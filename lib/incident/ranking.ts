import type { Bilingual } from '@/lib/values/text'

/** What is known of the happening that a claim speaks of, before anybody said which incident it is. */
export interface Happening {
  /** Key of the place, if it is known, with those that it lies within. */
  readonly place: string | null
  readonly around: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  /** Keys of the actors that are harmed or that speak. */
  readonly parties: readonly string[]
}

/** An incident that it may be: one that is part of no other. */
export interface IncidentCandidate {
  readonly key: string
  readonly title: Bilingual
  /** `YYYY-MM-DD`, both days included. */
  readonly start: string
  readonly end: string
  /** Keys of its place and of its parts' places, and of those that they lie within. */
  readonly places: readonly string[]
  readonly around: readonly string[]
  readonly parties: readonly string[]
  /** Key of its own place. */
  readonly place: string | null
  readonly parts: readonly CandidatePart[]
}

/** A part of an incident to which a claim may go. */
export interface CandidatePart {
  readonly key: string
  readonly title: Bilingual
  readonly place: string | null
}

export type Likeness = 'place' | 'date' | 'parties'

export interface RankedIncident extends IncidentCandidate {
  /** What speaks for it, in the order of weight. */
  readonly because: readonly Likeness[]
  /** True when it is so like the happening that making another incident needs a second look. */
  readonly isAlike: boolean
}

/** Incidents further away in time than this are others, in days. */
export const FURTHEST = 31

/**
 * The incidents that a happening may be, the likeliest first: those at its place and on its day before those near
 * it, those with its parties before others. What is not known speaks neither for nor against.
 */
export function rankIncidents(
  happening: Happening,
  candidates: readonly IncidentCandidate[],
): readonly RankedIncident[] {
  return candidates
    .map((candidate) => {
      const place = placeScore(happening, candidate)
      const days = daysBetween(happening.date, candidate)
      const date = days === null ? 0 : dateScore(days)
      const parties = partyScore(happening, candidate)
      const scores = { place, date, parties }
      const because = (Object.keys(scores) as Likeness[]).filter((name) => scores[name] > 0)
      const isNear = days !== null && days <= 1
      const isAlike = place >= 2 && isNear && (happening.parties.length === 0 || parties > 0)
      return { candidate, score: place + date + parties, days, ranked: { because, isAlike } }
    })
    .filter(({ score, days }) => score > 0 && (days === null || days <= FURTHEST))
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.days ?? FURTHEST) - (b.days ?? FURTHEST) ||
        (a.candidate.key < b.candidate.key ? -1 : 1),
    )
    .map(({ candidate, ranked }) => ({ ...candidate, ...ranked }))
}

function placeScore({ place, around }: Happening, candidate: IncidentCandidate): number {
  if (place === null || candidate.places.length === 0) return 0
  if (candidate.places.includes(place)) return 4
  if (candidate.around.includes(place) || candidate.places.some((key) => around.includes(key))) {
    return 3
  }
  return candidate.around.some((key) => around.includes(key)) ? 2 : -3
}

function dateScore(days: number): number {
  if (days === 0) return 4
  if (days === 1) return 3
  return days <= 3 ? 1 : -1
}

function partyScore({ parties }: Happening, candidate: IncidentCandidate): number {
  const shared = parties.filter((party) => candidate.parties.includes(party)).length
  return shared === 0 ? 0 : (2 * shared) / parties.length
}

/** How many days a date lies outside an incident's; 0 within it, null when there is no date. */
function daysBetween(date: string | null, { start, end }: IncidentCandidate): number | null {
  if (date === null) return null
  if (date >= start && date <= end) return 0
  const edge = date < start ? start : end
  return Math.round(Math.abs(Date.parse(edge) - Date.parse(date)) / 86_400_000)
}
