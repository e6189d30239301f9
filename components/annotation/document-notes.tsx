'use client'

import '@/components/annotation/annotation.css'
import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { CarriedNote } from '@/components/annotation/carried-note'
import { countNotes } from '@/components/annotation/count-notes'
import { filterNotes, type NoteFilter, OPEN_NOTES } from '@/components/annotation/filter'
import { MayNotWrite } from '@/components/annotation/may-not-write'
import { NewNote } from '@/components/annotation/new-note'
import { NoteCard } from '@/components/annotation/note-card'
import { NoteFilterFields } from '@/components/annotation/note-filter'
import { NoteStatus } from '@/components/annotation/note-status'
import { deedsFor } from '@/components/annotation/note-texts'
import { SelectionTools } from '@/components/annotation/selection-tools'
import { useHighlights } from '@/components/annotation/use-highlights'
import { type Act, useNotes } from '@/components/annotation/use-notes'
import { useSelectedWords } from '@/components/annotation/use-selected-words'
import { useWordWalk } from '@/components/annotation/use-word-walk'
import { showNote } from '@/components/annotation/view-note'
import { Waiting } from '@/components/annotation/waiting'
import { showSpan } from '@/components/document/show-span'
import type { Span } from '@/components/document/text-position'
import { isolated } from '@/components/ui/isolated'
import { Kbd } from '@/components/ui/kbd'
import { SectionTitle } from '@/components/ui/section'
import type { Doers } from '@/lib/account/doer'
import type { Refusal } from '@/lib/account/model'
import { type AnnotationView, noteAt } from '@/lib/annotation/view'
import type { Reader } from '@/lib/values/reader'

/**
 * The notes on a document beside its text: select words and write; threads in the order of the text; what came from
 * an earlier version waits for a decision.
 */
export function DocumentNotes({
  document,
  textId,
  notes,
  numbers,
  chosen: addressed,
  doers,
  reader,
  mayNot,
  act,
  isTitled = true,
  children,
}: {
  document: { readonly key: string; readonly language: string }
  /** Id of the element that shows the text in blocks (components/document/text-position.ts). */
  textId: string
  notes: readonly AnnotationView[]
  /** The number of each note on words, by its key, as the printed text has it. */
  numbers: Readonly<Record<string, number>>
  /** Key of the note or the reply that the address points to. */
  chosen: string | null
  doers: Doers
  reader: Reader
  /** Why whoever looks cannot write here; null when they can. */
  mayNot: Refusal | null
  act: Act
  /** False where what is around it tells already what this is. */
  isTitled?: boolean
  /** Stands below the list. */
  children?: ReactNode
}) {
  const t = useTranslations('notes')
  const { ask, undo, done, refused, isPending } = useNotes(act)
  const deeds = deedsFor(reader, doers)
  const pointed = noteAt(notes, addressed)
  const [filter, setFilter] = useState<NoteFilter>(
    pointed?.resolved ? { ...OPEN_NOTES, state: 'all' } : OPEN_NOTES,
  )
  const [chosen, setChosen] = useState(pointed?.key ?? null)
  const [adjusting, setAdjusting] = useState<string | null>(null)
  const shown = useMemo(() => filterNotes(notes, filter), [notes, filter])
  const { place, read, clear } = useSelectedWords(textId)
  useWordWalk(textId, document.language)
  const chooseInText = useCallback((key: string) => {
    setChosen(key)
    point(key)
    showNote(key)
  }, [])
  useHighlights(textId, shown, chosen, chooseInText)

  const opened = useRef(notes)
  useEffect(() => {
    if (addressed === null) return
    const quote = noteAt(opened.current, addressed)?.quote
    showNote(addressed)
    if (quote) showIn(textId, quote)
  }, [addressed, textId])

  const choose = (key: string) => {
    const quote = notes.find((note) => note.key === key)?.quote
    setChosen(key)
    point(key)
    if (quote) showIn(textId, quote)
  }
  const hidden = notes.filter(({ resolved }) => resolved !== null).length
  return (
    <section aria-label={t('title')} aria-busy={isPending} className="print:mt-6">
      {isTitled && <SectionTitle id="notes">{countNotes(t, notes)}</SectionTitle>}
      <NoteStatus done={done} refused={refused} undo={undo} />
      {mayNot ? (
        <MayNotWrite mayNot={mayNot} />
      ) : (
        <>
          <p
            className={`pb-3 text-sm text-muted print:hidden ${notes.length > 0 ? 'max-sm:hidden' : ''}`}
          >
            {t.rich(notes.length > 0 ? 'howToShort' : 'howTo', { c: key, q: key, t: key })}
          </p>
          <Waiting notes={notes} document={document.key} ask={ask} />
        </>
      )}
      {notes.length > 1 && <NoteFilterFields notes={notes} filter={filter} change={setFilter} />}
      {notes.length > 0 && shown.length === 0 && (
        <p className="pb-3 text-sm text-muted">{t('noneMatch')}</p>
      )}
      <div className="divide-y divide-line">
        {notes.map((note) => (
          <NoteCard
            key={note.key}
            // On paper the numbers in the text need every note.
            isOnPaperOnly={!shown.includes(note)}
            note={note}
            number={numbers[note.key] ?? null}
            textLanguage={document.language}
            reader={reader}
            deeds={deeds}
            chosen={note.key === chosen}
            href={`?annotation=${encodeURIComponent(note.key)}`}
            choose={choose}
            mayWrite={mayNot === null}
            ask={ask}
            carried={
              note.carried && (
                <CarriedNote
                  note={note}
                  carried={note.carried}
                  document={document}
                  reader={reader}
                  deeds={deeds}
                  ask={ask}
                  isAdjusting={adjusting === note.key}
                  setAdjusting={setAdjusting}
                />
              )
            }
          />
        ))}
      </div>
      {filter.state === 'open' && hidden > 0 && (
        <p className="py-3 text-sm text-muted print:hidden">
          {t('resolvedHidden', { count: hidden })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => setFilter({ ...filter, state: 'all' })}
          >
            {t('showThem')}
          </button>
        </p>
      )}
      {mayNot === null && (
        <NewNote
          label={t('onDocument')}
          annotate={(kind, { text, tags }) => {
            const target = { document: document.key, span: null }
            return ask({ do: 'annotate', target, kind, text, tags: [...tags] })
          }}
        />
      )}
      {children}
      {mayNot === null && (
        <SelectionTools
          textId={textId}
          language={document.language}
          place={place}
          read={read}
          clear={clear}
          isAdjusting={adjusting !== null}
          adjust={async ({ span }) => {
            if (adjusting === null) return
            const isDone = await ask({
              do: 'adjust',
              document: document.key,
              note: adjusting,
              span,
            })
            if (isDone) {
              setAdjusting(null)
              clear()
            }
          }}
          annotate={(kind, { span }, { text, tags }) => {
            const target = { document: document.key, span }
            return ask({ do: 'annotate', target, kind, text, tags: [...tags] })
          }}
        />
      )}
    </section>
  )
}

function showIn(textId: string, span: Span): void {
  const text = window.document.getElementById(textId)
  if (text) showSpan(text, span)
}

function key(letter: ReactNode) {
  return <Kbd>{isolated(letter)}</Kbd>
}

/** The address of the page says which note is chosen, for whoever copies it. */
function point(note: string): void {
  const address = new URL(window.location.href)
  address.searchParams.delete('claim')
  address.searchParams.set('annotation', note)
  address.hash = ''
  window.history.replaceState(null, '', address)
}
