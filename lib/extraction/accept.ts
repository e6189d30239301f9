import { FORMAT } from '@/lib/bundle/schema'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from './parties'
import type { AcceptedClaim, AcceptedReading } from './schema'

/** What the database already knows, by key. */
export interface Recorded {
  readonly actors: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** A reading as a bundle, and where its incident's board will be. */
export interface AcceptedBundle {
  readonly incident: string
  readonly document: string
  readonly bundle: object
}

/**
 * Writes an accepted reading as a bundle, so that one way leads into the database: what is wrong is refused with
 * its place, and nothing is half done. Parties and sources that are not recorded yet come with the names by which
 * the reader knows them; the text's own voice (`outlet`) is its publisher. Keys follow from the text and the
 * place in it, so that accepting the same reading twice changes nothing.
 *
 * @param digest SHA-256 of the text, in hex: the document's key
 */
export function toBundle(
  { document, incident, claims }: AcceptedReading,
  recorded: Recorded,
  digest: string,
): AcceptedBundle {
  const documentKey = `read-${document.published.date}-${digest.slice(0, 12)}`
  const incidentKey =
    'key' in incident ? incident.key : `read-${incident.date}-${digest.slice(0, 12)}-incident`
  const keyOf = (claim: AcceptedClaim) =>
    [documentKey, claim.quote.start, claim.outcome, claim.victims, claim.subset]
      .filter(Boolean)
      .join('-')
  const claimantOf = ({ claimant }: AcceptedClaim) =>
    claimant === 'outlet' ? document.publisher : claimant
  const sources = new Set([document.publisher, ...claims.map(claimantOf)])
  const actors = new Set(claims.map(({ victims }) => victims))
  const bundle = {
    format: FORMAT,
    actors: [...actors].filter((key) => !recorded.actors.has(key)).flatMap(builtInActor),
    sources: [...sources].filter((key) => !recorded.sources.has(key)).flatMap(builtInSource),
    places: [],
    documents: [
      {
        ...document,
        key: documentKey,
        published: { ...document.published, precision: 'day' },
      },
    ],
    incidents: 'key' in incident ? [] : [newIncident(incidentKey, incident)],
    claims: claims.map((claim) => {
      const total = claim.subsetOf === null ? undefined : claims[claim.subsetOf]
      return {
        ...claim,
        key: keyOf(claim),
        claimant: claimantOf(claim),
        document: documentKey,
        incident: incidentKey,
        subsetOf: total === undefined ? null : keyOf(total),
        wording: 'verbatim',
      }
    }),
  }
  return { incident: incidentKey, document: documentKey, bundle }
}

function newIncident(
  key: string,
  { title, date, place }: Exclude<AcceptedReading['incident'], { key: string }>,
) {
  return {
    key,
    title,
    place,
    date: { start: date, end: date, precision: 'day', basis: 'inferred' },
  }
}

function builtInActor(key: string) {
  const known = BUILT_IN_ACTORS.find((actor) => actor.key === key)
  if (known !== undefined) return [{ key, kind: 'armed-group', name: nameOf(known.names) }]
  return key === 'civilians' ? [{ key, kind: 'civilians', name: CIVILIANS }] : []
}

const CIVILIANS = { ar: 'المدنيون', en: 'Civilians' }

function builtInSource(key: string) {
  const known = [...BUILT_IN_SOURCES, ...BUILT_IN_ACTORS].find((source) => source.key === key)
  return known === undefined ? [] : [{ key, kind: 'unattributed', name: nameOf(known.names) }]
}

/** The first name in each language. */
function nameOf(names: readonly string[]) {
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name)
  const ar = names.find(isArabic) ?? (names[0] as string)
  return { ar, en: names.find((name) => !isArabic(name)) ?? ar }
}
