import type { Outcome, Unit } from '@/lib/claim/model'
import type { Figure } from '@/lib/values/figure'
import type { Found, Lexed } from './analysis'
import type { PersonNoun } from './lexeme'
import { phraseAt, phraseTable } from './phrases'
import { boundedAfter, type Quantity, quantityAt } from './quantity'
import { isBetweenBoth, isCutOff, isOtherGender, isTwo, isUnknownDoer } from './shape'
import { THINGS } from './things'

/** People that a text counts or speaks of one by one: «6 عناصر», «طفلين», «عدد من المدنيين», «7». */
export interface Group {
  /** Null where the people have no quantity of their own («قتلى»). */
  readonly figure: Figure | null
  readonly who: PersonNoun['who'] | null
  readonly subset: string | null
  readonly unit: Unit
  /** What the counted noun itself says happened to them. */
  readonly outcome: Outcome | null
  /** They are others than those before («8 آخرين»). */
  readonly others: boolean
  /** The noun ends in a pronoun («عناصره»). */
  readonly owned: boolean
  /** A part of those before («اثنان منهم»). */
  readonly part: boolean
  /** Whether a number, a quantity in words, a single noun or a bare plural says it. */
  readonly said: 'number' | 'words' | 'noun' | 'plural'
  readonly definite: boolean
  readonly joined: boolean
  readonly start: number
  /** The tokens of the figure alone end before this one, the whole group before `end`. */
  readonly wordsEnd: number
  readonly end: number
}

const OTHERS = phraseTable<'one' | 'two' | 'many'>([
  ['many', 'آخرين|آخرون|أخريات|غيرهم'],
  ['one', 'آخر|أخرى'],
  ['two', 'آخران|أخريان|أخريين'],
])
const OF_THEM = phraseTable([[true, 'منهم|منهن|منهما']])
const FROM = phraseTable([[true, 'من']])

/** The people who are counted from a token on; null where no group begins. */
export function groupAt(tokens: readonly Lexed[], index: number): Group | null {
  const quantity = quantityAt(tokens, index)
  return quantity === null ? uncounted(tokens, index) : counted(tokens, quantity)
}

function counted(tokens: readonly Lexed[], quantity: Quantity): Group | null {
  let at = quantity.end
  const others = phraseAt(OTHERS, tokens, at)
  const part = others === null ? phraseAt(OF_THEM, tokens, at) : null
  at = others?.end ?? part?.end ?? at
  const from = phraseAt(FROM, tokens, at)
  let person = free(tokens[from?.end ?? at]?.is.person)
  if (person === null && from !== null) person = free(tokens[from.end + 1]?.is.person)
  const found =
    person === null
      ? at
      : (from?.end ?? at) + (free(tokens[from?.end ?? at]?.is.person) === null ? 2 : 1)
  if (person === null && !quantity.numbered && others === null) return null
  if (person === null && isThing(tokens, at)) return null
  if (quantity.figure.kind === 'all' && person?.entry.outcome != null) return null
  const said = quantity.figure.kind === 'exact' || quantity.numbered ? 'number' : 'words'
  return finish(tokens, {
    figure: quantity.figure,
    person,
    said,
    others: others !== null,
    part: part !== null,
    joined: quantity.joined,
    start: quantity.start,
    wordsEnd: found,
    end: found,
  })
}

function uncounted(tokens: readonly Lexed[], index: number): Group | null {
  const others = tokens[index]?.word.startsWith('ف') ? null : phraseAt(OTHERS, tokens, index)
  const start = { others: true, part: false, start: index, wordsEnd: index + 1, end: index + 1 }
  if (others !== null) {
    const two = others.means === 'two' || tokens[others.end]?.is.number?.entry.value === 2
    const figure: Figure =
      others.means === 'one'
        ? { kind: 'exact', n: 1 }
        : two
          ? { kind: 'exact', n: 2 }
          : { kind: 'some' }
    const end = two && others.means === 'many' ? others.end + 1 : others.end
    return finish(tokens, {
      ...start,
      figure,
      person: null,
      said: 'words',
      joined: others.joined,
      end,
    })
  }
  const person = tokens[index]?.is.person ?? null
  if (
    person === null ||
    (person.by !== null && (person.by !== 'ل' || person.entry.number !== 'two'))
  )
    return null
  if (isUnknownDoer(tokens, index) || isCutOff(tokens, index)) return null
  const { number, outcome } = person.entry
  const pair = number === 'many' && isTwo(tokens, index)
  const figure: Figure | null =
    person.definite && outcome !== null
      ? null
      : number === 'one'
        ? { kind: 'exact', n: 1 }
        : number === 'two' || pair
          ? { kind: 'exact', n: 2 }
          : outcome === null
            ? { kind: 'some' }
            : null
  const after = tokens[index + 1]?.is.number
  const counter = after != null && !after.joined && !after.definite && after.entry.value <= 2
  const said = number === 'many' && !pair ? 'plural' : 'noun'
  const end = counter ? index + 2 : index + 1
  return finish(tokens, {
    ...start,
    others: false,
    figure,
    person,
    said,
    joined: person.joined,
    wordsEnd: end,
    end,
  })
}

interface Begun {
  readonly figure: Figure | null
  readonly person: Found<PersonNoun> | null
  readonly said: Group['said']
  readonly others: boolean
  readonly part: boolean
  readonly joined: boolean
  readonly start: number
  readonly wordsEnd: number
  readonly end: number
}

/** Takes in what stands after the noun: a second noun («قتيل مدني»), «آخرين», a bound, a second outcome. */
function finish(tokens: readonly Lexed[], begun: Begun): Group {
  const noun = begun.person?.entry
  let { end, others, figure } = begun
  let who = noun?.who ?? null
  let subset = noun?.subset ?? null
  let outcome = noun?.outcome ?? null
  for (let next = tokens[end]; next !== undefined; next = tokens[end]) {
    const more = phraseAt(OTHERS, tokens, end)
    const person = next.is.person
    if (isBetweenBoth(tokens, end)) {
      outcome = 'killed-or-wounded'
      end += 3
    } else if (more !== null && !more.joined) {
      others = true
      end = more.end
    } else if (
      noun !== undefined &&
      person !== null &&
      person.by === null &&
      next.is.noun === null
    ) {
      const both = person.joined && outcome !== null && person.entry.outcome !== null
      const pair =
        person.joined && begun.said === 'number' && isOtherGender(noun, person.entry, tokens[end])
      if (person.joined && !both && !pair) break
      if (pair) {
      } else if (both) outcome = outcome === person.entry.outcome ? outcome : 'killed-or-wounded'
      else {
        outcome ??= person.entry.outcome
        if (who === 'person' && person.entry.who !== 'person') who = person.entry.who
        subset ??= person.entry.subset
      }
      end += 1
    } else break
  }
  if (figure !== null) ({ figure, end } = boundedAfter(tokens, end, figure))
  return {
    figure,
    who,
    subset,
    unit: noun?.unit ?? 'persons',
    outcome,
    others,
    owned: noun?.owned ?? false,
    part: begun.part,
    said: begun.said,
    definite: begun.person?.definite ?? false,
    joined: begun.joined,
    start: begun.start,
    wordsEnd: begun.wordsEnd,
    end,
  }
}

/** A counted noun carries no clitic but the article. */
function free(person: Found<PersonNoun> | null | undefined): Found<PersonNoun> | null {
  return person != null && !person.joined && person.by === null ? person : null
}

function isThing(tokens: readonly Lexed[], index: number): boolean {
  return tokens[index]?.is.stems.some((stem) => THINGS.has(stem)) ?? false
}
