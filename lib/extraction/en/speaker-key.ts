import type { NameMatch } from '../names'
import { isBand } from './named-band'
import { nationOf } from './roles'
import { nameEnding, type Phrase } from './speaker-phrase'
import type { Word } from './word'

/** The state that the text is about, whichever it is: "state television", "pro-government media". */
export const HOME = 'home'

/** A source that ends where the phrase does, the longest; or one that a name of a person stands after. */
export function sourceEnding(
  words: readonly Word[],
  { from, to }: Phrase,
): { readonly key: string; readonly from: number } | null {
  const name = nameEnding(words, to, from)
  const source = name === null ? null : (words[name.from]?.source ?? null)
  return name === null || source === null
    ? null
    : { key: homeOr(words, name.from, source), from: name.from }
}

/** The first source named in the phrases, else the first party: "a spokesman for the coalition". */
export function keyIn(words: readonly Word[], phrases: readonly Phrase[]): string | null {
  let isHome = false
  for (const { from, to } of phrases) {
    for (let at = from; at < to; at += 1) {
      const source = words[at]?.source ?? null
      const key = source === null ? null : homeOr(words, at, source)
      if (key !== null && key !== HOME) return key
      isHome ||= key === HOME
    }
  }
  for (const { from, to } of phrases) {
    const isWhere = /^(?:in|at|near|on|inside|around|outside|within)$/.test(
      words[from - 1]?.word ?? '',
    )
    const isOwner = words.slice(from, to).some(({ raw }) => /['’]s$/.test(raw))
    const isMember = words.slice(from, to).some((word) => isBand(word.party?.key ?? ''))
    const party = isWhere && !isOwner && !isMember ? null : partyIn(words, from, to)
    if (party !== null && party !== HOME) return party
    isHome ||= party === HOME
  }
  return isHome ? HOME : null
}

function partyIn(words: readonly Word[], from: number, to: number): string | null {
  let weak: string | null = null
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.word ?? ''
    const nation = nationOf(word) ?? ownerOf(word)
    const party = words[at]?.party ?? null
    if (nation !== null) return nation
    if (party === null) continue
    if (party.length === 1 && /^(?:army|police|security|government|military)$/.test(word)) continue
    if (!/^syria(?:s|ns?)?$/.test(word) || party.length > 1) {
      const isOwn = party.key === 'syrian-government' || ARMED.test(party.key)
      if (weak === null || isOwn) return voiceOf(words, at)
    } else weak ??= voiceOf(words, at)
  }
  return weak
}

/** Parties that "Syrian" before them only tells where they are: "Syrian rebels". */
const ARMED = /^(?:rebels|sdf|isis)$/

/** Under which key a party speaks: nations and movements that are one actor speak for themselves. */
export function voiceOf(words: readonly Word[], at: number): string {
  const party = words[at]?.party?.key ?? 'again'
  const nation = nationOf(words[at]?.word ?? '')
  if (nation !== null) return nation
  if (party === 'iran-hezbollah') return 'iran'
  return words[at]?.party == null ? party : homeOr(words, at, words[at].party)
}

const SYRIAN =
  /syri|assad|damascus|baath|nusayri|loyalist|shabiha|^sana$|ikhbariya|moallem|jaafari|^ndf$|tiger|hawks/

/** Words for a government that is no particular one mean the one of the text. */
function homeOr(words: readonly Word[], at: number, { key, length }: NameMatch): string {
  if (key !== 'syrian-government') return key
  return words.slice(at, at + length).some(({ word }) => SYRIAN.test(word)) ? key : HOME
}

const RUN = /-(?:run|linked|affiliated|controlled|owned|aligned)$/
const OWNERS: Readonly<Record<string, string>> = {
  is: 'isis',
  isis: 'isis',
  daesh: 'isis',
  houthi: 'houthis',
  rebel: 'rebels',
  opposition: 'syrian-opposition',
  kurdish: 'sdf',
  sdf: 'sdf',
  hamas: 'hamas',
  state: HOME,
  government: HOME,
  regime: HOME,
}

/** "Hezbollah-run media": whose they are. */
function ownerOf(word: string): string | null {
  const stem = RUN.test(word) ? word.replace(RUN, '') : null
  return stem === null ? null : (nationOf(stem) ?? OWNERS[stem] ?? null)
}
