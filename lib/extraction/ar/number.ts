import type { Lexed } from './lexed'

/** A whole number in a text, in digits or words, and the index after it. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
}

/** More is no count of people. */
const MOST = 1_000_000_000

/**
 * The number that begins at a token: digits of any script, words with gender and compounds, thousands of either
 * (خمسة وعشرون, مئة وثمانية وستون, 29 ألفا و600). Null where none does. A number with the article is none: it
 * speaks of people who were counted before.
 */
export function numberAt(tokens: readonly Lexed[], index: number): ReadNumber | null {
  const part = decimal(tokens, index)
  if (part !== null) return part
  const first = belowThousand(tokens, index)
  const times = first === null ? null : multiplier(tokens, first.end)
  if (first === null) return thousands(tokens, index)
  if (times === null) return first
  const value = first.value * times
  return withRest(tokens, value, times, first.end + 1)
}

/** «2.5 مليون», «2,5 ألف»: a fraction counts people only of thousands and millions. */
function decimal(tokens: readonly Lexed[], index: number): ReadNumber | null {
  const { kind, word = '' } = tokens[index] ?? {}
  if (kind !== 'number' || !/^\d{1,3}[.,٫]\d{1,2}$/.test(word)) return null
  const times = multiplier(tokens, index + 1)
  if (times === null) return null
  return { value: Math.round(Number(word.replace(/[,٫]/, '.')) * times), end: index + 2 }
}

function thousands(tokens: readonly Lexed[], index: number): ReadNumber | null {
  const number = plain(tokens[index])
  if (number?.rank !== 'thousand' || tokens[index]?.word.includes('لاف')) return null
  return withRest(tokens, number.value, number.value >= 1_000_000 ? 1_000_000 : 1000, index + 1)
}

function withRest(
  tokens: readonly Lexed[],
  value: number,
  times: number,
  end: number,
): ReadNumber | null {
  const rest = joinedNumber(tokens, end, times > 1000 ? numberAt : belowThousand)
  // «8 آلاف و13 ألفا» are two numbers.
  const another = rest !== null && times === 1000 && multiplier(tokens, rest.end) !== null
  if (rest !== null && rest.value < times && !another) {
    return { value: value + rest.value, end: rest.end }
  }
  return value > MOST ? null : { value, end }
}

function multiplier(tokens: readonly Lexed[], index: number): number | null {
  const number = plain(tokens[index])
  if (number?.rank !== 'thousand' || tokens[index]?.is.number?.joined) return null
  return number.value >= 1_000_000 ? 1_000_000 : 1000
}

function belowThousand(tokens: readonly Lexed[], index: number): ReadNumber | null {
  const token = tokens[index]
  if (token?.kind === 'number') {
    return token.value === null || token.value > MOST
      ? null
      : { value: token.value, end: index + 1 }
  }
  const number = plain(token)
  if (number === null || number.rank === 'thousand') return null
  if (number.rank === 'hundred') return hundreds(tokens, number.value, index + 1)
  if (number.rank !== 'unit') return { value: number.value, end: index + 1 }
  const next = tokens[index + 1]
  const after = plain(next)
  const joined = next?.is.number?.joined === true
  if (after?.rank === 'ten' && !joined) return { value: number.value + 10, end: index + 2 }
  if (after?.rank === 'hundred' && !joined && number.value > 2) {
    return hundreds(tokens, number.value * after.value, index + 2)
  }
  const tens = joined ? after : null
  if (tens?.rank === 'tens') return { value: number.value + tens.value, end: index + 2 }
  return { value: number.value, end: index + 1 }
}

function hundreds(tokens: readonly Lexed[], value: number, end: number): ReadNumber {
  const again = plain(tokens[end])?.rank === 'hundred'
  const rest = again ? null : joinedNumber(tokens, end, belowThousand)
  return rest !== null && rest.value < 100
    ? { value: value + rest.value, end: rest.end }
    : { value, end }
}

/** A number after و, written on it (وخمسة) or before digits (و600). */
function joinedNumber(
  tokens: readonly Lexed[],
  index: number,
  read: (tokens: readonly Lexed[], index: number) => ReadNumber | null,
): ReadNumber | null {
  if (tokens[index]?.word === 'و') {
    return tokens[index + 1]?.kind === 'number' ? read(tokens, index + 1) : null
  }
  return tokens[index]?.is.number?.joined ? read(tokens, index) : null
}

function plain(token: Lexed | undefined) {
  const found = token?.is.number
  return found === null || found === undefined || found.definite ? null : found.entry
}
