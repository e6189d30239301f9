import { fold } from '@/lib/values/fold'
import type { Span } from './model'

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

const PIECES = new RegExp(
  `(?<number>${NUMBER})|(?<word>${WORD})|(?<mark>[^\\s\\p{L}\\p{M}\\p{Nd}])`,
  'gv',
)

const WHOLE = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/

/** Cuts a text into tokens. Positions are counted in code points. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = 0
  let position = 0
  for (const match of text.matchAll(PIECES)) {
    const [raw] = match
    position += count(text.slice(offset, match.index))
    const start = position
    position += count(raw)
    offset = match.index + raw.length
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark'
    tokens.push({
      kind,
      raw,
      word: wordOf(raw, kind),
      start,
      end: position,
      value: wholeIn(raw, kind),
    })
  }
  return tokens
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
    for (const token of tokenize(content)) {
      tokens.push({ ...token, start: token.start + line, end: token.end + line })
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

/** Words that were folded before: a text has few different ones. Emptied before it grows large. */
const folded = new Map<string, string>()
const MOST_KNOWN = 20_000

function wordOf(raw: string, kind: Token['kind']): string {
  if (kind === 'mark') return raw
  const known = folded.get(raw)
  if (known !== undefined) return known
  const plain = fold(raw)
  const word = kind === 'word' ? plain.replace(/[ .·•*]/g, '').replace(/’/g, "'") : plain
  if (folded.size >= MOST_KNOWN) folded.clear()
  if (raw.length <= LONGEST_KNOWN) folded.set(raw, word)
  return word
}

/** Longer runs of letters are no words that come again. */
const LONGEST_KNOWN = 40

function wholeIn(raw: string, kind: Token['kind']): number | null {
  if (kind !== 'number') return null
  const western = fold(raw).replace(/[٬،]/g, ',')
  return WHOLE.test(western) ? Number(western.replaceAll(',', '')) : null
}

function count(text: string): number {
  return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length
}
