import { FORMAT } from '@/lib/bundle/schema'
import { canonical } from '@/lib/values/canonical'
import type { Bilingual } from '@/lib/values/text'
import type { Decision, Newcomers } from './decision'
import type { Acceptance, NewIncident } from './decision-schema'
import { isNamedActor, suggestActor } from './newcomer'
import type { ProposedClaim } from './proposal'

/** What the database knows of what an acceptance names. */
export interface Recorded {
  readonly actors: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** The claim to which a part or a total belongs. */
export interface Linked {
  readonly key: string
  readonly claimant: string
  readonly outcome: string
}

/** The key of the claim that a proposal becomes: the same whenever it is accepted, as long as its source says it. */
export function claimKey(document: string, proposal: string): string {
  return `${document.slice(0, 80)}-${proposal}`.slice(0, 120)
}

/** A key, and those that are tried in turn where something else has it: `camp`, `camp-2`, … */
export function keysToTry(key: string): readonly string[] {
  return Array.from({ length: TRIES }, (_, index) =>
    index === 0 ? key : `${key.slice(0, 110)}-${index + 1}`,
  )
}

/** How many keys of one name are tried, the counted ones included. */
const TRIES = 50

/** Who says so: the text's own voice (`outlet`) is its publisher. */
export function claimantOf({ claimant }: ProposedClaim, publisher: string): string {
  return claimant === 'outlet' ? publisher : claimant
}

/** What an acceptance brings along, by key. */
export function newcomersOf(acceptance: Acceptance, recorded: Recorded): Newcomers {
  const { actors, sources, places, incidents } = bundleParts(acceptance, recorded)
  const keys = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key)
  return {
    actors: keys(actors),
    sources: keys(sources),
    places: keys(places),
    incidents: keys(incidents),
  }
}

/**
 * An acceptance as a bundle, so that one way leads into the database and its checks are the same for all.
 *
 * @param key the key of the claim
 * @param sensitive what its quote is said to hold already
 * @param total the claim of which this one is a part, if that is recorded and said by the same source
 */
export function acceptanceBundle(
  acceptance: Acceptance,
  recorded: Recorded,
  publisher: string,
  key: string,
  total: Linked | null,
  sensitive: Partial<Bilingual> | null = null,
): { readonly format: string; readonly claims: readonly object[] } {
  const { document, claim, target } = acceptance
  const { outcome, victims, subset, figure, words, unit, period, modality, quote } = claim
  const claimant = claimantOf(claim, publisher)
  const isPart = total?.claimant === claimant && total.outcome === outcome
  return {
    format: FORMAT,
    ...bundleParts(acceptance, recorded),
    claims: [
      {
        key,
        incident: target.incident,
        claimant,
        document,
        outcome,
        victims,
        subset,
        subsetOf: isPart ? total.key : null,
        figure,
        words,
        unit,
        period,
        place: target.place,
        modality,
        wording: 'verbatim',
        quote: { exact: quote.exact, start: quote.start },
        ...(sensitive && { sensitive }),
      },
    ],
  }
}

function bundleParts({ claim, newcomers }: Acceptance, recorded: Recorded) {
  const spokenFor = newcomers.sources.flatMap(({ speaksFor }) => speaksFor ?? [])
  const described = new Set(newcomers.actors.map(({ key }) => key))
  const named = [...new Set([claim.victims, ...spokenFor])].filter(
    (key) => isNamedActor(key) && !recorded.actors.has(key) && !described.has(key),
  )
  return {
    actors: [
      ...newcomers.actors.filter(({ key }) => !recorded.actors.has(key)),
      ...named.filter((key) => key !== 'mixed' && key !== 'unknown').map(suggestActor),
    ],
    sources: newcomers.sources.filter(({ key }) => !recorded.sources.has(key)),
    places: newcomers.places.map((place) => ({ ...place, precision: 'locality' })),
    incidents: newcomers.incidents.map(incidentEntry),
  }
}

function incidentEntry({ key, title, date, place, partOf, related }: NewIncident) {
  return {
    key,
    title,
    date: { start: date, end: date, precision: 'day', basis: 'inferred' },
    place,
    partOf,
    related: related === null ? [] : [related],
  }
}

/** An acceptance under other keys, where those that it made for its newcomers are taken already. */
export function renamed(acceptance: Acceptance, names: ReadonlyMap<string, string>): Acceptance {
  const to = (key: string) => names.get(key) ?? key
  const maybe = (key: string | null) => (key === null ? null : to(key))
  const { target, newcomers } = acceptance
  return {
    ...acceptance,
    target: { incident: to(target.incident), place: maybe(target.place) },
    newcomers: {
      ...newcomers,
      places: newcomers.places.map((place) => ({ ...place, key: to(place.key) })),
      incidents: newcomers.incidents.map((incident) => ({
        ...incident,
        key: to(incident.key),
        place: maybe(incident.place),
        partOf: maybe(incident.partOf),
      })),
    },
  }
}

/** Whether a decision already says what an acceptance asks for, so that asking twice changes nothing. */
export function isSameAcceptance(decision: Decision | undefined, given: Acceptance): boolean {
  if (decision?.verdict !== 'accepted' || decision.target === null) return false
  const { incident, place } = decision.target
  const made = [...decision.target.newcomers.incidents, ...decision.target.newcomers.places]
  const isSame = (now: string | null, asked: string | null) =>
    now === asked || (now !== null && asked !== null && made.includes(now) && now.startsWith(asked))
  return (
    canonical(decision.claim) === canonical(given.claim) &&
    isSame(incident, given.target.incident) &&
    isSame(place, given.target.place)
  )
}
