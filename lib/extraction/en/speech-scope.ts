import { numberAt } from './number'
import { outcomeOf } from './outcome'
import type { Word } from './word'

/** Which side of a verb of speech holds what is said. */
export interface Scope {
  /** What is said stands after the verb: "the ministry said that…". */
  readonly opens: boolean
  /** What is said stands before it: "…, the ministry said." */
  readonly closes: boolean
}

/** How far a verb's sides are looked through, in words. */
const REACH = 60

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/
const HARM =
  /^(?:toll|tolls|losses|bodies|corpses|victims|lives|martyrs|remains|prisoners|hostages|graves?)$/

const PAPER = /^(?:report|statement|video|footage|figures|study|bulletin|photos|images|list)$/

/** What may follow a verb of speech that closes what was said: when, where, to whom, and what else was said. */
const ADJUNCT =
  /^(?:on|in|at|to|by|from|via|through|during|late|early|earlier|later|last|this|after|before|as|citing|quoting|adding|saying|updating|noting|speaking|without|when|where|while|who|which|today|yesterday|and|but|\w+day)$/
/** Words in "-ing" that are told of, not done by whoever speaks. */
const DEED =
  /^(?:(?:in)?fighting|shelling|bombing|bombardment|building|killing|shooting|beheading|morning|evening|during|nothing|something|everything|ongoing|missing|remaining|being)$/

const BREAK = /^[,;:–—-]$/
const NEW_CLAUSE =
  /^(?:adding|saying|updating|noting|citing|quoting|after|before|as|when|where|while|who|which|and|but|without)$/

/**
 * Tells on which sides of a verb of speech the words stand that it holds.
 *
 * @param start where the attribution begins, its subject included
 * @param rest where it ends, the verb and a speaker after it included
 * @param from where the sentence, or what follows the attribution before, begins
 */
export function scopeOf(
  words: readonly Word[],
  {
    start,
    rest,
    from,
    inverted,
  }: {
    readonly start: number
    readonly rest: number
    readonly from: number
    readonly inverted: boolean
  },
): Scope {
  const isAfterSome = someContent(words, Math.max(from, start - REACH), start)
  if (!isAfterSome) {
    const isLast = from > 0 && !someContent(words, rest, words.length)
    const closes = isLast && someContent(words, Math.max(0, from - REACH), from)
    return { opens: !closes, closes }
  }
  const next = words[rest]
  const isAside = words[start - 1]?.kind === 'mark'
  if (next?.raw === ':') return { opens: true, closes: inverted || isAside }
  if (next?.word === 'that') return { opens: true, closes: false }
  const ends = Math.min(words.length, rest + REACH)
  let cut = rest
  while (
    cut < ends &&
    !isBreak(words, cut) &&
    !isContent(words, cut) &&
    words[cut]?.word !== 'that'
  )
    cut += 1
  const isCut = cut >= words.length || isBreak(words, cut)
  const opens = someContent(words, rest, ends)
  if (inverted) return { opens, closes: true }
  const isAdjunct =
    next === undefined ||
    next.kind === 'mark' ||
    ADJUNCT.test(next.word) ||
    (/.{3}ing$/.test(next.word) && !DEED.test(next.word))
  const closes = isAdjunct && isCut
  return { opens: opens || !closes, closes }
}

function isBreak(words: readonly Word[], at: number): boolean {
  const { raw, word } = words[at] as Word
  return BREAK.test(raw) || (NEW_CLAUSE.test(word) && words[at + 1]?.word !== 'many')
}

function someContent(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isContent(words, at)) return true
  return false
}

/** A word of harm, or a number that is no date: something that is claimed. */
function isContent(words: readonly Word[], at: number): boolean {
  const { word, kind, value } = words[at] as Word
  if (kind === 'mark') return false
  if (word === 'released' && PAPER.test(words[at - 1]?.word ?? '')) return false
  if (word === 'release' && /^(?:news|press)$/.test(words[at - 1]?.word ?? '')) return false
  if (outcomeOf(word) !== null || HARM.test(word)) return true
  if (isMeasure(words, at)) return false
  if (kind === 'number') {
    const isYear = value !== null && value >= 1900 && value <= 2100
    return (
      value !== null &&
      !isYear &&
      !MONTH.test(words[at - 1]?.word ?? '') &&
      !MONTH.test(words[at + 1]?.word ?? '')
    )
  }
  return numberAt(words, at) !== null
}

/** "One of the bloodiest attacks", "five years of war", "400 metres": a number of no people. */
function isMeasure(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? ''
  if (words[at]?.word === 'one')
    return next === 'of' || next === 'day' || /^(?:by|week|month|year)$/.test(next)
  return /^(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s|am|pm|percent)$/.test(
    next,
  )
}

/** How many clauses end between two words. */
export function breaksBetween(words: readonly Word[], from: number, to: number): number {
  let breaks = 0
  for (let at = Math.max(from, to - REACH); at < to; at += 1) {
    const { raw, word } = words[at] as Word
    if (raw === ';' || /^(?:while|whereas|but|although|though)$/.test(word)) breaks += 1
    else if (raw === ',' && words[at + 1]?.word === 'and') breaks += 1
  }
  return breaks
}
