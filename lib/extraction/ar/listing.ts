import type { Lexed } from './lexed'
import type { Linked } from './link-state'
import type { Mention } from './mentions'
import type { Victims } from './whose'

/** What a list goes on with from the line before: what happened, to whom, and whether its items are parts of them. */
export interface Listing {
  readonly outcome: NonNullable<Linked['outcome']>
  /** The victims of its total. */
  readonly whose: Victims | null
  /** Its total's place in the list of drafts; null where it gives no figure. */
  readonly draft: number | null
  /** «بينهم:» ended the line: its items are parts. */
  readonly parts: boolean
  /** «وهم:» ended the line: its items are all of them. */
  readonly all?: boolean
}

/** Marks that begin an item, and how many tokens of an item may stand before its number. */
const BULLET = /^[-–—•*▪●◾🔴🔹✅]$/u
const BEFORE_NUMBER = 4

/** Whether a line is an item of a list: it begins with a bullet or with its number. */
export function isItem(tokens: readonly Lexed[]): boolean {
  const first = tokens[0]
  if (first === undefined) return false
  if (BULLET.test(first.raw)) return true
  return (
    first.kind === 'number' ||
    first.is.number !== null ||
    tokens
      .slice(1, BEFORE_NUMBER)
      .some(({ kind }, at) => kind === 'number' && tokens[at]?.raw === ':')
  )
}

/** Whether a line heads a list: it ends with a colon. */
export function isHead(tokens: readonly Lexed[]): boolean {
  return tokens.at(-1)?.raw === ':'
}

/** Where a line tells from: «حلب: 5 شهداء», «درعا:»: the words before its colon, where they are few and nobody's name. */
export function sectionOf(tokens: readonly Lexed[], mentions: readonly Mention[]): string | null {
  const colon = tokens.findIndex(({ raw }) => raw === ':')
  if (colon < 1 || colon > MOST_OF_LABEL) return null
  if (tokens.slice(0, colon).some(({ word }) => /حصيله|عدد|عاجل|متابعه|تحديث|خاص|اليوم/.test(word)))
    return null
  if (mentions.some(({ kind, start }) => kind !== 'colon' && start < colon)) return null
  const words = tokens.slice(0, colon).filter(({ kind, is }) => kind === 'word' && is.unknown)
  const [first, second] = words
  // «وزارة التعليم:» is nobody whom the reader knows, and no place.
  if (first === undefined || words.length > 2) return null
  if (second?.word.startsWith('ال') && !PLACE_WORD.test(first.word)) return null
  return words.map(({ raw }) => raw).join(' ')
}

/** What the name of a place of two words may begin with. */
const PLACE_WORD =
  /^(?:ريف|دير|تل|راس|عين|ابو|كفر|خان|باب|جبل|ام|جسر|محافظه|مدينه|بلده|قريه|شمال|جنوب|شرق|غرب)$/

/** How many tokens a label has at most. */
const MOST_OF_LABEL = 4

/** What a line leaves for the next: the list that it heads or goes on with; null where it does neither. */
export function listingAfter(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
  linked: readonly Linked[],
  victims: readonly Victims[],
  drafted: ReadonlyMap<number, number>,
  before: Listing | null,
): Listing | null {
  if (!isHead(tokens)) return before !== null && isItem(tokens) ? before : null
  const index = linked.findLastIndex(({ partOf, outcome }) => partOf === null && outcome !== null)
  const head = linked[index]
  const last = mentions.at(-2)
  const parts = last?.kind === 'parts'
  const all = last?.kind === 'parts' && last.means === 'are'
  if (head?.outcome == null) return before === null ? null : { ...before, parts: true }
  const { outcome } = head
  return { outcome, whose: victims[index] ?? null, draft: drafted.get(index) ?? null, parts, all }
}
