import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import { actOnNotes, takeInNotes } from '@/app/[locale]/(read)/documents/[key]/actions'
import { Exchange } from '@/components/annotation/exchange'
import { PeopleOfNotes } from '@/components/annotation/people'
import { TargetNotes } from '@/components/annotation/target-notes'
import { hrefOf } from '@/components/comparison/address'
import type { OpenCell } from '@/components/comparison/open-cell'
import type { BoardView } from '@/components/comparison/view'
import { isolate } from '@/components/ui/isolated'
import type { Person } from '@/lib/account/model'
import { may, refusalOf } from '@/lib/account/permissions'
import { listMentionable, listNames } from '@/lib/account/queries'
import { type CellNote, doersOf } from '@/lib/annotation/view'
import { measureKey } from '@/lib/claim/model'
import { cellText, readCellText } from '@/lib/comparison/cell-text'
import { nameCells } from '@/lib/comparison/queries'
import { getDatabase } from '@/lib/server/db'
import type { Reader } from '@/lib/values/reader'

interface Props {
  view: BoardView
  /** All notes on cells of this incident. */
  notes: readonly CellNote[]
  person: Person
  /** Key of the note or the reply that the address points to. */
  chosen: string | null
}

/** The notes on the open cell, and the way to write one. */
export function CellNotes({ view, notes, open, person, chosen }: Props & { open: OpenCell }) {
  const cell = cellText({ measure: open.row, source: open.column.key })
  return (
    <Notes
      key={cell}
      on="cell"
      target={{ incident: view.comparison.incident.key, cell }}
      address={hrefOf(view.address)}
      notes={notes.flatMap((one) => (one.cell === cell ? one.note : []))}
      chosen={chosen}
      person={person}
      reader={view.reader}
    />
  )
}

/** What stands below the board of the notes on its cells: those whose cell is gone, and the way out and in of all. */
export function NotesBelow({ view, notes, person, chosen }: Props) {
  const { comparison, columns, reader } = view
  const { key } = comparison.incident
  const lost = notes.filter(({ cell }) => {
    const place = readCellText(cell)
    const row = comparison.rows.find(
      (one) => place && measureKey(one) === measureKey(place.measure),
    )
    return !row || !columns.some((column) => column.key === place?.source)
  })
  const mayExchange = may(person, 'annotate')
  if (lost.length === 0 && !mayExchange) return null
  return (
    <div className="mt-10 flex max-w-prose flex-col gap-6 print:hidden">
      {lost.length > 0 && <LostNotes {...{ view, person, chosen }} notes={lost} />}
      {mayExchange && (
        <NotesProvider>
          <Exchange
            of="cells"
            href={`/api/v1/incidents/${encodeURIComponent(key)}/annotations`}
            takeIn={takeInNotes.bind(null, reader.language, { incident: key })}
          />
        </NotesProvider>
      )}
    </div>
  )
}

/** The notes on cells that the board does not have any more: what was noted is not lost with them. */
async function LostNotes({ view, notes: lost, person, chosen }: Props) {
  const { reader } = view
  const cells = await nameCells(
    getDatabase(),
    lost.map(({ cell }) => cell),
  )
  const terms = await getTranslations('terms')
  const nameOf = (cell: string) => {
    const named = cells.get(cell)
    if (!named) return cell
    const outcome = terms(`outcome.${named.measure.outcome}`)
    const victims = named.victims[reader.language]
    const measure = terms.markup('measure', { bdi: isolate, victims, outcome })
    return `${isolate(named.sourceName[reader.language])} · ${measure}`
  }
  return (
    <Notes
      on="lost"
      target={null}
      address={view.address.path}
      notes={lost.map(({ note }) => note)}
      about={Object.fromEntries(lost.map(({ cell, note }) => [note.key, nameOf(cell)]))}
      chosen={chosen}
      person={person}
      reader={reader}
    />
  )
}

type Given = 'on' | 'target' | 'address' | 'notes' | 'about' | 'chosen'

/** Notes with the names of people, for whoever is signed in. */
async function Notes({
  person,
  reader,
  ...given
}: Pick<ComponentProps<typeof TargetNotes>, Given> & { person: Person; reader: Reader }) {
  const db = getDatabase()
  const [{ doers: words }, names, people] = await Promise.all([
    getMessages(),
    listNames(db, doersOf(given.notes)),
    may(person, 'annotate') ? listMentionable(db) : [],
  ])
  const doers = { names, words }
  return (
    <NotesProvider>
      <PeopleOfNotes people={people} doers={doers}>
        <TargetNotes
          {...given}
          textLanguage={reader.language}
          doers={doers}
          reader={reader}
          mayNot={refusalOf(person, 'annotate')}
          act={actOnNotes}
        />
      </PeopleOfNotes>
    </NotesProvider>
  )
}

/** Gives what notes are made of its words. */
async function NotesProvider({ children }: { children: ReactNode }) {
  const { notes, refusal } = await getMessages()
  return <NextIntlClientProvider messages={{ notes, refusal }}>{children}</NextIntlClientProvider>
}
