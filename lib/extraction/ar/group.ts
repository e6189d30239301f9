import type { Figure } from '@/lib/values/figure'
import { isGivenName } from './given-names'
import { finish } from './group-end'
import type { Group } from './group-model'
import type { Found, Lexed } from './lexed'
import type { PersonNoun } from './lexeme'
import { lossesAt } from './losses'
import { OF_THEM, OTHERS } from './others'
import { phraseAt, phraseTable } from './phrases'
import { type Quantity, quantityAt } from './quantity'
import {
  countedCase,
  isAdjective,
  isBetweenBoth,
  isCutOff,
  isMonth,
  isTallied,
  isTime,
  isTwo,
  isUnknownDoer,
  isYear,
} from './shape'
import { THINGS } from './things'

const FROM = phraseTable([[true, 'من|من بين']])

/** What may stand between «من» and the noun: «3 من خيرة مقاتلي», «5 من أصل 7 عناصر» is none. */
const MANY_OF = 'خيره'

/** The people who are counted from a token on; null where no group begins. */
export function groupAt(tokens: readonly Lexed[], index: number): Group | null {
  if (isYear(tokens, index)) return null
  const quantity = quantityAt(tokens, index)
  return quantity === null ? uncounted(tokens, index) : counted(tokens, quantity)
}

function counted(tokens: readonly Lexed[], quantity: Quantity): Group | null {
  let at = quantity.end
  const others = phraseAt(OTHERS, tokens, at)
  const part = others === null ? phraseAt(OF_THEM, tokens, at) : null
  at = others?.end ?? part?.end ?? at
  const of = countedCase(tokens, at)
  if (of !== null) {
    return finish(tokens, { ...begin(quantity, of.end), ...of, part: part !== null })
  }
  const from = phraseAt(FROM, tokens, at)
  const nounAt = from?.end ?? at
  if (from !== null && isOneFamily(tokens[nounAt])) {
    return quantity.numbered || others !== null
      ? finish(tokens, { ...begin(quantity, at), others: others !== null, part: part !== null })
      : null
  }
  const skips = from !== null && free(tokens[nounAt]?.is.person) === null ? 1 : 0
  const person = isMonth(tokens, nounAt) ? null : free(tokens[nounAt + skips]?.is.person)
  if (skips === 1 && person !== null && !mayBeSkipped(tokens[nounAt])) return null
  const end = person === null ? at : nounAt + skips + 1
  if (person === null && !quantity.numbered && others === null && part === null) return null
  if (person === null && others === null && isThing(tokens, at)) return null
  if (quantity.figure.kind === 'all' && person?.entry.outcome != null) return null
  return finish(tokens, {
    ...begin(quantity, end),
    person,
    others: others !== null,
    part:
      part !== null || (from !== null && quantity.figure.kind === 'exact' && isOfVictims(person)),
  })
}

/** «4 آخرون من عائلة واحدة»: a family that they are of, not families that are counted. */
function isOneFamily(token: Lexed | undefined): boolean {
  const entry = token?.is.person?.entry
  return entry?.unit === 'families' && entry.number === 'one'
}

/** «31 من المصابين»: a part of people who were told of before. */
function isOfVictims(person: Found<PersonNoun> | null): boolean {
  return person?.definite === true && person.entry.outcome !== null
}

/** One word between «من» and the noun does no harm unless it names people or things itself: «3 من خيرة شبان البلدة». */
function mayBeSkipped(token: Lexed | undefined): boolean {
  return token?.kind === 'word' && (token.is.unknown || token.word === MANY_OF)
}

function begin({ figure, numbered, joined, start }: Quantity, end: number) {
  const said: Group['said'] = figure.kind === 'exact' || numbered ? 'number' : 'words'
  return {
    figure,
    said,
    joined,
    start,
    end,
    wordsEnd: end,
    person: null,
    who: null,
    outcome: null,
    others: false,
    part: false,
  }
}

function uncounted(tokens: readonly Lexed[], index: number): Group | null {
  return lossesAt(tokens, index) ?? otherPeople(tokens, index) ?? bareNoun(tokens, index)
}

/** «آخرون», «آخر», «ثالث»: people who are known from those before. */
function otherPeople(tokens: readonly Lexed[], index: number): Group | null {
  const others = tokens[index]?.word.startsWith('ف') ? null : phraseAt(OTHERS, tokens, index)
  if (others === null || !standsForPeople(tokens, index)) return null
  const { means, joined } = others
  const two = means === 'two' || tokens[others.end]?.is.number?.entry.value === 2
  const figure: Figure =
    means === 'one' ? { kind: 'exact', n: 1 } : two ? { kind: 'exact', n: 2 } : { kind: 'some' }
  const end = two && means === 'many' ? others.end + 1 : others.end
  return finish(tokens, {
    figure,
    said: 'words',
    joined,
    start: index,
    end,
    wordsEnd: index + 1,
    person: null,
    who: null,
    outcome: null,
    others: true,
    part: false,
  })
}

