import type { Entry } from '@/lib/bundle/schema'
import type { SettledClaim } from '@/lib/bundle/settle'
import type { Measure } from '@/lib/claim/model'
import { INVERSE, RELATIONS } from '@/lib/incident/model'
import type { Named } from '@/lib/source/view'
import type { Bilingual } from '@/lib/values/text'

type Incident = Entry<'incidents'>

/** All that leads to one of two incidents that are one and the same. */
export interface Ground {
  /** The incident that is emptied. */
  readonly from: Incident
  /** The one that stays. */
  readonly into: Incident
  /** Other incidents that are parts of the first or related to it. */
  readonly others: readonly Incident[]
  /** The claims on the first. */
  readonly claims: readonly SettledClaim[]
  /** What each of the two lies in, the nearest first. */
  readonly wholesOf: { readonly from: readonly string[]; readonly into: readonly string[] }
}

/** What a merger writes. */
export interface Merger {
  readonly incidents: readonly Incident[]
  readonly claims: readonly SettledClaim[]
}

/**
 * Makes one incident of two. The one that stays keeps what it says and takes over the claims, the parts and the relations
 * of the other; where it belongs to nothing it belongs to what the other belongs to. The other is empty from then on, and
 * only says what it was merged into.
 */
export function mergerOf({ from, into, others, claims, wholesOf }: Ground): Merger {
  const moved = (key: string) => (key === from.key ? into.key : key)
  const relationsOf = (related: Incident['related'], of: string) =>
    related
      .map(({ incident, as }) => ({ incident: moved(incident), as }))
      .filter(({ incident }) => incident !== of)
  return {
    incidents: [
      { ...from, partOf: null, related: [], mergedInto: into.key },
      {
        ...into,
        partOf: wholeOf(from, into, wholesOf),
        related: relationsOf([...into.related, ...from.related], into.key),
      },
      ...others.map((other) => ({
        ...other,
        partOf: other.partOf && moved(other.partOf),
        related: relationsOf(other.related, other.key),
      })),
    ],
    claims: claims.map((claim) => ({ ...claim, incident: into.key })),
  }
}

/** What the incident that stays is part of: of nothing that is, or becomes, a part of it. */
function wholeOf(from: Incident, into: Incident, wholesOf: Ground['wholesOf']): string | null {
  if (wholesOf.into.includes(from.key)) return from.partOf
  if (into.partOf !== null || wholesOf.from.includes(into.key)) return into.partOf
  return from.partOf
}

/** A new incident that some claims of another are moved to. */
export interface NewIncident {
  readonly key: string
  readonly title: Bilingual
  readonly date: Incident['date']
  readonly place: string | null
  /** `part` of the one that is split, related to it by a word of the vocabulary, or neither. */
  readonly link: string | null
}

/** What the new incident is to the one that is split: a part of it. Every other link is a relation. */
export const PART = 'part'

/** The new incident as a bundle has it. */
export function splitOff(
  split: Pick<Incident, 'key' | 'partOf'>,
  { key, title, date, place, link }: NewIncident,
): Incident {
  return {
    key,
    title,
    date,
    place,
    // Beside what it was split from, it belongs where that belongs.
    partOf: link === PART ? split.key : split.partOf,
    related: link === null || link === PART ? [] : [{ incident: split.key, as: link }],
    mergedInto: null,
    note: null,
  }
}

/** The incident that is split, where it is related to the new one from now on; nothing where it is not. */
export function seenFrom(split: Incident, { key, link }: NewIncident): Incident[] {
  const as = RELATIONS.find((relation) => relation === link)
  if (as === undefined) return []
  return [{ ...split, related: [...split.related, { incident: key, as: INVERSE[as] }] }]
}

/** What moving some claims away from the others would tear apart: a part from its total. */
export function tornBy(
  claims: readonly Pick<SettledClaim, 'key' | 'subsetOf'>[],
  chosen: ReadonlySet<string>,
): string[] {
  const all = new Set(claims.map(({ key }) => key))
  return claims
    .filter(({ key, subsetOf }) => {
      return subsetOf !== null && all.has(subsetOf) && chosen.has(key) !== chosen.has(subsetOf)
    })
    .map(({ key }) => key)
}

/** A claim that can be chosen for another incident: who says how many of whom, and in which document. */
export interface SplitClaim {
  readonly key: string
  readonly claimant: Bilingual
  readonly measure: Measure
  readonly victims: Bilingual
  readonly words: string
  readonly document: string
}

/** One of two incidents that are to be merged. */
export interface MergedSide extends Named {
  readonly revision: number
}

/** What a merger would do, for whoever decides on it. */
export interface MergerPreview {
  readonly from: MergedSide
  readonly into: MergedSide
  readonly claims: number
  /** Those among them that were approved, and become drafts again. */
  readonly approved: number
  /** Notes on cells of the board, which move along. */
  readonly notes: number
  /** What editors assessed on its rows, which stays where it is. */
  readonly assessments: number
  readonly parts: readonly Named[]
  readonly related: readonly Named[]
  /** What the incident that stays will be part of, and whether that is new. */
  readonly whole: (Named & { readonly isNew: boolean }) | null
}
