import type { Quote } from '@/lib/values/quote'
import type { Proposed } from './anchor'
import { withoutNames } from './mention'
import { type Body, type Motivation, mentionedBy } from './model'

/** Who did something here, and when (ISO 8601). */
export interface Deed {
  /** Null where who looks is not signed in: they are told that somebody did, not who. */
  readonly by: string | null
  readonly at: string
}

/** One content that a note has had. */
export interface RevisionView extends Deed {
  readonly revision: number
  readonly motivations: readonly Motivation[]
  /** What it says, without its tags. */
  readonly texts: readonly Body[]
  readonly tags: readonly string[]
}

/** What a note and a reply have in common. One that was taken back has no words: no texts, no tags, nothing earlier. */
export interface WrittenView extends RevisionView {
  readonly key: string
  /** When it was written (ISO 8601), which may be elsewhere and long before it came here. */
  readonly created: string
  /** Who wrote it elsewhere; null for what was written here. */
  readonly author: string | null
  readonly canRevise: boolean
  readonly canWithdraw: boolean
  /** Its earlier contents, the first one first. */
  readonly earlier: readonly RevisionView[]
  readonly withdrawn: Deed | null
}

/** How a note came from an earlier version of the document. */
export interface CarriedView {
  /** Key of the version whose words it was last put on. */
  readonly from: string
  /** Its words there; null when it is on the whole document. */
  readonly was: string | null
  /** Where it would stand here, while nobody has decided; null when its words are not found. */
  readonly proposed: Proposed | null
  readonly decision: ({ readonly kind: 'confirmed' | 'adjusted' | 'left' } & Deed) | null
}

/** A note as the page of its document, or of its claim, shows it. */
export interface AnnotationView extends WrittenView {
  /** Its words in the text that is shown, or where they would be; null for the whole document or claim, or when lost. */
  readonly quote: Quote | null
  readonly resolved: Deed | null
  readonly replies: readonly WrittenView[]
  readonly carried: CarriedView | null
}

/** A note on a cell of a comparison, and which one (lib/comparison/cell-text.ts). */
export interface CellNote {
  readonly cell: string
  readonly note: AnnotationView
}

/** The note with this key, or the one whose thread has it. */
export function noteAt<N extends AnnotationView>(
  notes: readonly N[],
  key: string | null,
): N | undefined {
  return notes.find((note) => note.key === key || note.replies.some((reply) => reply.key === key))
}

/** Everybody who did something with some notes, or is mentioned in them, for finding their names. */
export function doersOf(notes: readonly AnnotationView[]): string[] {
  const found = new Set(notes.flatMap(writtenIn).flatMap(mentioned))
  for (const note of notes) {
    withDoers(note, (by) => {
      if (by !== null) found.add(by)
      return by
    })
  }
  return [...found]
}

/** A note and its replies. */
function writtenIn(note: AnnotationView): WrittenView[] {
  return [note, ...note.replies]
}

function mentioned({ texts, earlier }: WrittenView): string[] {
  return [{ texts }, ...earlier].flatMap(({ texts: bodies }) => mentionedBy({ bodies }))
}

/** The same note for who is not told of people: neither of those who did something, nor of those whom it mentions. */
export function withoutPeople(note: AnnotationView): AnnotationView {
  const bare = <R extends RevisionView>(said: R): R => ({
    ...said,
    texts: said.texts.map((body) => {
      return body.value === undefined ? body : { ...body, value: withoutNames(body.value) }
    }),
  })
  const written = <W extends WrittenView>(said: W): W => ({
    ...bare(said),
    earlier: said.earlier.map(bare),
  })
  const nameless = withDoers(note, () => null)
  return { ...written(nameless), replies: nameless.replies.map(written) }
}

/** The same note with another `by` wherever it tells who did something. */
export function withDoers(
  note: AnnotationView,
  change: (by: string | null) => string | null,
): AnnotationView {
  const deed = <D extends Deed>(done: D): D => ({ ...done, by: change(done.by) })
  const written = <W extends WrittenView>(said: W): W => ({
    ...deed(said),
    earlier: said.earlier.map(deed),
    withdrawn: said.withdrawn && deed(said.withdrawn),
  })
  const decision = note.carried?.decision
  return {
    ...written(note),
    resolved: note.resolved && deed(note.resolved),
    replies: note.replies.map(written),
    carried: note.carried && { ...note.carried, decision: decision ? deed(decision) : null },
  }
}
