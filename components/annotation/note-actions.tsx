'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { NoteForm } from '@/components/annotation/note-form'
import type { Ask } from '@/components/annotation/use-notes'
import { Button } from '@/components/ui/button'
import type { AnnotationView, WrittenView } from '@/lib/annotation/view'

/** What can be done with a thread: answer, resolve, open again, take its address. */
export function NoteActions({
  note,
  href,
  mayWrite,
  ask,
  edit,
}: {
  note: AnnotationView
  href: string | null
  mayWrite: boolean
  ask: Ask
  /** Null when its words are not for this person to change. */
  edit: (() => void) | null
}) {
  const t = useTranslations('notes')
  const [isReplying, setReplying] = useState(false)
  const { key } = note
  if (isReplying) {
    return (
      <div className="mt-2">
        <NoteForm
          kind="replying"
          place={`reply/${key}`}
          cancel={() => setReplying(false)}
          save={async ({ text }) => {
            const isDone = await ask({ do: 'reply', note: key, text })
            if (isDone) setReplying(false)
            return isDone
          }}
        />
      </div>
    )
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 print:hidden">
      {mayWrite && (
        <>
          <Button data-opens="replying" onClick={() => setReplying(true)}>
            {t('reply')}
          </Button>
          <Button onClick={() => ask({ do: note.resolved ? 'reopen' : 'resolve', note: key })}>
            {t(note.resolved ? 'reopen' : 'resolve')}
          </Button>
        </>
      )}
      <span className="ms-auto flex items-baseline gap-x-3">
        <OwnActions note={note} ask={ask} edit={edit} />
        {href && (
          <a href={href} className="link min-h-6 text-sm">
            {t('link')}
          </a>
        )}
      </span>
    </div>
  )
}

/** What only whoever wrote something can do with it. */
export function OwnActions({
  note,
  ask,
  edit,
}: {
  note: WrittenView
  ask: Ask
  edit: (() => void) | null
}) {
  const t = useTranslations('notes')
  return (
    <span className="inline-flex items-baseline gap-x-3 text-sm print:hidden">
      {edit && (
        <button type="button" className="link min-h-6" onClick={edit}>
          {t('edit')}
        </button>
      )}
      {note.canWithdraw && (
        <button
          type="button"
          className="link min-h-6"
          onClick={() => ask({ do: 'withdraw', note: note.key })}
        >
          {t('withdraw')}
        </button>
      )}
    </span>
  )
}
