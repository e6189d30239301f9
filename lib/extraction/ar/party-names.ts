import type { KnownName, ReaderInput } from '../model'
import { type NameFinder, nameFinder } from '../names'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from '../parties'
import { type Token, tokenize } from '../token'
import { ARABIC_ACTORS, PARTY_OF, PROXY_OF } from './actors'
import { NOBODY, namesOfText } from './ambiguous'
import { nameShapes } from './forms'
import { personNoun } from './persons'
import { ARABIC_SOURCES } from './sources'

/** A name in a text: as whom it speaks, whose people its people are, and how many tokens it takes. */
export interface PartyName {
  readonly key: string
  readonly party: string | null
  readonly length: number
  /** A clitic but the article stands on it: «وقسد», «بقسد». */
  readonly clitic: boolean
}

/** Finds names of sources and parties among tokens. */
export interface PartyNames {
  at(tokens: readonly Token[], index: number): PartyName | null
  /** Finds the names of those alone whose work is to tell: media offices, agencies, monitors. */
  readonly sources: NameFinder
  /** The party of a key that speaks; null where it is of none. */
  partyOf(key: string): string | null
}

/** «موال لأنقرة», «المدعومة من تركيا»: how far before a name the word stands, at most. */
const PROXY_REACH = 2
const PROXY = /^(?:ال)?(?:موال|موالي|مواليه|موالين|مدعوم|مدعومه|مدعومين|مدعومون)$/

const KNOWN_TELLERS = [ARABIC_SOURCES, BUILT_IN_SOURCES].map(withoutNouns)
const KNOWN_PARTIES = [ARABIC_ACTORS, BUILT_IN_ACTORS].map(withoutNouns)
const KNOWN_KEYS = KNOWN_PARTIES.flat().map(({ key }) => key)

/** Finders of the names that are known untold, made once for all texts. */
const KNOWN = nameFinder([...KNOWN_TELLERS, ...KNOWN_PARTIES], nameShapes)
const KNOWN_SOURCES = nameFinder(KNOWN_TELLERS, nameShapes)

/** The names that are given and those that are known untold; nouns for people are no names. */
export function partyNames({ text, sources, actors }: ReaderInput): PartyNames {
  const given = [sources, actors].map(withoutNouns)
  const meant = namesOfText(text)
  const told = eitherOf(nameFinder([meant], nameShapes), KNOWN)
  const finder = eitherOf(nameFinder(given, nameShapes), told)
  const parties = new Set([...actors.map(({ key }) => key), ...KNOWN_KEYS])
  parties.delete('civilians')
  const partyOf = (key: string) => PARTY_OF[key] ?? (parties.has(key) ? key : null)
  return {
    sources: eitherOf(nameFinder([withoutNouns(sources)], nameShapes), KNOWN_SOURCES),
    partyOf,
    at(tokens, index) {
      const name = finder.at(tokens, index)
      if (name === null || name.key === NOBODY) return null
      const party = partyOf(name.key)
      const proxy = isProxy(tokens, index) ? PROXY_OF[party ?? ''] : null
      const clitic = hasClitic(tokens[index]?.word ?? '', name.first)
      return { ...name, clitic, party: proxy ?? party }
    },
  }
}

/** The longer of two names; the first finder's where both know one alike. */
function eitherOf(given: NameFinder, known: NameFinder): NameFinder {
  return {
    at(tokens, index) {
      const [one, other] = [given.at(tokens, index), known.at(tokens, index)]
      return one !== null && (other === null || one.length >= other.length) ? one : other
    },
  }
}

/** What stands before a name's first word, but for the article: و, ف, ب, ل, ك. */
function hasClitic(word: string, first: string): boolean {
  return /^[وفبك]/.test(word.slice(0, Math.max(0, word.length - first.length)))
}

function isProxy(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - PROXY_REACH; at -= 1) {
    if (PROXY.test(tokens[at]?.word ?? '')) return true
  }
  return false
}

function withoutNouns(list: readonly KnownName[]): readonly KnownName[] {
  return list.map(({ key, names }) => ({ key, names: names.filter((name) => !isNoun(name)) }))
}

function isNoun(name: string): boolean {
  const [first, ...rest] = tokenize(name)
  return rest.length === 0 && first !== undefined && personNoun(first.word) !== undefined
}
