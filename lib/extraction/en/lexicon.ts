import type { KnownName, ReaderInput } from '../model'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from '../parties'
import type { Token } from '../token'
import { ADJECTIVES } from './adjectives'
import { factionAt, factionElsewhere } from './faction'
import { either, type Finder, finderOf } from './finder'
import { withBands } from './named-band'
import { roleOf } from './roles'
import { SOURCES } from './sources'
import type { Word } from './word'
import { wordsOf } from './words'

/** What the reader can name in a text. */
export interface Lexicon {
  /** Cuts tokens into words, each with the names that begin at it. */
  words(tokens: readonly Token[]): readonly Word[]
}

const NOWHERE: Finder = () => null
const LISTED = finderOf(BUILT_IN_ACTORS, ADJECTIVES)
const IN_SYRIA = either(LISTED, factionAt)
const ELSEWHERE = either(LISTED, factionElsewhere)
/** Nouns for anybody who speaks are no names: the words beside them tell who is meant. */
const NAMED = BUILT_IN_SOURCES.map(({ key, names }) => ({
  key,
  names: names.filter((name) => roleOf(name.toLowerCase().split(' ').at(-1) ?? '')?.own == null),
}))
const SPEAKERS = finderOf(SOURCES, NAMED)

/**
 * The names of the input first, then those that are known untold. Who is a civilian is told by nouns.
 *
 * @param isOnSyria an unlisted brigade is one of Syria's opposition in texts on Syria alone
 */
export function lexiconOf(
  { actors, sources, places }: Pick<ReaderInput, 'actors' | 'sources' | 'places'>,
  isOnSyria: boolean,
): Lexicon {
  const parties = actors.filter(({ key }) => key !== 'civilians')
  const party = withInput(parties, isOnSyria ? IN_SYRIA : ELSEWHERE)
  const source = withInput(sources, SPEAKERS)
  const place = places.length === 0 ? NOWHERE : finderOf(places)
  return {
    words: (tokens) => {
      const words = wordsOf(tokens)
      const named = words.map(({ kind, raw, word, start, end, value }, at) => ({
        kind,
        raw,
        word,
        start,
        end,
        value,
        party: party(words, at),
        source: source(words, at),
        place: place(words, at),
      }))
      return withBands(named)
    },
  }
}

function withInput(list: readonly KnownName[], builtIn: Finder): Finder {
  return list.length === 0 ? builtIn : either(finderOf(list), builtIn)
}
