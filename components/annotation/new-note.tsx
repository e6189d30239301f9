'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { NoteForm, type Written } from '@/components/annotation/note-form'
import { Button } from '@/components/ui/button'
import { KINDS, type Kind } from '@/lib/annotation/model'

/** Writes a note on the whole of something: its kind first, then the form. */
export function NewNote({
  label,
  place = 'new',
  annotate,
}: {
  label: string
  /** Where it is written, as a name of its own on this page. */
  place?: string | undefined
  annotate: (kind: Kind, written: Written) => Promise<boolean>
}) {
  const t = useTranslations('notes')
  const [kind, setKind] = useState<Kind | null>(null)
  return (
    <div tabIndex={-1} className="border-t border-line py-3 print:hidden">
      <p className="mb-2 text-sm font-medium">{label}</p>
      {kind === null ? (
        <div className="flex flex-wrap gap-2">
          {KINDS.map((one) => (
            <Button key={one} data-opens={one} onClick={() => setKind(one)}>
              {t(`act.${one}`)}
            </Button>
          ))}
        </div>
      ) : (
        <NoteForm
          kind={kind}
          place={place}
          cancel={() => setKind(null)}
          save={async (written) => {
            const isDone = await annotate(kind, written)
            if (isDone) setKind(null)
            return isDone
          }}
        />
      )}
    </div>
  )
}
