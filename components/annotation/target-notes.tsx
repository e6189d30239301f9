'use client'

import '@/components/annotation/annotation.css'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { countNotes } from '@/components/annotation/count-notes'
import { noteHref } from '@/components/annotation/href'
import { MayNotWrite } from '@/components/annotation/may-not-write'
import { NewNote } from '@/components/annotation/new-note'
import { NoteCard } from '@/components/annotation/note-card'
import { NoteStatus } from '@/components/annotation/note-status'
import { deedsFor } from '@/components/annotation/note-texts'
import { type Act, useNotes } from '@/components/annotation/use-notes'
import { showNote } from '@/components/annotation/view-note'
import { SectionTitle } from '@/components/ui/section'
import type { Doers } from '@/lib/account/doer'
import type { Refusal } from '@/lib/account/model'
import type { Wish } from '@/lib/annotation/schema'
import { type AnnotationView, noteAt } from '@/lib/annotation/view'
import type { Reader } from '@/lib/values/reader'

type Target = Extract<Wish, { do: 'annotate' }>['target']

/** The notes on a claim or on a cell of a board, with their threads: what to check before it is relied on. */
export function TargetNotes({
  on,
  target,
  address,
  textLanguage,
  notes,
  about = {},
  chosen,
  doers,
  reader,
  mayNot,
  act,
}: {
  /** `lost`: on cells that the board does not have any more. */
  on: 'claim' | 'cell' | 'lost'
  /** What new notes are put on; null where nothing is noted any more. */
  target: Exclude<Target, { document: string }> | null
  /** The address of the page on which they stand, to which the key of a note is added. */
  address: string
  textLanguage: string
  notes: readonly AnnotationView[]
  /** What each is on, by its key, where that is not told by what is around them. */
  about?: Readonly<Record<string, string>>
  /** Key of the note or the reply that the address points to. */
  chosen: string | null
  doers: Doers
  reader: Reader
  /** Why whoever looks cannot write here; null when they can. */
  mayNot: Refusal | null
  act: Act
}) {
  const t = useTranslations('notes')
  const { ask, undo, done, refused, isPending } = useNotes(act)
  const deeds = deedsFor(reader, doers)
  // What else takes the focus when the page is opened has taken it by then.
  useEffect(() => {
    if (chosen === null) return
    const frame = requestAnimationFrame(() => showNote(chosen))
    return () => cancelAnimationFrame(frame)
  }, [chosen])
  return (
    <section aria-label={t(on === 'lost' ? 'lost.title' : 'title')} aria-busy={isPending}>
      <SectionTitle id={on === 'lost' ? 'lost-notes' : 'notes'}>
        {on === 'lost' ? t('lost.title') : countNotes(t, notes)}
      </SectionTitle>
      <NoteStatus done={done} refused={refused} undo={undo} />
      {on === 'lost' && <p className="pb-3 text-sm text-muted">{t('lost.text')}</p>}
      {on !== 'lost' && notes.length === 0 && (
        <p className="pb-3 text-sm text-muted">{t(`noneOn.${on}`)}</p>
      )}
      <div className="divide-y divide-line">
        {notes.map((note) => (
          <NoteCard
            key={note.key}
            note={note}
            about={about[note.key]}
            number={null}
            textLanguage={textLanguage}
            reader={reader}
            deeds={deeds}
            chosen={note === noteAt(notes, chosen)}
            href={noteHref(address, note.key)}
            choose={null}
            mayWrite={mayNot === null}
            ask={ask}
            carried={null}
          />
        ))}
      </div>
      {on !== 'lost' && mayNot && <MayNotWrite mayNot={mayNot} />}
      {on !== 'lost' && mayNot === null && target !== null && (
        <NewNote
          label={t(`on.${on}`)}
          place={'cell' in target ? target.cell : undefined}
          annotate={(kind, { text, tags }) =>
            ask({ do: 'annotate', target, kind, text, tags: [...tags] })
          }
        />
      )}
    </section>
  )
}
