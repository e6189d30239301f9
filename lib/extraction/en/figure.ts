import type { Figure, NumberKind } from '@/lib/values/figure'
import type { Token } from '../token'
import { BOUND_OPENERS, boundAt } from './bound'
import { numberAt } from './number'
import { isAt } from './words-at'

/** A figure with its bounds, where its words stand, and what its determiners say of it. */
export interface FigureMatch {
  readonly figure: Figure
  readonly from: number
  readonly to: number
  /** "the five", "those five": a figure that has been told already, or is known. */
  readonly definite: boolean
  /** "the remaining six". */
  readonly rest: boolean
  /** "their seven children". */
  readonly possessive: boolean
  /** "another five", "five more", "five others": beside those who were told before. */
  readonly more: boolean
}

const DETERMINERS = [
  'a total of',
  'a further',
  'an additional',
  'another',
  'the other',
  'all',
  'the',
  'these',
  'those',
  'other',
  'the remaining',
  'both',
  'his',
  'her',
  'their',
  'its',
  'our',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)

const DETERMINERS_BY_FIRST = new Map<string, (readonly string[])[]>()
for (const phrase of DETERMINERS) {
  const first = phrase[0] as string
  DETERMINERS_BY_FIRST.set(first, [...(DETERMINERS_BY_FIRST.get(first) ?? []), phrase])
}

/** Words by which a bound or a determiner begins. */
export const FIGURE_OPENERS: ReadonlySet<string> = new Set([
  'between',
  'anywhere',
  'somewhere',
  ...BOUND_OPENERS,
  ...DETERMINERS_BY_FIRST.keys(),
])

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** Reads a figure with its determiners and bounds at a word; null when none begins there. */
export function figureAt(words: readonly Token[], from: number): FigureMatch | null {
  let at = from
  let definite = false
  let more = false
  let possessive = false
  let rest = false
  if (
    words[from - 1]?.word === 'of' &&
    from === 1 &&
    /^(?:those|these)$/.test(words[from]?.word ?? '')
  )
    return null
  const determiner = DETERMINERS_BY_FIRST.get(words[at]?.word ?? '')?.find((phrase) =>
    isAt(words, at, phrase),
  )
  if (determiner !== undefined) {
    at += determiner.length
    const text = determiner.join(' ')
    definite = /^(?:the|these|those)\b/.test(text)
    rest = text === 'the remaining'
    possessive = /^(?:his|her|their|its|our)$/.test(text)
    more = /another|further|additional|other|remaining/.test(text)
  }
  const first = boundAt(words, at)
  const second = first === null ? null : boundAt(words, at + first.length)
  const bound = second ?? first
  if (bound !== null) {
    at += bound.length + (second === null ? 0 : (first?.length ?? 0))
    if (/^(?:another|some|a further)$/.test(words[at]?.word ?? '')) {
      more ||= words[at]?.word !== 'some'
      at += 1
    }
  }
  const range = rangeAt(words, at)
  if (range !== null) return { ...range, from, definite, more, possessive, rest }
  const compound = /^(\d{1,9})-(plus|odd)$/.exec(words[at]?.word ?? '')
  if (compound !== null) {
    const kind = compound[2] === 'plus' ? 'moreThan' : 'about'
    const figure: Figure = { kind, n: Number(compound[1]) }
    return { figure, from, to: at + 1, definite, more, possessive, rest }
  }
  const number = numberAt(words, at)
  if (number === null || isDate(words, at, number.length)) return null
  let to = at + number.length
  if (number.kind !== 'number') {
    return {
      figure: { kind: number.kind },
      from,
      to,
      definite,
      more: more || isMore(words, to),
      possessive,
      rest,
    }
  }
  let kind: Exclude<NumberKind, 'range'> = bound?.kind ?? 'exact'
  if (words[to]?.raw === '+') {
    kind = 'moreThan'
    to += 1
  } else if (isAt(words, to, ['or', 'so'])) {
    kind = 'about'
    to += 2
  } else if (
    (isAt(words, to, ['at', 'least']) && numberAt(words, to + 2) === null) ||
    isAt(words, to, ['or', 'more'])
  ) {
    kind = 'atLeast'
    to += 2
  }
  if (/^(?:[%°]|percent)$/.test(words[to]?.word ?? '')) return null
  const figure: Figure = { kind, n: number.n }
  return { figure, from, to, definite, more: more || isMore(words, to), possessive, rest }
}

function isMore(words: readonly Token[], at: number): boolean {
  return /^(?:more|others?)$/.test(words[at]?.word ?? '')
}

/** "31–94", "2 to 3", "between 2 and 3". */
function rangeAt(words: readonly Token[], from: number): { figure: Figure; to: number } | null {
  const opens = words[from]?.word ?? ''
  const isAnywhere = /^(?:anywhere|somewhere)$/.test(opens)
  const start = isAnywhere ? from + 1 : from
  const between = words[start]?.word === 'between'
  const at = between || (isAnywhere && words[start]?.word === 'from') ? start + 1 : start
  const low = numberAt(words, at)
  if (low?.kind !== 'number') return null
  const middle = at + low.length
  const joiner = words[middle]?.word ?? ''
  if (between ? joiner !== 'and' : !/^(?:[-–—]|to|or)$/.test(joiner)) return null
  const high = numberAt(words, middle + 1)
  if (high?.kind !== 'number' || high.n <= low.n || isDate(words, at, low.length)) return null
  if (isDate(words, middle + 1, high.length)) return null
  if (joiner === 'or' && high.n - low.n > 5) return null
  return { figure: { kind: 'range', n: low.n, hi: high.n }, to: middle + 1 + high.length }
}

/** A day beside a month, a year, or an age. */
function isDate(words: readonly Token[], at: number, length: number): boolean {
  const token = words[at] as Token
  const before = words[at - 1]
  const after = words[at + length]
  if (isAge(words, at - 1) || isAt(words, at - 2, ['age', 'of'])) return true
  if (token.kind !== 'number') return false
  if (MONTH.test(after?.word ?? '') && /^\p{Lu}/u.test(after?.raw ?? '')) return true
  const month = before?.raw === '.' ? words[at - 2] : before
  if (MONTH.test(month?.word ?? '') && /^\p{Lu}/u.test(month?.raw ?? '')) return true
  if (/^(?:aged|age)$/.test(before?.word ?? '')) return true
  const isYear = /^(?:19|20)\d\d$/.test(token.raw)
  return (
    isYear &&
    (/^(?:in|since|of|until|from|to|by|mid|early|late|between|and)$/.test(before?.word ?? '') ||
      before?.kind === 'number' ||
      MONTH.test(words[at - 2]?.word ?? ''))
  )
}

/** "Children under five", "men over 40". */
function isAge(words: readonly Token[], at: number): boolean {
  return (
    /^(?:under|over|above|below)$/.test(words[at]?.word ?? '') &&
    /^(?:children|child|boys?|girls?|men|women|people|those|aged|kids|infants|males?|anyone)$/.test(
      words[at - 1]?.word ?? '',
    )
  )
}
