import type { Target } from '@/lib/extraction/decision'
import type { Acceptance, NewIncident } from '@/lib/extraction/decision-schema'
import type { DeskState } from '@/lib/extraction/desk-view'
import { languageOf } from '@/lib/extraction/language'
import type { Missing } from '@/lib/extraction/missing'
import { keyOfName, type NewActor, type NewSource } from '@/lib/extraction/newcomer'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import { INVERSE, type RELATIONS } from '@/lib/incident/model'
import type { IncidentCandidate, RankedIncident } from '@/lib/incident/ranking'
import { formatDate } from '@/lib/values/date'
import type { Bilingual, Language } from '@/lib/values/text'
import type { DeskDocument } from './contract'

/** Stands for what is to be made: no key looks like it. */
export const NEW = ' new'

export type Relation = (typeof RELATIONS)[number]

/** What a person says when they are asked where a claim belongs and what is not recorded yet. */
export interface AcceptDraft {
  /** Key of an incident, NEW, or empty while nobody has chosen one. */
  readonly incident: string
  /** Key of a part of it, NEW, or empty for the whole. */
  readonly part: string
  readonly title: Bilingual
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** What a new incident is to the one that claims of this document went to; empty when it is nothing. */
  readonly relation: Relation | ''
  readonly partTitle: Bilingual
  readonly source: NewSource | null
  readonly actor: NewActor | null
  /** The names of a place that is not recorded, and whether it is to be. */
  readonly place: { readonly name: Bilingual; readonly isRecorded: boolean } | null
}

/** The longest title of a document that is suggested for its incident. */
const LONGEST = 120

type Known = Pick<DeskState, 'incidents' | 'places'>

/** The names of the place that a claim speaks of; a name that only the text gives stands for both languages. */
function placeNames({ place }: ProposedClaim, { places }: Known): Bilingual | null {
  if (place === null) return null
  return places.find(({ key }) => key === place)?.name ?? { ar: place, en: place }
}

/**
 * What is suggested before anybody answers: the incident that the document's claims went to last, or else the only one
 * that is like this one; the part at the claim's place, or a new one there. Nothing is suggested where several are as likely, nor
 * that one be made: a person says so.
 *
 * @param last the incident that a claim of this document went to last; null when this claim tells of another time
 */
export function firstDraft(
  claim: ProposedClaim,
  missing: Missing,
  known: Known,
  ranked: readonly RankedIncident[],
  last: Target | null,
  document: Pick<DeskDocument, 'title' | 'language' | 'published'>,
): AcceptDraft {
  const used = known.incidents.find(({ key }) => key === last?.incident)
  const isThen = (start: string, end: string) =>
    claim.date === null || (claim.date >= start && claim.date <= end)
  const root = used && isThen(used.start, used.end) ? (used.partOf ?? used.key) : null
  const alike = ranked.filter(({ isAlike }) => isAlike)
  const incident = root ?? (alike.length === 1 ? alike[0]?.key : null) ?? ''
  const date = claim.date ?? document.published
  const names = placeNames(claim, known)
  const titleIn = (language: Language) => {
    const { title } = document
    if (language === document.language && title !== '' && title.length <= LONGEST) return title
    const day = formatDate({ date, precision: 'day' }, language, 'latn')
    const separator = language === 'ar' ? '، ' : ', '
    // A name that only the text gives is in the text's letters, which the other language's title does not take.
    const name = names?.[language] ?? ''
    return languageOf(name) === language && name !== '' ? `${name}${separator}${day}` : day
  }
  return {
    incident,
    part: suggestPart(claim, incident, treesOf(known, ranked, claim), known),
    title: { ar: titleIn('ar'), en: titleIn('en') },
    date,
    relation: '',
    partTitle: names ?? { ar: '', en: '' },
    source: missing.source,
    actor: missing.actor,
    place: missing.place === null || names === null ? null : { name: names, isRecorded: false },
  }
}

