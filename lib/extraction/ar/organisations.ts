import { fold } from '@/lib/values/fold'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { NameMention } from './mentions'
import { HEADS, LETTERS, WORDS } from './organisation-words'
import { phraseAt } from './phrases'
import { ACCORDING_TO } from './speech'

const HEAD = byWord(HEADS)
const ENGLISH = byWord(WORDS)

function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([english, list]) =>
      words(list).map((word) => [fold(word), english] as const),
    ),
  )
}

/** How many words after its head the name of an organisation has at most. */
const LONGEST = 3

/** How far after a verb of saying the organisation that speaks may stand. */
const FROM_VERB = 2

/** What no name goes on with: prepositions, times, what a verb of saying is followed by. */
const ENDS =
  /^(?:في|من|عن|علي|الي|ان|انه|انها|بان|امس|اليوم|مساء|صباح|فجر|ظهر|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|عبر|خلال|بعد|قبل|لدي|التي|الذي|نقلا|حول|بيانا?|مقتل|تصريح|تقرير)$/

/**
 * Organisations in no list that speak in a sentence: «قالت منظمة مواطنة إن», «بحسب جهاز الإسعاف», «شبكة كذا: …». Each has a
 * key in English words as far as they are known, in Latin letters else. An organisation that does not speak is none.
 */
export function speakingOrganisations(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
): readonly NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Lexed
    const head = token.is.stems.map((stem) => HEAD.get(stem)).find((known) => known !== undefined)
    if (head === undefined || /^[وف]?(?:ال|لل|بال)/.test(token.word)) continue
    const end = endOf(tokens, at + 1)
    if (end === at + 1 || names.some((name) => name.start < end + 2 && name.end > at)) continue
    if (!isSpeaking(tokens, at, end)) continue
    const key = keyOf(tokens.slice(at + 1, end), head)
    found.push({ kind: 'name', key, party: null, clitic: false, start: at, end })
    at = end - 1
  }
  return found
}

function endOf(tokens: readonly Lexed[], from: number): number {
  let at = from
  while (at < from + LONGEST) {
    const token = tokens[at]
    if (token?.kind === 'mark' && at === from && /^["«“]$/.test(token.raw)) {
      at += 1
      continue
    }
    if (token?.kind !== 'word' || ENDS.test(token.word) || token.is.speech) break
    if (token.is.verb !== null || token.is.phrase !== null || token.is.number !== null) break
    at += 1
  }
  return at
}

function isSpeaking(tokens: readonly Lexed[], start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - FROM_VERB; at -= 1) {
    const token = tokens[at] as Lexed
    if (/^[.،؛:]$/.test(token.raw)) break
    if (token.is.speech || phraseAt(ACCORDING_TO, tokens, at) !== null) return true
  }
  const before = tokens[start - 1]
  const first =
    before === undefined || before.kind === 'mark' || /\p{Script=Latin}/u.test(before.raw)
  const next = tokens[/^["»”]$/.test(tokens[end]?.raw ?? '') ? end + 1 : end]
  return first && (next?.is.speech === true || next?.raw === ':')
}

function keyOf(name: readonly Lexed[], head: string): string {
  const spoken = name.filter(({ kind }) => kind === 'word').map(({ word }) => latin(word))
  // What Arabic says first is last in English: «مكتب إعلام الأسرى», prisoners' media office.
  return [...spoken.reverse(), head].filter((word) => word !== '').join('-')
}

function latin(word: string): string {
  const known = ENGLISH.get(word) ?? ENGLISH.get(word.replace(/^و/, ''))
  const bare = word.replace(/^(?:وال|ال|لل)/, '')
  return known ?? [...bare].map((letter) => LETTERS[letter] ?? '').join('')
}
