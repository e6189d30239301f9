import type { Run } from './model'

/** What may stand in a sentence: plain text, a run, or runs already put together. */
type Piece = string | Run | readonly Run[]

/** Puts a sentence together from a template: `runs\`${name('X')} says ${figure('8')}\``. */
export function runs(texts: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Run[] {
  const sentence: Run[] = []
  texts.forEach((text, i) => {
    add(sentence, text)
    add(sentence, pieces[i] ?? '')
  })
  return sentence
}

/** Runs or sentences one after another, with a text between them. */
export function join(parts: readonly (Run | readonly Run[])[], separator: string): readonly Run[] {
  const sentence: Run[] = []
  parts.forEach((part, i) => {
    if (i > 0) add(sentence, separator)
    add(sentence, part)
  })
  return sentence
}

/** What an actor or a part is called; whoever speaks is a `source`, which leads to its cell. */
export const name = (text: string): Run => ({ kind: 'name', text })
export const source = (text: string): Run => ({ kind: 'source', text })
/** Words of a document, which keep the digits that it has. */
export const words = (text: string): Run => ({ kind: 'words', text })
export const number = (text: string): Run => ({ kind: 'figure', text })
export const formula = (text: string): Run => ({ kind: 'formula', text })
export const emphasis = (text: string): Run => ({ kind: 'emphasis', text })

/** The sentence as one string, for JSON and for whoever prints plain text. */
export function textOf(sentence: readonly Run[]): string {
  let whole = ''
  for (const { text } of sentence) whole += text
  return whole
}

function add(sentence: Run[], piece: Piece): void {
  if (typeof piece === 'string') {
    if (piece !== '') sentence.push({ kind: 'text', text: piece })
  } else if ('kind' in piece) sentence.push(piece)
  else sentence.push(...piece)
}
