import type { Bilingual } from '@/lib/values/text'
import type { Draft } from './read'
import { type Entry, NOUNS, type Noun } from './schema'

/** One entry of a bundle naming another, with the field that does so. */
export interface Reference {
  readonly at: readonly PropertyKey[]
  readonly noun: Noun
  readonly key: string
}

type Step = [field: string | readonly PropertyKey[], noun: Noun, key: string | null]

/** What the entries of each list refer to. */
const STEPS: { readonly [N in Noun]: (entry: Entry<N>) => Step[] } = {
  actors: ({ alliedWith }) =>
    alliedWith.map((ally, index): Step => [['alliedWith', index], 'actors', ally]),
  sources: ({ speaksFor, basedOn }) => [
    ['speaksFor', 'actors', speaksFor],
    ...basedOn.map((source, index): Step => [['basedOn', index], 'sources', source]),
  ],
  places: ({ within }) => [['within', 'places', within]],
  documents: ({ publisher, supersedes }) => [
    ['publisher', 'sources', publisher],
    ['supersedes', 'documents', supersedes],
  ],
  incidents: ({ place, partOf, related, mergedInto }) => [
    ['place', 'places', place],
    ['partOf', 'incidents', partOf],
    ...related.map(({ incident }, index): Step => {
      return [['related', index, 'incident'], 'incidents', incident]
    }),
    ['mergedInto', 'incidents', mergedInto],
  ],
  claims: (claim) => [
    ['incident', 'incidents', claim.incident],
    ['claimant', 'sources', claim.claimant],
    ['document', 'documents', claim.document],
    ['victims', 'actors', claim.victims],
    ['by', 'actors', claim.by],
    ['place', 'places', claim.place],
    ['subsetOf', 'claims', claim.subsetOf],
    ['basedOn', 'claims', claim.basedOn],
  ],
}

/** The fields that lead from an entry to another of its own list, and must not lead back to it. */
export const EDGES = [
  { noun: 'places', field: 'within' },
  { noun: 'documents', field: 'supersedes' },
  { noun: 'incidents', field: 'partOf' },
  { noun: 'incidents', field: 'mergedInto' },
  { noun: 'claims', field: 'subsetOf' },
  { noun: 'claims', field: 'basedOn' },
] as const

export type Edge = (typeof EDGES)[number]['field']

/** One of a list's entries, as messages name it. */
export const NOUN_NAMES: { readonly [N in Noun]: Bilingual } = {
  actors: { en: 'actor', ar: 'طرف' },
  sources: { en: 'source', ar: 'مصدر' },
  places: { en: 'place', ar: 'مكان' },
  documents: { en: 'document', ar: 'وثيقة' },
  incidents: { en: 'incident', ar: 'حادث' },
  claims: { en: 'claim', ar: 'قول' },
}

/** Everything that the entries of a bundle refer to, in the order of the file. */
export function* referencesOf({ entries }: Pick<Draft, 'entries'>): Generator<Reference> {
  for (const noun of NOUNS) yield* referencesFrom(noun, entries)
}

function* referencesFrom<N extends Noun>(noun: N, entries: Draft['entries']): Generator<Reference> {
  for (const [index, entry] of entries[noun]) {
    for (const [field, target, key] of STEPS[noun](entry)) {
      const within = typeof field === 'string' ? [field] : field
      if (key !== null) yield { at: [noun, index, ...within], noun: target, key }
    }
  }
}