/** An incident with its parts, as far as the choice needs them. */
export type Tree = Pick<IncidentCandidate, 'key' | 'title' | 'place' | 'parts' | 'start' | 'end'>

/**
 * The incidents that can be chosen, the nearest first: by how many days they are from the claim's, then those with a part
 * at its place, then those of this document.
 */
export function treesOf(
  { incidents }: Known,
  proposed: readonly Tree[],
  { place, date }: Pick<ProposedClaim, 'place' | 'date'>,
): readonly Tree[] {
  const own = incidents
    .filter(({ partOf }) => partOf === null)
    .map((root) => ({ ...root, parts: incidents.filter(({ partOf }) => partOf === root.key) }))
  const known = new Set(own.map(({ key }) => key))
  const all: readonly Tree[] = [...own, ...proposed.filter(({ key }) => !known.has(key))]
  const farness = (tree: Tree) => (date === null ? 0 : daysFrom(date, tree))
  const isElsewhere = (tree: Tree) => Number(!hasPartAt(tree, place))
  return all.toSorted((a, b) => farness(a) - farness(b) || isElsewhere(a) - isElsewhere(b))
}

/** True when an incident, or a part of it, lies at a place. */
export function hasPartAt({ place: own, parts }: Tree, place: string | null): boolean {
  return place !== null && (own === place || parts.some((part) => part.place === place))
}

/** How many days a day lies outside an incident; 0 within it. */
export function daysFrom(day: string, { start, end }: Pick<Tree, 'start' | 'end'>): number {
  if (day >= start && day <= end) return 0
  const edge = day < start ? start : end
  return Math.round(Math.abs(Date.parse(edge) - Date.parse(day)) / 86_400_000)
}

/** The part of an incident that a claim's place suggests. */
export function suggestPart(
  { place }: ProposedClaim,
  incident: string,
  trees: readonly Tree[],
  { places }: Known,
): string {
  const tree = trees.find(({ key }) => key === incident)
  if (tree === undefined || place === null) return ''
  const part = tree.parts.find((one) => one.place === place)
  if (part) return part.key
  const outer = new Map(places.map(({ key, within }) => [key, within]))
  let around: string | null = tree.place
  for (let step = 0; around !== null && step < places.length + 1; step++) {
    if (around === place) return ''
    around = outer.get(around) ?? null
  }
  return NEW
}

/** What was said, as it is recorded: where the claim goes, and everything that has to be made for it. */
export function answered(
  draft: AcceptDraft,
  claim: ProposedClaim,
  known: Known,
  related: string | null,
): Pick<Acceptance, 'target' | 'newcomers'> {
  const isKnown = known.places.some(({ key }) => key === claim.place)
  const made =
    draft.place?.isRecorded === true
      ? [{ key: keyOfName(draft.place.name.en, 'place'), name: draft.place.name }]
      : []
  const place = isKnown ? claim.place : (made[0]?.key ?? null)
  const incidents: NewIncident[] = []
  const base = { date: draft.date, place, related: null }
  let incident = draft.incident
  if (incident === NEW) {
    const key = `${keyOfName(draft.title.en, 'incident')}-${draft.date}`
    const relation =
      draft.relation === '' || related === null
        ? null
        : { incident: related, as: INVERSE[draft.relation] }
    incidents.push({ ...base, key, title: draft.title, partOf: null, related: relation })
    incident = key
  } else if (draft.part === NEW) {
    const key = `${incident.slice(0, 70)}-${keyOfName(draft.partTitle.en, 'part')}`
    const whole = known.incidents.find((one) => one.key === incident)
    const date = claim.date ?? whole?.start ?? draft.date
    incidents.push({ ...base, key, date, title: draft.partTitle, partOf: incident })
    incident = key
  } else if (draft.part !== '') incident = draft.part
  return {
    target: { incident, place },
    newcomers: {
      incidents,
      sources: draft.source === null ? [] : [draft.source],
      actors: draft.actor === null ? [] : [draft.actor],
      places: made,
    },
  }
}
