import { fold } from '@/lib/values/fold'
import type { Span } from './model'
import { remembered } from './remembered'

/** A word, number or mark of a text. `word` is folded for comparing; the span leads back to the original. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  /** As it stands in the text. */
  readonly raw: string
  /** Folded: no harakat, no tatweel, one shape of alef, lower case, Western digits, no dots that break a word. */
  readonly word: string
  /** The value of a plain whole number in digits; null for words, marks, dates, times and fractions. */
  readonly value: number | null
}

/** A sentence: its tokens, and which paragraph (line) of the text it stands in. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly paragraph: number
}

/**
 * Letters of one script, with the tatweel, dots and spaces that break a word to pass moderation (`مقتـ.ـل`,
 * `قتـ ـلى`); a page's furniture often stands right before the first word of an Arabic text. Runs are bounded: what
 * is longer is no word, and the matching keeps no endless trail.
 */
const ARABIC = String.raw`[[[\p{Script=Arabic}\p{M}ـ]&&[\p{L}\p{M}]]_]{1,200}`
const OTHER = String.raw`[[[\p{L}\p{M}]--[\p{Script=Arabic}ـ]]_]{1,200}`
const BROKEN = `(?:(?<=ـ)[ .·•*]{0,3}|[ .·•*]{1,3}(?=ـ))`
const WORD = String.raw`(?=_{0,9}[[\p{Script=Arabic}ـ]&&\p{L}])${ARABIC}(?:${BROKEN}${ARABIC}){0,30}|${OTHER}(?:['’]${OTHER}){0,9}`

/** Digits with what may join them: thousands, dates, times, fractions; a sign of more, an ordinal's ending. */
const NUMBER = String.raw`\p{Nd}{1,200}(?:[.,،٬٫:\/]\p{Nd}{1,200}){0,9}`

const PIECES = new RegExp(`${NUMBER}|${WORD}|[^\\s\\p{L}\\p{M}\\p{Nd}]`, 'gv')

const WHOLE = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/

/** Cuts a text into tokens. Positions are counted in code points, the first of the text being `from`. */
export function tokenize(text: string, from = 0): readonly Token[] {
  const tokens: Token[] = []
  const wide = SURROGATE.test(text)
  let offset = 0
  let position = from
  PIECES.lastIndex = 0
  for (let match = PIECES.exec(text); match !== null; match = PIECES.exec(text)) {
    const [raw] = match
    position += wide ? count(text.slice(offset, match.index)) : match.index - offset
    const start = position
    position += wide ? count(raw) : raw.length
    offset = match.index + raw.length
    const kind = kindOf(raw)
    const word = kind === 'mark' ? raw : wordOf(raw, kind)
    tokens.push({ kind, raw, word, start, end: position, value: wholeIn(raw, kind) })
  }
  return tokens
}

const SURROGATE = /[\uD800-\uDFFF]/
const DIGIT = /^\p{Nd}/u
const LETTER = /^[_'’]*[\p{L}\p{M}]/u

/** What a piece is, by its first letter; most are words of plain letters. */
function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0)
  if ((code >= 0x621 && code <= 0x64a) || (code >= 0x61 && code <= 0x7a)) return 'word'
  if (DIGIT.test(raw)) return 'number'
  return LETTER.test(raw) ? 'word' : 'mark'
}

/** Sentences end at a full stop, question or exclamation mark, and at every line's end; never inside a number. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let line = 0
  let tokens: Token[] = []
  const close = () => {
    if (tokens.length > 0) sentences.push({ tokens, paragraph })
    tokens = []
  }
  const lines = text.split('\n')
  for (const content of lines) {
    for (const token of tokenize(content, line)) {
      tokens.push(token)
      if (/^[.!?؟…]$/.test(token.raw) && !isAbbreviation(tokens)) close()
    }
    close()
    paragraph += 1
    line += count(content) + 1
  }
  return sentences
}

/** A full stop after one capital letter, or after a title, ends no sentence: "U.S. officials", "Gen. X". */
function isAbbreviation(tokens: readonly Token[]): boolean {
  const before = tokens.at(-2)
  return (
    before !== undefined &&
    /^(?:\p{Lu}|Gen|Col|Lt|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Gov|Sen|Maj|Mr|Mrs|Ms|Dr|St|No|Sgt|Brig|Capt|d|م)$/u.test(
      before.raw,
    )
  )
}

const plain = remembered(fold)
const unbroken = remembered((raw) =>
  fold(raw)
    .replace(/[ .·•*]/g, '')
    .replace(/’/g, "'"),
)

function wordOf(raw: string, kind: Token['kind']): string {
  return kind === 'word' ? unbroken(raw) : plain(raw)
}

function wholeIn(raw: string, kind: Token['kind']): number | null {
  if (kind !== 'number') return null
  const western = plain(raw).replace(/[٬،]/g, ',')
  return WHOLE.test(western) ? Number(western.replaceAll(',', '')) : null
}

function count(text: string): number {
  return SURROGATE.test(text) ? [...text].length : text.length
}
