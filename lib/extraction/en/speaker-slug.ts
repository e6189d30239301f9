import { countryOf } from './country'
import { nationOf, roleOf } from './roles'
import type { Phrase } from './speaker-phrase'
import type { Word } from './word'

/** What else bodies call themselves, at the end of a name. */
const BODY =
  /^(?:group|trust|society|federation|league|syndicate|directorate|commission|charity|coalition|alliance|assembly|congress|authority|administration|municipality|fund|forum|bureau|academy|university|church|party|project|campaign|observers|watch|room)$/

/** Words of place and kind by which a local body is told from others. */
const LOCAL =
  /^(?:local|municipal|provincial|district|village|town|city|tribal|elders|civil|civilian)$/

/** "The local council", "the Shahba Relief Trust": a body that no list knows, in its own words; null for a plain "the group". */
export function bodyOf(words: readonly Word[], { from, to }: Phrase): string | null {
  const noun = words[to - 1]
  const before = words[to - 2]
  if (noun === undefined || before === undefined || to - 2 < from) return null
  if (
    /^(?:councils?|committees?|administration|assembly)$/.test(noun.word) &&
    LOCAL.test(before.word)
  )
    return `${before.word}-${noun.word}`
  return slugOf(words, { from, to }, to - 1)
}

/** Speakers by what they do and where: "aid-workers", "local-officials", "rojava-news-network". */
export function slugOf(words: readonly Word[], { from }: Phrase, at: number): string | null {
  const before = at > from ? (words[at - 1] as Word) : null
  const noun = words[at]?.word ?? ''
  if (before === null) return null
  const isKnown = /^(?:the|this|that)$/.test(words[from]?.word ?? '') && !/s$/.test(noun)
  if (
    !isKnown &&
    /^(?:aid|relief|rights|humanitarian|charity|local)$/.test(before.word) &&
    /^(?:workers?|groups?|agenc(?:y|ies)|organi[sz]ations?|officials?|councils?|committees?|media)$/.test(
      noun,
    )
  ) {
    return `${before.word}-${/s$|^media$/.test(noun) ? noun : noun.replace(/y$/, 'ie').concat('s')}`
  }
  const isBody =
    /^(?:network|agency|post|times|press|news|tv|radio|journal|organi[sz]ation|cent(?:er|re)|newspaper|daily|channel|magazine|website|company|union|institute|association|foundation|team|initiative|committee|council)$/
  const isNamed = isBody.test(noun) || (BODY.test(noun) && isName(words[at] as Word))
  if (!isNamed) return null
  let start = at
  while (start > from && isName(words[start - 1] as Word)) start -= 1
  const name = words.slice(start, at).filter(({ word }) => word !== 'the')
  if (
    name.length === 0 ||
    name.some(({ word }) => word.endsWith('-based')) ||
    name.every(({ word }) => nationOf(word) !== null)
  )
    return null
  const isTitle = isName(words[at] as Word)
  return [...name, ...(isTitle ? [words[at] as Word] : [])].map(({ word }) => word).join('-')
}

/** "A military source", "the governor's office": they speak for the state. */
export function isOfState(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      /^(?:military|army|police|ministry|interior|defen[cs]e|government|security|governor|presidential|president|state|federal|official)$/.test(
        words[at]?.word ?? '',
      ) &&
      at < to - 1
    )
      return true
    if (roleOf(words[at]?.word ?? '')?.otherwise === 'state') return true
  }
  return false
}

/** "The police in Ramadi", "the governor of Homs": the state whose town or province is named. */
export function countryIn(words: readonly Word[], phrases: readonly Phrase[]): string | null {
  for (const { from, to } of phrases) {
    for (const word of words.slice(from, to)) {
      const country = countryOf(word)
      if (country !== null) return country
    }
  }
  return null
}

/** A short key in the words of the text: "military-sources". */
export function nameOf(words: readonly Word[], from: number, head: number): string {
  const before = words[head - 1]
  const start =
    head - 1 >= from && before?.kind === 'word' && !/^(?:the|a|an)$/.test(before.word)
      ? head - 1
      : head
  return words
    .slice(start, head + 1)
    .map(({ word }) => word)
    .join('-')
}

/** True for a word that is written as a name. */
export function isName(word: Word): boolean {
  return word.kind === 'word' && /^(?:[ae]l-)?\p{Lu}\p{Ll}/u.test(word.raw)
}
