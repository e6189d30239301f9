import { isBoundary } from './boundary'
import { type Counted, ONE } from './group'
import { NAMED } from './kin'
import { nounAt } from './noun'
import { outcomeOf } from './outcome'
import { partyAt } from './party'
import { personOf } from './people'
import { opensSpeaker } from './speaker-start'
import type { Word } from './word'

/** One person who is named right before "was": "Samir Haddad was killed". Places and parties are not persons. */
export function namedAt(words: readonly Word[], at: number): Counted | null {
  let to = at
  while (isName(words[to]) && partyAt(words, to) === null && to < at + 4) to += 1
  if (to - at < 2 || words[to]?.word !== 'was' || isName(words[at - 1])) return null
  if (
    /^(?:liwa|jaish|jaysh|jabhat|harakat|kataib|katibat|fajr|ansar|ahrar)$/.test(
      words[at]?.word ?? '',
    )
  )
    return null
  if (
    /^(?:in|of|at|near|on|from|the|so-called|as|named|called|nicknamed)$/.test(
      words[at - 1]?.word ?? '',
    )
  )
    return null
  return { ...ONE, from: at, to, figureTo: to, person: NAMED, single: true }
}

const RANK =
  /^(?:general|colonel|lieutenant|captain|major|brigadier|commander|sergeant|lt|col|gen|capt|maj)$/

/** "Colonel Samir Haddad": one officer, told by rank and name. */
export function titledAt(words: readonly Word[], at: number): Counted | null {
  if (!RANK.test(words[at]?.word ?? '') || isName(words[at - 1])) return null
  let to = at
  while (
    RANK.test(words[to]?.word ?? '') ||
    words[to]?.raw === '.' ||
    words[to]?.word === 'general'
  )
    to += 1
  const name = to
  while (isName(words[to]) && to < name + 4) to += 1
  if (to === name || !/^\p{Lu}/u.test(words[at]?.raw ?? '')) return null
  const person = personOf(words[at]?.word === 'commander' ? 'commander' : 'colonel')
  return { ...ONE, from: at, to, figureTo: to, person, single: true, definite: true }
}

/** "Other fighters were hurt": some more of them, whose number nobody gives. */
export function otherAt(words: readonly Word[], at: number): Counted | null {
  if (words[at]?.word !== 'other' || NOT_SOME.test(words[at - 1]?.word ?? '')) return null
  const noun = nounAt(words, at + 1)
  if (noun === null || typeof noun === 'string' || !noun.person.plural) return null
  const { person, party, to } = noun
  return {
    ...ONE,
    figure: { kind: 'some' },
    from: at,
    to,
    figureTo: at + 1,
    person,
    party,
    more: true,
  }
}

const NOT_SOME =
  /^(?:the|among|any|no|each|every|his|her|its|their|between|of|with|like|than|on|against)$/

/** "And another wounded", "another was hurt", "a third died": one more of those who were told of. */
export function anotherAt(words: readonly Word[], at: number): Counted | null {
  const isNth =
    words[at]?.word === 'a' &&
    /^(?:second|third|fourth|fifth|sixth)$/.test(words[at + 1]?.word ?? '')
  if (!isNth && words[at]?.word !== 'another') return null
  const to = isNth ? at + 2 : at + 1
  const next = words[to]?.word ?? ''
  const isAlone =
    /^(?:was|is|had|has|\w+ly)$/.test(next) ||
    /^(?:past|subject)$/.test(outcomeOf(next)?.form ?? '')
  return isAlone ? { ...ONE, from: at, to, figureTo: to, more: true } : null
}

function isName(token: Word | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^(?:[ae]l-)?\p{Lu}/u.test(token.raw) &&
    !isBoundary(token)
  )
}

/** "The body of a farmer": who is counted is the one whose body it is. */
function isBodyOf(words: readonly Word[], at: number): boolean {
  const of = [2, 3].map((ahead) => at + ahead).find((end) => words[end]?.word === 'of') ?? -1
  return (
    /^(?:body|corpse|remains)$/.test(words[of - 1]?.word ?? '') &&
    /^(?:an?|his|her|their|one)$/.test(words[of + 1]?.word ?? '')
  )
}

/** "Both pilots", "her parents", "the couple": two of them. */
export function bothOf(words: readonly Word[], at: number): Counted | null {
  const isPair =
    /^(?:parents|couple)$/.test(words[at + 1]?.word ?? '') && words[at + 2]?.word !== 'of'
  if (isPair && /^(?:his|her|their|the|an?)$/.test(words[at]?.word ?? ''))
    return {
      ...ONE,
      figure: { kind: 'exact', n: 2 },
      from: at,
      to: at + 2,
      figureTo: at + 1,
      person: { ...NAMED, plural: true },
    }
  if (words[at]?.word !== 'both') return null
  const noun = nounAt(words, at + 1)
  if (noun === null || typeof noun === 'string' || !noun.person.plural) return null
  const { person, party, to } = noun
  return { ...ONE, figure: { kind: 'exact', n: 2 }, from: at, to, figureTo: at + 1, person, party }
}

/** "a child", "his wife", "the commander", "one woman": one person, told by an article. */
export function singleAt(words: readonly Word[], at: number): Counted | null {
  const word = words[at]?.word ?? ''
  if (!/^(?:an?|the|his|her|their|its|our|another)$/.test(word)) return null
  if (isBodyOf(words, at)) return null
  const noun = nounAt(words, at + 1)
  if (noun === null || typeof noun === 'string') return null
  const possessive = /^(?:his|her|their|its|our)$/.test(word)
  if (noun.person.unit === 'families' && word === 'the') return null
  if (noun.person.plural || words[at + 1]?.word === 'same') return null
  const head = words[noun.to - 1]?.raw ?? ''
  if (/^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(words[noun.to]?.raw ?? '')) return null
  if (
    words[noun.to]?.kind === 'word' &&
    !/(?:ing|ed)$/.test(words[noun.to]?.word ?? '') &&
    !isBoundary(words[noun.to] as Word) &&
    !opensSpeaker(words, noun.to) &&
    !/^\p{Lu}/u.test(words[noun.to]?.raw ?? '')
  )
    return null
  return {
    ...ONE,
    from: at,
    to: noun.to,
    figureTo: at + 1,
    person: noun.person,
    party: noun.party,
    definite: word === 'the',
    more: word === 'another',
    possessive,
    single: true,
  }
}
