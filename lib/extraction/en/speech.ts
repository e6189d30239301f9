import type { KnownName } from '../model'
import { type NameFinder, nameFinder } from '../names'
import type { Token } from '../token'
import { type Names, namesIn } from './named'
import { AGAIN, FIRM, PARTY, SPEECH } from './speakers'

/** Somebody is made to speak in a sentence. */
export interface Attribution {
  /** Who; `again` for a pronoun that points back. */
  readonly speaker: string
  /** Where the verb of speech stands. */
  readonly at: number
  /** True when what is said stands before the verb: "…, the ministry said." */
  readonly closes: boolean
  /** True when the verb denies what is said. */
  readonly denies: boolean
  readonly words: readonly [number, number]
}

/** Finds speakers: those of the input first, then the built-in ones. */
export interface Speakers {
  readonly firm: NameFinder
  readonly party: NameFinder
}

/** The names of a sentence. */
interface Spoken {
  readonly firm: Names
  readonly party: Names
}

/** Those who may speak in a text: the input's sources and the built-in ones. */
export function speakersFrom(sources: readonly KnownName[]): Speakers {
  const only = (word: string) => [word]
  return {
    firm: nameFinder([sources, listed(FIRM)], only),
    party: nameFinder([listed(PARTY)], only),
  }
}

function listed(table: Readonly<Record<string, string>>): readonly KnownName[] {
  return Object.entries(table).map(([key, names]) => ({ key, names: names.split('|') }))
}

/** Every attribution of a sentence, in its order. */
export function attributionsIn(
  words: readonly Token[],
  speakers: Speakers,
): readonly Attribution[] {
  const found: Attribution[] = []
  let last = -1
  if (!words.some(({ word }) => SPEECH.test(word))) return found
  const spoken = {
    firm: namesIn(words, speakers.firm),
    party: namesIn(words, speakers.party),
  }
  for (let at = 0; at < words.length; at += 1) {
    if (!SPEECH.test(words[at]?.word ?? '')) continue
    const named = speakerOf(words, at, last + 1, spoken)
    if (named === null) continue
    const denies = /^den(?:ied|ies|ying)$/.test(words[at]?.word ?? '')
    found.push({ ...named, at, denies, closes: closes(words, at, named.words[1]) })
    last = at
  }
  return found
}

/** Who "claiming", "adding" speaks for: whom the sentence begins with. */
function subjectOf(verb: number, from: number, spoken: Spoken): Named | null {
  for (let at = from; at < Math.min(verb, from + 6); at += 1) {
    const name = starting(spoken.firm, at) ?? starting(spoken.party, at)
    if (name !== null) return name
  }
  return { speaker: 'again', words: [verb, verb + 1] }
}

const NOUN = /^(?:reports?|claims?|allegations?)$/

/** "An army report that…", "reports that…": nouns that hold what is said. */
function ofNoun(words: readonly Token[], at: number, from: number, spoken: Spoken): Named | null {
  const owner = ending(spoken.firm, at, from) ?? ending(spoken.party, at, from)
  if (owner !== null) return owner
  const opens = /^(?:that|of)$/.test(words[at + 1]?.word ?? '')
  if (words[at]?.word !== 'reports' || !opens) return null
  return { speaker: 'reports', words: [at, at + 1] }
}

type Named = Pick<Attribution, 'speaker' | 'words'>

function speakerOf(
  words: readonly Token[],
  at: number,
  from: number,
  spoken: Spoken,
): Named | null {
  const verb = words[at]?.word ?? ''
  if (/^(?:according|quoting|citing|cited)$/.test(verb)) return nameAfter(at + 1, 8, spoken)
  if (NOUN.test(verb)) return ofNoun(words, at, from, spoken)
  if (
    verb === 'monitored' ||
    verb === 'documented' ||
    verb === 'reported' ||
    verb === 'quoted' ||
    verb === 'confirmed'
  ) {
    if (words[at + 1]?.word === 'by') return nameAfter(at + 2, 4, spoken)
  }
  if (/ing$/.test(verb) && verb !== 'saying') return subjectOf(at, from, spoken)
  const after = verb === 'told' ? null : nameAfter(at + 1, 3, spoken)
  const before = nameBefore(words, at, from, spoken)
  if (after !== null && (before === null || at - before.words[1] > 3 || before.speaker === 'again'))
    return after
  return before
}

function nameAfter(from: number, within: number, spoken: Spoken): Named | null {
  for (let at = from; at < from + within; at += 1) {
    const name = starting(spoken.firm, at) ?? (within > 4 ? starting(spoken.party, at) : null)
    if (name !== null) return name
  }
  return null
}

/** What may stand between a party and its verb of speech. */
const BETWEEN =
  /^(?:on|also|had|has|have|however|later|earlier|previously|spokesman|spokeswoman|officials?|commander|leader|chief|minister|sources?|media|in|a|an|statement|group|itself|forces|meanwhile|,|\w+day|\w+ly)$/

const NEAR = 5
const FAR = 22

function nameBefore(
  words: readonly Token[],
  verb: number,
  from: number,
  spoken: Spoken,
): Named | null {
  let again: Named | null = null
  let isClear = true
  let party: Named | null = null
  for (let at = verb - 1; at >= Math.max(from, verb - FAR); at -= 1) {
    const firm = ending(spoken.firm, at + 1, from)
    if (firm !== null) return firm
    if (verb - at <= NEAR) {
      if (party === null && isClear) party = ending(spoken.party, at + 1, from)
      if (again === null && AGAIN.test(words[at]?.word ?? ''))
        again = { speaker: 'again', words: [at, at + 1] }
    }
    isClear &&= BETWEEN.test(words[at]?.word ?? '') || /^\p{Lu}\p{Ll}/u.test(words[at]?.raw ?? '')
    if (/^["“”]$/.test(words[at]?.raw ?? '') && at < verb - 1) break
  }
  return party ?? again ?? personBefore(words, verb)
}

/** A name that nobody knows: "Ahmad Khalil told reporters". It speaks for whoever was speaking. */
function personBefore(words: readonly Token[], verb: number): Named | null {
  const isName = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw)
  return isName(words[verb - 1]) && isName(words[verb - 2])
    ? { speaker: 'again', words: [verb - 2, verb] }
    : null
}

function ending(names: Names, end: number, from: number): Named | null {
  const name = names.endingAt.get(end)
  return name === undefined || name.from < from
    ? null
    : { speaker: name.key, words: [name.from, name.to] }
}

function starting(names: Names, at: number): Named | null {
  const name = names.startingAt.get(at)
  return name === undefined ? null : { speaker: name.key, words: [name.from, name.to] }
}

/** True when hardly anything follows the verb, so that it closes what was said. */
function closes(words: readonly Token[], verb: number, nameEnd: number): boolean {
  const from = Math.max(verb + 1, nameEnd)
  if (words[from]?.word === 'that' || words[verb]?.word === 'according')
    return words[verb]?.word === 'according' && verb > 3
  let rest = 0
  for (let at = from; at < words.length && rest <= 9; at += 1) {
    if (words[at]?.kind !== 'mark') rest += 1
  }
  return rest <= 7 && verb > 4
}
