import { canonical } from '@/lib/values/canonical'
import { decisionContent, type ExchangedNote } from './jsonld'
import { isWritingOf, replaceMentions } from './mention'
import type { Content } from './model'
import type { PlacedNote } from './queries'
import { agentOf, contentOfColumn, lastOf, type WrittenRow } from './rows'

/**
 * What of the notes on a document or on cells is exchanged, in a fixed order: each thread with its replies and with when it was
 * resolved and opened again. What was taken back stays here, and so does what comes from an earlier version until
 * somebody has decided where it stands.
 */
export function exchangedNotes(placed: readonly PlacedNote[]): ExchangedNote[] {
  const threads = placed.filter(({ row, carried }) => {
    const isHere =
      carried === null || ['confirmed', 'adjusted'].includes(carried.decision?.kind ?? '')
    return isHere && lastOf(row, 'withdrawn') === null
  })
  const byPlace = threads.toSorted(
    (a, b) =>
      startOf(a) - startOf(b) || compare(a.row.created, b.row.created) || byIri(a.row, b.row),
  )
  return byPlace.flatMap(({ row, quote }) => {
    const replies = row.replies.filter((reply) => lastOf(reply, 'withdrawn') === null)
    const sorted = replies.toSorted((a, b) => compare(a.created, b.created) || byIri(a, b))
    const decisions = row.decisions.filter(({ kind }) => kind === 'resolved' || kind === 'reopened')
    return [
      noteOf(row, row.cell === null ? { quote } : { cell: row.cell }),
      ...sorted.map((reply) => noteOf(reply, { iri: row.iri })),
      ...decisions.map(
        ({ iri, kind, at }): ExchangedNote => ({
          iri,
          created: at.toISOString(),
          modified: null,
          creator: null,
          content: decisionContent(kind as 'resolved' | 'reopened'),
          on: { iri: row.iri },
        }),
      ),
    ]
  })
}

/** The same notes with the names of those whom they mention; whoever has none here is not told. */
export function withNames(
  notes: readonly ExchangedNote[],
  names: ReadonlyMap<string, string>,
): ExchangedNote[] {
  const write = (text: string) => replaceMentions(text, (id) => `@${names.get(id ?? '') ?? '…'}`)
  return notes.map(({ content, ...note }) => ({
    ...note,
    content: {
      ...content,
      bodies: content.bodies.map((body) =>
        body.value === undefined ? body : { ...body, value: write(body.value) },
      ),
    },
  }))
}

/** Whether a file says what is kept: in an export there are names where people are mentioned. */
export function saysSame(kept: Content, given: Content): boolean {
  const bodies = given.bodies.map((body, index) => {
    const value = kept.bodies[index]?.value
    const isSame = value !== undefined && isWritingOf(value, body.value ?? '')
    return isSame ? { ...body, value } : body
  })
  return canonical(kept) === canonical({ ...given, bodies })
}

function noteOf(row: WrittenRow, on: ExchangedNote['on']): ExchangedNote {
  const last = row.revisions.at(-1)
  return {
    iri: row.iri,
    created: row.created,
    modified: modifiedOf(row),
    creator: agentOf(row.creator),
    content: contentOfColumn(last?.content),
    on,
  }
}

/** When a note was last changed, here or elsewhere (ISO 8601); null when it never was. */
export function modifiedOf({ revisions }: Pick<WrittenRow, 'revisions'>): string | null {
  const last = revisions.at(-1)
  if (last === undefined) return null
  return last.modified ?? (last.revision > 1 ? last.recordedAt.toISOString() : null)
}

function startOf({ quote }: PlacedNote): number {
  return quote?.start ?? -1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byIri(a: WrittenRow, b: WrittenRow): number {
  return compare(a.iri, b.iri)
}