/** «أدى لشهيدين», «تسبب بقتيل»; «لعنصرين»: a preposition on a pair, or on one to whom something happened. */
function mayBearPreposition({ by, definite, entry }: Found<PersonNoun>): boolean {
  if (entry.number === 'many' || definite || by === 'ك') return false
  return entry.outcome !== null || (by === 'ل' && entry.number === 'two')
}

/** «وأصيب آخر» is somebody, «هجوم آخر» another attack. */
function standsForPeople(tokens: readonly Lexed[], index: number): boolean {
  const before = tokens[index - 1]
  if (tokens[index]?.is.joined || before === undefined || before.kind !== 'word') return true
  return !before.is.idle || isTime(before.word)
}

function bareNoun(tokens: readonly Lexed[], index: number): Group | null {
  const person = tokens[index]?.is.person ?? null
  if (person === null) return null
  if (person.by !== null && !mayBearPreposition(person) && !isTwo(tokens, index)) return null
  if (isBetweenBoth(tokens, index - 1) || isBetweenBoth(tokens, index - 2)) return null
  if (isMonth(tokens, index) || isAdjective(tokens, index)) return null
  if (isDutyMartyr(tokens, index)) return null
  if (isKnownBody(tokens, index) || tokens[index - 1]?.word === 'برتبه') return null
  if (isUnknownDoer(tokens, index) || isCutOff(tokens, index)) return null
  const { number } = person.entry
  const counter = numberAfter(tokens, index, person)
  const pair = number === 'many' && isTwo(tokens, index)
  const named = isNamedVictim(tokens, index)
  const known = !named ? figureOf(person, pair) : number === 'two' ? TWO : ONE
  const figure = isTallied(tokens, index) ? null : (counter?.figure ?? known)
  const end = counter?.end ?? index + 1
  return finish(tokens, {
    figure,
    person,
    said: number === 'many' && !pair && !counter ? 'plural' : 'noun',
    joined: person.joined,
    start: index,
    end,
    wordsEnd: end,
    who: null,
    outcome: isTallied(tokens, index) ? 'displaced' : null,
    others: false,
    part: false,
  })
}

/** «شهيد الواجب»: a title. */
function isDutyMartyr(tokens: readonly Lexed[], index: number): boolean {
  return /^ال(?:واجب|وطن|ثوره|حريه|كلمه|كرامه)$/.test(tokens[index + 1]?.word ?? '')
}

/** «جثة هامدة», «جثة الضحية», «جثمان الشاب»: of somebody who was told of; a name makes them somebody new. */
function isKnownBody(tokens: readonly Lexed[], index: number): boolean {
  if (!/^[وب]?(?:ال)?(?:جثه|جثمان)$/.test(tokens[index]?.word ?? '')) return false
  const [next, after] = [tokens[index + 1], tokens[index + 2]]
  if (next?.word === 'هامده') return true
  const named = after !== undefined && (after.kind === 'mark' || isGivenName(after.word))
  return next?.is.person?.definite === true && !named
}

/** «عنصر واحد», «مدنيان اثنان»; «أطفالها الثلاثة», where a pronoun makes them people not counted before. */
function numberAfter(tokens: readonly Lexed[], index: number, person: Found<PersonNoun>) {
  const number = tokens[index + 1]?.is.number
  if (number == null || number.joined) return null
  const { value, rank } = number.entry
  const end = index + 2
  if (!number.definite && value <= 2) return { figure: figureOf(person, value === 2), end }
  if (!number.definite || !person.entry.owned || person.entry.number !== 'many') return null
  if (person.entry.outcome !== null || (rank !== 'unit' && rank !== 'ten')) return null
  return { figure: { kind: 'exact', n: value } as Figure, end }
}

const ONE: Figure = { kind: 'exact', n: 1 }
const TWO: Figure = { kind: 'exact', n: 2 }

/** «استشهاد الشهيدة أم سالم»: a name right after tells that it is one, told of for the first time. */
function isNamedVictim(tokens: readonly Lexed[], index: number): boolean {
  const { person } = (tokens[index] as Lexed).is
  const told = tokens[index - 1]?.is
  if (person == null || person.entry.number === 'many' || !person.definite || person.by !== null)
    return false
  if (told?.noun == null && told?.verb == null) return false
  const after = /^المحرر/.test(tokens[index + 1]?.word ?? '') ? index + 2 : index + 1
  return isGivenName(tokens[after]?.word ?? '')
}

function figureOf({ entry, definite }: Found<PersonNoun>, pair: boolean): Figure | null {
  if (definite && entry.outcome !== null) return null
  if (entry.number === 'one') return { kind: 'exact', n: 1 }
  if (entry.number === 'two' || pair) return { kind: 'exact', n: 2 }
  return entry.outcome === null ? { kind: 'some' } : null
}

/** A counted noun carries no clitic but the article. */
function free(person: Found<PersonNoun> | null | undefined): Found<PersonNoun> | null {
  return person != null && !person.joined && person.by === null ? person : null
}

function isThing(tokens: readonly Lexed[], index: number): boolean {
  const word = tokens[index]?.word ?? ''
  return THINGS.has(word) || THINGS.has(word.replace(/^ال/, ''))
}
