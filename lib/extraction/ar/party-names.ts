import type { KnownName, ReaderInput } from '../model'
import { type NameFinder, nameFinder } from '../names'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from '../parties'
import { type Token, tokenize } from '../token'
import { ARABIC_ACTORS, PARTY_OF, PROXY_OF } from './actors'
import { nameShapes, remembered } from './forms'
import { personNoun } from './persons'
import { ARABIC_SOURCES } from './sources'

/** A name in a text: as whom it speaks, whose people its people are, and how many tokens it takes. */
export interface PartyName {
  readonly key: string
  readonly party: string | null
  readonly length: number
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

/** The names that are given and those that are known untold; nouns for people are no names. */
export function partyNames({ sources, actors }: ReaderInput): PartyNames {
  const tellers = [sources, ARABIC_SOURCES, BUILT_IN_SOURCES].map(withoutNouns)
  const others = [actors, ARABIC_ACTORS, BUILT_IN_ACTORS].map(withoutNouns)
  const shapes = remembered(nameShapes)
  const finder = nameFinder([...tellers, ...others], shapes)
  const parties = new Set([...actors, ...ARABIC_ACTORS, ...BUILT_IN_ACTORS].map(({ key }) => key))
  parties.delete('civilians')
  const partyOf = (key: string) => PARTY_OF[key] ?? (parties.has(key) ? key : null)
  return {
    sources: nameFinder(tellers, shapes),
    partyOf,
    at(tokens, index) {
      const name = finder.at(tokens, index)
      if (name === null) return null
      const party = partyOf(name.key)
      const proxy = tokens
        .slice(Math.max(0, index - PROXY_REACH), index)
        .some(({ word }) => PROXY.test(word))
      return { ...name, party: (proxy && party !== null ? PROXY_OF[party] : null) ?? party }
    },
  }
}

function withoutNouns(list: readonly KnownName[]): readonly KnownName[] {
  return list.map(({ key, names }) => ({ key, names: names.filter((name) => !isNoun(name)) }))
}

function isNoun(name: string): boolean {
  const [first, ...rest] = tokenize(name)
  return rest.length === 0 && first !== undefined && personNoun(first.word) !== undefined
}
