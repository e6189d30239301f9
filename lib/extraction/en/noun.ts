import { isBoundary } from './boundary'
import { HELMETS, helmetsEnd, isOfHealers, withCalling } from './calling'
import { SIDES } from './foes'
import { numberAt } from './number'
import { isOfArmy, partyAfter } from './of-phrase'
import { outcomeOf } from './outcome'
import { ARMED, partyAt, strengthOf } from './party'
import { type Person, personOf } from './people'
import { opensSpeaker } from './speaker-start'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** The counted noun at the end of a noun phrase, and the party that a word beside it names. */
export interface Noun {
  readonly person: Person
  readonly party: string | null
  readonly to: number
}

const LONGEST_PHRASE = 7
const FAMILY = personOf('family')
/** Number words: another figure begins. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|scores)$/
const FORCES = /^(?:forces?|militias?|units|elements|personnel)$/

/**
 * The counted noun that begins at a word: null when there is none (a bare figure), `other` when it counts
 * something that is not people, `unknown` when only its last word could tell.
 */
export function nounAt(words: readonly Word[], from: number): Noun | null | 'other' | 'unknown' {
  const noun = simpleAt(words, isHarmedAt(words, from) ? from + 1 : from)
  return noun === null || typeof noun === 'string' ? noun : withSecond(words, noun)
}

/** "26 wounded militants", "five captured soldiers": a word of harm between the figure and its noun. */
function isHarmedAt(words: readonly Word[], at: number): boolean {
  const harm = outcomeOf(words[at]?.word ?? '')
  if (harm === null || harm.form === 'active' || harm.form === 'noun') return false
  if (opensSpeaker(words, at + 1)) return false
  const noun = simpleAt(words, at + 1)
  if (noun === null || typeof noun === 'string' || !noun.person.plural) return false
  const next = words[noun.to]
  return !isSpeech(next?.word ?? '') && outcomeOf(next?.word ?? '')?.outcome !== harm.outcome
}

