import type { Run } from './model'

/** What may stand in a sentence: plain text, a run, or runs already put together. */
type Piece = string | Run | readonly Run[]

/** Puts a sentence together from a template: `runs\`${name('X')} says ${figure('8')}\``. */
export function runs(texts: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Run[] {
  return texts.flatMap((text, i) => {
    const piece = pieces[i]
    return piece === undefined ? plain(text) : [...plain(text), ...asRuns(piece)]
  })
}

/** Runs or sentences one after another, with a text between them. */
export function join(parts: readonly (Run | readonly Run[])[], separator: string): readonly Run[] {
  return parts.flatMap((part, i) =>
    i === 0 ? asRuns(part) : [...plain(separator), ...asRuns(part)],
  )
}

export const name = (text: string): Run => ({ kind: 'name', text })
export const number = (text: string): Run => ({ kind: 'figure', text })
export const formula = (text: string): Run => ({ kind: 'formula', text })
export const emphasis = (text: string): Run => ({ kind: 'emphasis', text })

/** The sentence as one string, for JSON and for whoever prints plain text. */
export function textOf(sentence: readonly Run[]): string {
  return sentence.map(({ text }) => text).join('')
}

function asRuns(piece: Piece): readonly Run[] {
  if (typeof piece === 'string') return plain(piece)
  return 'kind' in piece ? [piece] : piece
}

function plain(text: string): readonly Run[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}
