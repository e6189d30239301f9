import { claimantOf } from '@/lib/extraction/acceptance'
import type { DeskState } from '@/lib/extraction/desk-view'
import { isNamedActor, suggestActor, suggestSource } from '@/lib/extraction/newcomer'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import type { Bilingual, Language } from '@/lib/values/text'

/** What things are called at the desk, in the reader's language. */
export interface DeskNames {
  readonly source: (key: string) => string
  readonly actor: (key: string) => string
  /** A place by its key; a name that the text gives is itself. */
  readonly place: (keyOrName: string) => string
  readonly claimant: (claim: ProposedClaim) => string
}

/** Names by key. Whom the database does not have the reader may know; else the key itself is the name. */
export function deskNames(
  { sources, actors, places }: Pick<DeskState, 'sources' | 'actors' | 'places'>,
  publisher: string,
  language: Language,
  unspecific: Readonly<Record<'mixed' | 'unknown', string>>,
): DeskNames {
  const byKey = (items: readonly { readonly key: string; readonly name: Bilingual }[]) =>
    new Map(items.map(({ key, name }) => [key, name[language]]))
  const [known, parties, where] = [byKey(sources), byKey(actors), byKey(places)]
  const source = (key: string) => known.get(key) ?? suggestSource(key).name[language]
  return {
    source,
    actor: (key) => {
      if (key === 'mixed' || key === 'unknown') return unspecific[key]
      return parties.get(key) ?? (isNamedActor(key) ? suggestActor(key).name[language] : key)
    },
    place: (key) => where.get(key) ?? key,
    claimant: (claim) => source(claimantOf(claim, publisher)),
  }
}