function simpleAt(words: readonly Word[], from: number): Noun | null | 'other' | 'unknown' {
  let party: string | null = null
  let strength = 0
  let foreign = false
  let isArmy = false
  let at = from
  let last: Noun | null = null
  while (at < from + LONGEST_PHRASE) {
    const token = words[at]
    if (token === undefined) break
    if (at > from && opensSpeaker(words, at)) break
    if (at > from && last === null && NUMBER.test(token.word)) break
    if (isBoundary(token) || token.raw === '/') {
      if (last !== null || party === null || !/^(?:and|or|\/)$/.test(token.word)) break
      const both = bothAt(words, at + 1, party)
      if (both !== null) return both
      break
    }
    isArmy ||= ARMED.test(token.word)
    const helmets = last === null ? helmetsEnd(words, at) : null
    if (helmets !== null) return { person: HELMETS, party: null, to: helmets }
    if (token.kind === 'mark') {
      const isClosed = at > from && /^["”]$/.test(token.raw)
      if (
        isClosed ||
        !/^["“”‘’'(/]$/.test(token.raw) ||
        words[at + 1] === undefined ||
        last !== null
      )
        break
      at += 1
      continue
    }
    const named = partyAt(words, at)
    const person = personOf(token.word)
    const isDemonym = person?.whose === 'people' && named !== null
    const ownParty = party
    if (named !== null && !(isDemonym && person.plural) && strengthOf(words, at) >= strength) {
      party = named.key
      strength = strengthOf(words, at)
    }
    foreign ||= token.word === 'foreign'
    if (person !== null) {
      const modifier: Person | null = last?.person ?? null
      const isTheirs = isArmy && /^(?:member|man|men|element)/.test(token.word)
      const kind = isTheirs
        ? { ...person, whose: 'army', subset: null }
        : modifier?.whose === 'civilians' && person.whose === 'people'
          ? { ...person, whose: 'civilians', subset: modifier.subset }
          : modifier !== null &&
              person.whose === 'fighters' &&
              /^(?:jihadists|militants)$/.test(modifier.whose)
            ? { ...person, whose: modifier.whose }
            : isArmy && person.subset === 'commander' && token.word.startsWith('officer')
              ? {
                  ...person,
                  subset: /^(?:army|military)$/.test(words[at - 1]?.word ?? '')
                    ? 'commander'
                    : null,
                }
              : person
      const own = withCalling(words, at, from, kind)
      const who = foreign && own.subset === null ? { ...own, subset: 'foreign' } : own
      last = withOf(words, { person: who, party: isDemonym ? ownParty : party, to: at + 1 })
      const isAdjective =
        /^(?:elderly|displaced|police)$/.test(token.word) &&
        personOf(words[at + 1]?.word ?? '') !== null
      if (person.plural && !isAdjective) return last
    } else if (FORCES.test(token.word) && (party !== null || isArmy)) {
      const whose = party ?? 'army'
      const forces = { whose, subset: null, unit: 'persons' as const, plural: true }
      return withOf(words, { person: forces, party, to: at + 1 })
    } else if (named === null || !token.word.endsWith('s')) {
      if (last !== null && (!/^\p{Ll}/u.test(token.raw) || /(?:ing|ed)$/.test(token.word))) break
      last = null
    }
    at += named === null ? 1 : named.length
  }
  if (last !== null || at === from) return last
  if (party !== null && endsParty(words, at) && isListed(words, at)) {
    return { person: { whose: party, subset: null, unit: 'persons', plural: true }, party, to: at }
  }
  const end = words[at - 1] as Word
  const isCountry =
    /^(?:turkey|russia|iran|israel|iraq|syria|jordan|lebanon|ukraine|hezbollah|assad)s$/.test(
      end.word,
    )
  if (party !== null && endsParty(words, at) && end.raw.endsWith('s') && !isCountry) {
    return { person: { whose: party, subset: null, unit: 'persons', plural: true }, party, to: at }
  }
  return /^\p{Lu}/u.test(words[from]?.raw ?? '') && at - from <= 2 ? 'unknown' : 'other'
}

/** "16 YPG and 7 Asayish fighters": the noun stands at the end of the list. */
function isListed(words: readonly Word[], at: number): boolean {
  return /^(?:and|,|or)$/.test(words[at]?.word ?? '') && numberAt(words, at + 1)?.kind === 'number'
}

/** True when a party's name, whatever its length, ends right before a word. */
function endsParty(words: readonly Word[], end: number): boolean {
  return [1, 2, 3, 4, 5].some((back) => partyAt(words, end - back)?.length === back)
}

/** "Regime and allied fighters" are one side's, "army and rebel fighters" are two sides'. */
function bothAt(words: readonly Word[], from: number, party: string): Noun | null {
  if (numberAt(words, from) !== null) return null
  const allied = /^(?:allied|affiliated|loyalist|other)$/.test(words[from]?.word ?? '')
  const second = simpleAt(words, allied ? from + 1 : from)
  if (second === null || typeof second === 'string') return null
  if (/^(?:civilians|people)$/.test(second.person.whose)) return null
  if (allied || second.party === null || second.party === party)
    return { ...second, party, person: { ...second.person, whose: party } }
  return { ...second, party: null, person: { ...second.person, whose: 'mixed' } }
}

/** Bodies whose members are civilians. */
const RELIEF = /^(?:white-helmets|red-crescent|icrc|msf|sams|un)$/

/** A noun with what follows its "of": members of a party are its own, members of a family are civilians. */
function withOf(words: readonly Word[], noun: Noun): Noun {
  if (/^(?:of|from)$/.test(words[noun.to]?.word ?? '')) {
    for (let at = noun.to + 1; at < noun.to + 5; at += 1) {
      if (FAMILY !== null && /^(?:family|families|tribe|clan)$/.test(words[at]?.word ?? '')) {
        const { subset } = noun.person
        const person = { ...FAMILY, subset, unit: 'persons' as const, plural: true, plain: false }
        return { person, party: null, to: at + 1 }
      }
    }
  }
  const body = words[words[noun.to + 1]?.word === 'the' ? noun.to + 2 : noun.to + 1]?.source?.key
  if (words[noun.to]?.word === 'of' && RELIEF.test(body ?? '')) {
    const subset = body === 'un' ? null : 'medics'
    return { ...noun, person: { ...noun.person, whose: 'civilians', subset }, party: null }
  }
  if (
    /^(?:of|from)$/.test(words[noun.to]?.word ?? '') &&
    /^(?:staff|parliament|faculty)$/.test(words[noun.to + 1]?.word ?? '')
  ) {
    return {
      ...noun,
      person: { ...noun.person, whose: 'civilians', subset: null },
      to: noun.to + 2,
    }
  }
  if (words[noun.to]?.word === 'of' && isOfHealers(words, noun.to + 1))
    return { ...noun, person: { ...HELMETS, plural: noun.person.plural }, party: null }
  const isPeople = noun.person.whose === 'people' || noun.person.whose === 'civilians'
  if (isPeople && words[noun.to]?.word === 'from') return noun
  const party = partyAfter(words, noun.to)
  if (party === null && isOfArmy(words, noun.to)) {
    return { ...noun, person: { ...noun.person, whose: 'army' } }
  }
  return { ...noun, party: party ?? noun.party }
}

/** "30 soldiers and militiamen", "12 women and children": one figure for two nouns. */
function withSecond(words: readonly Word[], first: Noun, depth = 0): Noun {
  if (!first.person.plural || depth > 3) return first
  const joined = /^(?:and|or|,|&)$/.test(words[first.to]?.word ?? '') ? first.to + 1 : first.to
  const isTheirs = joined > first.to && words[joined]?.word === 'their'
  const from = isTheirs ? joined + 1 : joined
  if (
    /^(?:all|most|mostly|mainly|many|some|several|almost|nearly|half)$/.test(
      words[from]?.word ?? '',
    )
  )
    return first
  if (numberAt(words, from) !== null) return first
  const second = simpleAt(words, from)
  if (second === null || typeof second === 'string' || !second.person.plural) return first
  const next = words[second.to]?.word ?? ''
  if (
    (isSpeech(next) && next !== 'according') ||
    (outcomeOf(next)?.form === 'subject' && second.person.whose !== 'civilians') ||
    FORCES.test(next)
  )
    return first
  if (first.person.subset !== null && second.person.whose !== 'civilians') return first
  const sides = [sideOf(first) || (isTheirs ? first.person.whose : ''), sideOf(second)]
  const isKin = first.person.whose in SIDES && second.person.whose === 'civilians'
  const isMixed = sides[0] !== sides[1] && (isKin || !sides.includes('')) && !isOneArmy(sides)
  const subset = first.person.subset === second.person.subset ? first.person.subset : null
  const person = isMixed
    ? { ...first.person, whose: 'mixed', subset: null }
    : { ...first.person, subset, plain: subset === null && first.person.subset === null }
  const party = isMixed ? null : (first.party ?? second.party)
  return withSecond(words, { person, party, to: second.to }, depth + 1)
}

/** "Soldiers and fighters loyal to the regime": an army, and the side that it is of. */
function isOneArmy(sides: readonly (string | undefined)[]): boolean {
  return (
    sides.includes('army') &&
    sides.some((side) => /^(?:syrian-government|turkey|russia|iraq)$/.test(side ?? ''))
  )
}

/** Whose a noun is for telling two apart; empty when it could be anybody's. */
function sideOf({ person, party }: Noun): string {
  if (person.whose === 'civilians') return 'civilians'
  if (party !== null) return party
  if (person.whose === 'army') return 'army'
  return /^(?:fighters|people|militants)$/.test(person.whose) ? '' : person.whose
}
