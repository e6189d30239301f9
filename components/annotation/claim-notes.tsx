'use client'

import '@/components/annotation/annotation.css'
import { useTranslations } from 'next-intl'
import { countNotes } from '@/components/annotation/count-notes'
import { MayNotWrite } from '@/components/annotation/may-not-write'
import { NewNote } from '@/components/annotation/new-note'
import { NoteCard } from '@/components/annotation/note-card'
import { NoteStatus } from '@/components/annotation/note-status'
import { deedsFor } from '@/components/annotation/note-texts'
import { type Act, useNotes } from '@/components/annotation/use-notes'
import { SectionTitle } from '@/components/ui/section'
import type { Doers } from '@/lib/account/doer'
import type { Refusal } from '@/lib/account/model'
import type { AnnotationView } from '@/lib/annotation/view'
import type { Reader } from '@/lib/values/reader'

/** The notes on a claim, with their threads: what to check before it is relied on. */
export function ClaimNotes({
  claim,
  textLanguage,
  notes,
  chosen,
  doers,
  reader,
  mayNot,
  act,
}: {
  /** Its key. */
  claim: string
  textLanguage: string
  notes: readonly AnnotationView[]
  /** Key of the note that the address points to. */
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
  return (
    <section aria-label={t('title')} aria-busy={isPending}>
      <SectionTitle id="notes">{countNotes(t, notes)}</SectionTitle>
      <NoteStatus done={done} refused={refused} undo={undo} />
      {notes.length === 0 && <p className="pb-3 text-sm text-muted">{t('noneOnClaim')}</p>}
      <div className="divide-y divide-line">
        {notes.map((note) => (
          <NoteCard
            key={note.key}
            note={note}
            number={null}
            textLanguage={textLanguage}
            reader={reader}
            deeds={deeds}
            chosen={note.key === chosen}
            href={`?annotation=${encodeURIComponent(note.key)}#note-${note.key}`}
            choose={null}
            mayWrite={mayNot === null}
            ask={ask}
            carried={null}
          />
        ))}
      </div>
      {mayNot ? (
        <MayNotWrite mayNot={mayNot} />
      ) : (
        <NewNote
          label={t('onClaim')}
          annotate={(kind, { text, tags }) =>
            ask({ do: 'annotate', target: { claim }, kind, text, tags: [...tags] })
          }
        />
      )}
    </section>
  )
}
