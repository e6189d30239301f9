'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { KindMark } from '@/components/annotation/kind-mark'
import { NoteActions, OwnActions } from '@/components/annotation/note-actions'
import { NoteForm } from '@/components/annotation/note-form'
import { type Deeds, NoteOrigin, NoteTexts } from '@/components/annotation/note-texts'
import type { Ask } from '@/components/annotation/use-notes'
import { isolated } from '@/components/ui/isolated'
import { Quoted } from '@/components/ui/quoted'
import { KINDS } from '@/lib/annotation/model'
import type { AnnotationView, WrittenView } from '@/lib/annotation/view'
import { formatNumber } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** A note with its words and its thread. */
export function NoteCard({
  note,
  about,
  number,
  textLanguage,
  reader,
  deeds,
  chosen,
  href,
  choose,
  mayWrite,
  ask,
  carried,
  isOnPaperOnly = false,
}: {
  note: AnnotationView
  /** What it is on, where that has to be told. */
  about?: string | undefined
  /** By which the printed text points to it; null for a note on no words. */
  number: number | null
  textLanguage: string
  reader: Reader
  deeds: Deeds
  chosen: boolean
  /** Its own address, for its link. */
  href: string | null
  choose: ((key: string) => void) | null
  mayWrite: boolean
  ask: Ask
  /** How it came from an earlier version. */
  carried: ReactNode
  /** Not on the screen: a filter hides it. */
  isOnPaperOnly?: boolean
}) {
  const t = useTranslations('notes')
  const { deed } = deeds
  const { key, quote, withdrawn, resolved } = note
  const [kind = 'commenting'] = note.motivations
  return (
    <article
      id={`note-${key}`}
      tabIndex={-1}
      data-chosen={chosen || undefined}
      aria-label={t(`kind.${kind}`)}
      className={`${isOnPaperOnly ? 'hidden print:block' : ''} scroll-my-6 break-inside-avoid py-3 data-chosen:-mx-3 data-chosen:bg-(--note) data-chosen:px-3 data-chosen:shadow-[inset_3px_0_0_var(--note-line)] rtl:data-chosen:shadow-[inset_-3px_0_0_var(--note-line)] print:mx-0`}
    >
      <header className="flex flex-wrap items-baseline gap-x-2 text-sm">
        {number !== null && (
          <span className="hidden font-semibold print:inline">
            {formatNumber(number, reader.language, reader.digits)}.
          </span>
        )}
        <KindMark kind={kind} />
        <span className="font-semibold">{t(`kind.${kind}`)}</span>
        {resolved && <span className="text-muted">· {t('resolved')}</span>}
      </header>
      {about && <p className="text-sm text-muted">{about}</p>}
      {quote ? (
        <button
          type="button"
          title={t('toWords')}
          onClick={() => choose?.(key)}
          className="mt-0.5 line-clamp-3 text-start text-sm text-muted hover:text-ink print:line-clamp-none"
        >
          <Quoted text={quote.exact} language={textLanguage} />
        </button>
      ) : (
        note.carried?.was === undefined &&
        choose !== null && <p className="text-sm text-muted">{t('wholeDocument')}</p>
      )}
      {withdrawn ? (
        <p className="mt-1 text-sm text-muted">
          {t.rich('withdrawnBy', { bdi: isolated, ...deed(withdrawn) })}
          {note.canWithdraw && <Restore onClick={() => ask({ do: 'restore', note: key })} />}
        </p>
      ) : (
        <Said
          note={note}
          deeds={deeds}
          ask={ask}
          actions={(edit) => (
            <>
              {carried}
              <Thread note={note} deeds={deeds} ask={ask} />
              <NoteActions note={note} href={href} mayWrite={mayWrite} ask={ask} edit={edit} />
            </>
          )}
        />
      )}
      {withdrawn && <Thread note={note} deeds={deeds} ask={ask} />}
    </article>
  )
}

/** The replies to a note, in their order, and that it was resolved. */
function Thread({ note, deeds, ask }: { note: AnnotationView; deeds: Deeds; ask: Ask }) {
  const t = useTranslations('notes')
  const { deed } = deeds
  const { resolved } = note
  return (
    <>
      {note.replies.length > 0 && (
        <ol aria-label={t('replies', { count: note.replies.length })} className="mt-2">
          {note.replies.map((reply) => (
            <li
              key={reply.key}
              id={`note-${reply.key}`}
              tabIndex={-1}
              className="scroll-my-6 border-s-2 border-line ps-3 not-first:pt-2"
            >
              {reply.withdrawn ? (
                <p className="text-sm text-muted">
                  {t.rich('replyWithdrawnBy', { bdi: isolated, ...deed(reply.withdrawn) })}
                  {reply.canWithdraw && (
                    <Restore onClick={() => ask({ do: 'restore', note: reply.key })} />
                  )}
                </p>
              ) : (
                <Said
                  note={reply}
                  deeds={deeds}
                  ask={ask}
                  actions={(edit) => <OwnActions note={reply} ask={ask} edit={edit} />}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className="mt-1 text-sm text-muted">
          {t.rich('resolvedBy', { bdi: isolated, ...deed(resolved) })}
        </p>
      )}
    </>
  )
}

/** What was written and by whom, or, while it is changed, the form. `actions` follow. */
function Said({
  note,
  deeds,
  ask,
  actions,
}: {
  note: WrittenView
  deeds: Deeds
  ask: Ask
  actions: (edit: (() => void) | null) => ReactNode
}) {
  const [isEditing, setEditing] = useState(false)
  const kind = KINDS.find((known) => known === note.motivations[0]) ?? 'replying'
  if (isEditing) {
    return (
      <NoteForm
        kind={kind}
        place={`edit/${note.key}/${note.revision}`}
        initial={{ text: note.texts[0]?.value ?? '', tags: note.tags }}
        cancel={() => setEditing(false)}
        save={async ({ text, tags }) => {
          const { key, revision } = note
          const isDone = await ask({ do: 'revise', note: key, revision, text, tags: [...tags] })
          if (isDone) setEditing(false)
          return isDone
        }}
      />
    )
  }
  return (
    <>
      <NoteTexts said={note} nameOf={deeds.nameOf} />
      <NoteOrigin note={note} deeds={deeds} />
      {actions(note.canRevise ? () => setEditing(true) : null)}
    </>
  )
}

function Restore({ onClick }: { onClick: () => void }) {
  const t = useTranslations('notes')
  return (
    <>
      {' '}
      <button type="button" className="link print:hidden" onClick={onClick}>
        {t('restore')}
      </button>
    </>
  )
}
