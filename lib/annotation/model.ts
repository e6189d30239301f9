import type { Quote } from '@/lib/values/quote'
import type { Language } from '@/lib/values/text'
import { mentionedIn, replaceMentions } from './mention'

/** Why somebody annotates: the motivations of the W3C Web Annotation Vocabulary (3.6.1). */
export const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const

export type Motivation = (typeof MOTIVATIONS)[number]

/** The motivations that are offered here; the others come in from elsewhere. */
export const KINDS = ['commenting', 'questioning', 'tagging'] as const

export type Kind = (typeof KINDS)[number]

/** Somebody who wrote elsewhere: as W3C writes an agent, an IRI or an object with a name. */
export type Agent = string | Readonly<Record<string, unknown>>

/** One part of what a note says: a text, or the address of something else. Fields are those of a W3C body. */
export interface Body {
  readonly value?: string
  readonly id?: string
  readonly purpose?: readonly Motivation[]
  readonly language?: readonly string[]
  readonly format?: string
  readonly textDirection?: 'ltr' | 'rtl' | 'auto'
  readonly processingLanguage?: string
  readonly creator?: Agent
  readonly created?: string
  readonly modified?: string
}

/** What a note says. Each change of it is a revision. */
export interface Content {
  readonly motivations: readonly Motivation[]
  readonly bodies: readonly Body[]
}

/** The longest text of a note, in UTF-16 units: several pages. */
export const LONGEST_NOTE = 20_000

/** The largest file of annotations that is taken in, in bytes. */
export const LARGEST_FILE = 16 * 1024 ** 2

/** What was decided about a note; the last decision of each pair holds. */
export const DECISIONS = ['resolved', 'reopened', 'withdrawn', 'restored'] as const

export type Decision = (typeof DECISIONS)[number]

/** What was decided about a note's place in a later version of its document; the last one holds. */
export const PLACEMENTS = ['confirmed', 'adjusted', 'left', 'undone'] as const

export type PlacementKind = (typeof PLACEMENTS)[number]

/** Whether a person may change a note's words: only their own, and never what was written elsewhere. */
export function canRevise(note: { by: string; creator: unknown }, actor: string | null): boolean {
  return note.by === actor && note.creator === null
}

/** Whether a person may take a note back: whoever put it here. */
export function canWithdraw(note: { by: string }, actor: string | null): boolean {
  return note.by === actor
}

/** The texts of a note that are no tags, in their order. */
export function textsOf({ bodies }: Content): Body[] {
  return bodies.filter((body) => !isTag(body))
}

/** The tags of a note, each once. */
export function tagsOf({ motivations, bodies }: Content): string[] {
  const tags = bodies.filter((body) => isTag(body) || isOnlyTag(motivations, body))
  return [...new Set(tags.flatMap(({ value }) => (value ? [value] : [])))]
}

function isTag({ purpose }: Body): boolean {
  return purpose?.includes('tagging') ?? false
}

/** A body without a purpose has that of its note (W3C model, 3.3.5): in a note that only tags, it is a tag. */
function isOnlyTag(motivations: readonly Motivation[], { purpose }: Body): boolean {
  return purpose === undefined && motivations.length === 1 && motivations[0] === 'tagging'
}

/** The content of a note that was written here. */
export function contentOf(kind: Kind | 'replying', text: string, tags: readonly string[]): Content {
  const words = kind === 'tagging' ? '' : text.trim()
  const purpose = kind === 'replying' ? (['commenting'] as const) : ([kind] as const)
  const body: Body = {
    value: words,
    purpose,
    language: [languageOf(replaceMentions(words, () => ''))],
    format: 'text/plain',
  }
  return {
    motivations: [kind],
    bodies: [
      ...(words === '' ? [] : [body]),
      ...tags.map((value): Body => ({ value, purpose: ['tagging'] })),
    ],
  }
}

/** The id of everybody whom a content mentions, each once. */
export function mentionedBy({ bodies }: Pick<Content, 'bodies'>): string[] {
  return [...new Set(bodies.flatMap(({ value = '' }) => mentionedIn(value)))]
}

/** The language that a note is written in, by its letters: what is written here is in one of the two. */
function languageOf(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic >= latin ? 'ar' : 'en'
}

/** The words of a span without white space at its ends, as a smaller span; null when nothing else is in it. */
export function trimmed({ exact, start }: Quote): { start: number; end: number } | null {
  const words = exact.trim()
  if (words === '') return null
  const from = start + [...exact.slice(0, exact.indexOf(words))].length
  return { start: from, end: from + [...words].length }
}
