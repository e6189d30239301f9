import type { AnnotationView } from '@/lib/annotation/view'

/** Which notes of a list are shown. */
export interface NoteFilter {
  readonly state: 'open' | 'resolved' | 'all'
  /** A motivation; null for all. */
  readonly kind: string | null
  readonly tag: string | null
}

export const OPEN_NOTES: NoteFilter = { state: 'open', kind: null, tag: null }

/** The notes that a filter lets through. What was taken back counts as open: its mark stays where it was. */
export function filterNotes(
  notes: readonly AnnotationView[],
  { state, kind, tag }: NoteFilter,
): AnnotationView[] {
  return notes.filter((note) => {
    const isState = state === 'all' || (note.resolved !== null) === (state === 'resolved')
    const isKind = kind === null || note.motivations.some((motivation) => motivation === kind)
    return isState && isKind && (tag === null || note.tags.includes(tag))
  })
}

/** The motivations and the tags that occur, the most frequent first. */
export function choicesOf(notes: readonly AnnotationView[]): { kinds: string[]; tags: string[] } {
  return {
    kinds: byFrequency(notes.flatMap(({ motivations }) => [...motivations])),
    tags: byFrequency(notes.flatMap(({ tags }) => [...tags])),
  }
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}
