import type { Token } from '../token'

/**
 * The tokens of a sentence as English counts words: a hyphenated compound ("pro-government", "12-year-old") and
 * initials ("U.S.") are one word, and a possessive loses its ending. Numbers joined by a hyphen stay apart, for
 * they are a range.
 */
export function wordsOf(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const initials = initialsAt(tokens, at)
    if (initials !== null) {
      const end = hyphensEnd(tokens, initials)
      words.push(joined(tokens.slice(at, end), '.'))
      at = end
      continue
    }
    const end = dateEnd(tokens, at) ?? compoundEnd(tokens, at)
    words.push(end === at + 1 ? bare(tokens[at] as Token) : joined(tokens.slice(at, end), ''))
    at = end
  }
  return words
}

/** Where initials end: two or more single capitals, each with its full stop; null when there are none. */
function initialsAt(tokens: readonly Token[], from: number): number | null {
  if ((tokens[from]?.raw.length ?? 0) > 1) return null
  let at = from
  while (
    /^\p{Lu}$/u.test(tokens[at]?.raw ?? '') &&
    tokens[at + 1]?.raw === '.' &&
    touches(tokens, at + 1)
  ) {
    at += 2
  }
  return at - from >= 4 ? at : null
}

/** Where a date in digits ends ("06-01-2016"); null when it is none. */
function dateEnd(tokens: readonly Token[], at: number): number | null {
  for (const index of [at, at + 2, at + 4]) if (tokens[index]?.kind !== 'number') return null
  for (const index of [at + 1, at + 3]) if (!isHyphen(tokens[index])) return null
  return at + 5
}

/** Where what is hyphened on to initials ends: "U.S.-backed". */
function hyphensEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    isHyphen(tokens[at]) &&
    tokens[at + 1]?.kind === 'word' &&
    touches(tokens, at) &&
    touches(tokens, at + 1)
  ) {
    at += 2
  }
  return at
}

function compoundEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (
    tokens[from]?.kind !== 'mark' &&
    isHyphen(tokens[at]) &&
    tokens[at + 1] !== undefined &&
    (tokens[at + 1]?.kind === 'word' ||
      (tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.kind === 'number')) &&
    touches(tokens, at) &&
    touches(tokens, at + 1)
  ) {
    at += 2
  }
  return at
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/.test(token.raw)
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start
}

function bare(token: Token): Token {
  if (!token.word.includes("'")) return token
  const word = token.word.replace(/'s$|'$/, '')
  return word === token.word ? token : { ...token, word }
}

function joined(tokens: readonly Token[], dropped: string): Token {
  const raw = tokens.map((token) => token.raw).join('')
  const word = tokens
    .map((token) => token.word)
    .join('')
    .replace(/[‐‑]/g, '-')
    .replace(/'s$/, '')
  return {
    kind: 'word',
    raw,
    word: dropped === '' ? word : word.replaceAll(dropped, ''),
    start: (tokens[0] as Token).start,
    end: (tokens.at(-1) as Token).end,
    value: null,
  }
}
