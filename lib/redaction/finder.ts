import type { Wanted } from './model'
import { type Comparable, comparableOf, formOf, listSpellings } from './spelling'

/** A span of a text, in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Finds words in texts, in all their spellings. */
export interface Finder {
  /**
   * Whether a text, or JSON as it is stored, may hold the words: false only if it does not. Much quicker than `find`,
   * for the millions of texts that hold nothing.
   */
  mayHold(text: string): boolean
  /** Where the words stand, in their order, none overlapping. */
  find(text: string): readonly Span[]
  /** How often they stand inside of longer words, where they are not found. */
  countInside(text: string): number
}

/** Fewest letters and digits of what is removed: less stands everywhere. */
export const FEWEST_LETTERS = 2

/** Within a word: the dots by which letters are kept apart. */
const WITHIN = '[^\\p{L}\\p{N}\\s]{0,3}'
/** Between words: spaces, hyphens, a line's end, or nothing. */
const BETWEEN = '[^\\p{L}\\p{N}]{0,8}'
/** In a text that is not folded yet, anything that can stand between two letters; in JSON a line's end is written \n. */
const ANYTHING = '(?:[^\\p{L}\\p{N}]|[\\u0640\\u115F\\u1160\\u3164\\uFFA0]|\\\\[nrtbf])*'

/** Arabic particles that are written as one with the word that follows. */
const PARTICLES = /^(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/
/** The same before a word that has lost the alef of its article to ل. */
const BEFORE_ARTICLE = /^[وف]?ل$/

interface Pattern {
  readonly exact: RegExp
  readonly before: RegExp | null
}

/** The words of a line as lists of letters: what is neither letter nor digit only keeps them apart. */
export function lettersOf(line: string): readonly (readonly string[])[] {
  const form = comparableOf(line).text
  return [...form.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => [...word])
}

/** Prepares to look for words. Lines of fewer letters than FEWEST_LETTERS are passed over. */
export function finderOf({ words, inside }: Wanted): Finder {
  const lines = words.map(lettersOf).filter((line) => line.flat().length >= FEWEST_LETTERS)
  const patterns = lines.flatMap(patternsOf)
  const rough = roughOf(lines)
  const spansOf = (text: string, isMeant: (isWhole: boolean) => boolean) => {
    const comparable = comparableOf(text)
    return merged(
      patterns.flatMap(({ exact, before }) => {
        return [...matchesOf(exact, comparable)].flatMap(([start, end]) => {
          const isWhole = isWord(comparable.text, start, end, before)
          // Without its article's alef a word is one only behind the ل that took it.
          if (before === BEFORE_ARTICLE && !isWhole) return []
          return isMeant(isWhole) ? [spanOf(comparable, start, end)] : []
        })
      }),
    )
  }
  return {
    mayHold: (text) => rough?.test(text) ?? false,
    find: (text) => (rough?.test(text) ? spansOf(text, (isWhole) => inside || isWhole) : []),
    countInside: (text) => {
      if (inside || !rough?.test(text)) return 0
      return spansOf(text, (isWhole) => !isWhole).length
    },
  }
}

function patternsOf(line: readonly (readonly string[])[]): Pattern[] {
  const patternOf = (words: readonly (readonly string[])[], before: RegExp | null): Pattern => {
    const source = words.map((letters) => letters.join(WITHIN)).join(BETWEEN)
    return { exact: new RegExp(source, 'gu'), before }
  }
  const [first = [], ...rest] = line
  const isArabic = /\p{Script=Arabic}/u.test(first[0] ?? '')
  const pattern = patternOf(line, isArabic ? PARTICLES : null)
  if (first[0] !== 'ا' || first[1] !== 'ل' || first.length < 4) return [pattern]
  return [pattern, patternOf([first.slice(1), ...rest], BEFORE_ARTICLE)]
}

/** All matches, also those that begin within another. */
function* matchesOf(exact: RegExp, { text }: Comparable): Generator<readonly [number, number]> {
  exact.lastIndex = 0
  for (let match = exact.exec(text); match; match = exact.exec(text)) {
    yield [match.index, match.index + match[0].length]
    exact.lastIndex = match.index + 1
  }
}

/** Whether a match is a word of its own, or stands behind particles only. */
function isWord(text: string, start: number, end: number, before: RegExp | null): boolean {
  if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return false
  const [run = ''] = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? []
  if (before === BEFORE_ARTICLE) return before.test(run)
  return run === '' || (before?.test(run) ?? false)
}

function spanOf({ starts, ends }: Comparable, start: number, end: number): Span {
  return { start: starts[start] as number, end: ends[end - 1] as number }
}

function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && span.start < last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else all.push(span)
  }
  return all
}

/** One expression over texts as they are: each letter in any of its spellings, and whatever cannot be judged so. */
function roughOf(lines: readonly (readonly (readonly string[])[])[]): RegExp | null {
  if (lines.length === 0) return null
  const { byForm, several } = listSpellings()
  const anyOf = (letter: string) => `[${letter}${byForm.get(letter) ?? ''}]`
  const roughly = lines.map((line) => {
    const letters = line.flat()
    const isArticle = letters[0] === formOf('ا') && letters[1] === 'ل' && letters.length > 3
    return (isArticle ? letters.slice(1) : letters).map(anyOf).join(ANYTHING)
  })
  return new RegExp([...roughly, `[${several}]`, '%[0-9a-fA-F]{2}', '\\\\u'].join('|'), 'u')
}
