import { fold } from '@/lib/values/fold'

/*
 * Whoever is mentioned in a note stands in its text as `@[ID]`, by the id of their account, so that they are still
 * meant when they are called otherwise. Pages write their name in its place, exports too.
 */

/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly id: string
  readonly name: string
}

/** Stands for whoever is mentioned where a reader is not told of people. */
export const SOMEBODY = 'somebody'

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const MENTION = new RegExp(`@\\[(${UUID}|${SOMEBODY})\\]`, 'g')

/** The ids of those whom a text mentions, each once. */
export function mentionedIn(text: string): string[] {
  const ids = [...text.matchAll(MENTION)].map(([, id = '']) => id)
  return [...new Set(ids)].filter((id) => id !== SOMEBODY)
}

/** A piece of a text: words, or a mention; null is somebody who is not told. */
export type Run = { readonly words: string } | { readonly mention: string | null }

/** A text in its pieces. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { 0: token, 1: id = '', index } of text.matchAll(MENTION)) {
    if (index > from) runs.push({ words: text.slice(from, index) })
    runs.push({ mention: id === SOMEBODY ? null : id })
    from = index + token.length
  }
  if (from < text.length) runs.push({ words: text.slice(from) })
  return runs
}

/** A text with something else in the place of each mention. */
export function replaceMentions(text: string, write: (id: string | null) => string): string {
  return runsOf(text)
    .map((run) => ('words' in run ? run.words : write(run.mention)))
    .join('')
}

/** The same text, which does not tell any more who is mentioned. */
export function withoutNames(text: string): string {
  return replaceMentions(text, () => `@[${SOMEBODY}]`)
}

/** What each person is written as behind an @: their name, with a number where others have the same. */
export function labelsOf(people: readonly Mentionable[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const labels = people.map(({ id, name }): [string, string] => {
    let label = name
    for (let number = 2; taken.has(label); number++) label = `${name} (${number})`
    taken.add(label)
    return [id, label]
  })
  return new Map(labels)
}

/** A text as it is shown while it is written: names behind the @. Who is not among the people stays as they are. */
export function toWriting(text: string, people: readonly Mentionable[]): string {
  const labels = labelsOf(people)
  return replaceMentions(text, (id) => `@${labels.get(id ?? '') ?? `[${id ?? SOMEBODY}]`}`)
}

/** The text that is kept, from one that was written: each name behind an @ that is one of the people's is a mention. */
export function fromWriting(text: string, people: readonly Mentionable[]): string {
  // The longest first: one name may begin with another.
  const labels = [...labelsOf(people)].sort(([, a], [, b]) => b.length - a.length)
  let kept = ''
  for (let at = 0; at < text.length; ) {
    const found = canBegin(text, at)
      ? labels.find(([, label]) => text.startsWith(label, at + 1) && endsAt(text, at + 1, label))
      : undefined
    kept += found ? `@[${found[0]}]` : text.charAt(at)
    at += found ? found[1].length + 1 : 1
  }
  return kept
}

/** What is being written behind an @ before the cursor: where the @ stands, and what follows it. Null where there is none. */
export function mentionAt(text: string, cursor: number): { at: number; typed: string } | null {
  const at = text.lastIndexOf('@', cursor - 1)
  if (at < 0 || at >= cursor || !canBegin(text, at)) return null
  const typed = text.slice(at + 1, cursor)
  return typed.length <= LONGEST_TYPED && !/[\n[\]]/.test(typed) ? { at, typed } : null
}

const LONGEST_TYPED = 60

/** An @ within a word is no mention: an address of mail has one. */
function canBegin(text: string, at: number): boolean {
  return text[at] === '@' && !/[\p{L}\p{N}._%+-]$/u.test(text.slice(Math.max(0, at - 2), at))
}

/** True unless the word goes on behind the name. */
function endsAt(text: string, from: number, label: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(from + label.length, from + label.length + 2))
}

/** The people of whose names a word, or the whole, begins with what was typed, however it is spelt; in their order. */
export function listMatching(people: readonly Mentionable[], typed: string): Mentionable[] {
  const begun = fold(typed) + (/\s$/.test(typed) ? ' ' : '')
  return [...labelsOf(people)].flatMap(([id, name]) => {
    return ` ${fold(name)}`.includes(` ${begun}`) ? { id, name } : []
  })
}

/** Whether a text is what was kept with some names in the place of its mentions, as an export writes them. */
export function isWritingOf(kept: string, text: string): boolean {
  const pattern = runsOf(kept).map((run) => {
    return 'words' in run ? run.words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : '@[^\\n]{1,200}?'
  })
  return new RegExp(`^${pattern.join('')}$`).test(text)
}
