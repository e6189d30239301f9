import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { actOnNotes } from '@/app/[locale]/(read)/documents/[key]/actions'
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

/** The notes on cells that the board does not have any more: what was noted is not lost with them. */
export async function LostNotes({ view, notes, person, chosen }: Props) {
  const { comparison, columns, reader } = view
  const lost = notes.filter(({ cell }) => {
    const place = readCellText(cell)
    const row = comparison.rows.find(
      (one) => place && measureKey(one) === measureKey(place.measure),
    )
    return !row || !columns.some(({ key }) => key === place?.source)
  })
  if (lost.length === 0) return null
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
    <div className="mt-10 max-w-prose">
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
    </div>
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
  const [{ notes, refusal, doers: words }, names, people] = await Promise.all([
    getMessages(),
    listNames(db, doersOf(given.notes)),
    may(person, 'annotate') ? listMentionable(db) : [],
  ])
  const doers = { names, words }
  return (
    <NextIntlClientProvider messages={{ notes, refusal }}>
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
    </NextIntlClientProvider>
  )
}
