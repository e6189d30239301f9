'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { noteHref } from '@/components/annotation/href'
import type { Deeds } from '@/components/annotation/note-texts'
import type { Ask } from '@/components/annotation/use-notes'
import { documentHref } from '@/components/document/href'
import { Button } from '@/components/ui/button'
import { isolated } from '@/components/ui/isolated'
import { Quoted } from '@/components/ui/quoted'
import type { AnnotationView, CarriedView } from '@/lib/annotation/view'
import type { Reader } from '@/lib/values/reader'

/** How a note came from an earlier version of the document, how sure that is, and what can be decided about it. */
export function CarriedNote({
  note,
  carried,
  document,
  reader,
  deeds,
  ask,
  isAdjusting,
  setAdjusting,
}: {
  note: AnnotationView
  carried: CarriedView
  document: { readonly key: string; readonly language: string }
  reader: Reader
  deeds: Deeds
  ask: Ask
  isAdjusting: boolean
  setAdjusting: (key: string | null) => void
}) {
  const t = useTranslations('notes')
  const { deed } = deeds
  const { from, was, proposed, decision } = carried
  const on = { document: document.key, note: note.key }
  const quoted = (words: string) => <Quoted text={words} language={document.language} />
  const rich = {
    link: (text: ReactNode) => (
      <Link href={noteHref(documentHref(reader.language, from), note.key)} className="link">
        {text}
      </Link>
    ),
    was: () => quoted(was ?? ''),
    now: () => quoted(note.quote?.exact ?? ''),
    bdi: isolated,
  }
  if (decision !== null) {
    const { kind } = decision
    return (
      <div className="mt-1 text-sm text-muted">
        {kind === 'left'
          ? t.rich(was === null ? 'carried.leftWhole' : 'carried.left', rich)
          : was === null
            ? t.rich('carried.decidedWhole', { ...rich, ...deed(decision) })
            : t.rich(`carried.decided.${kind}`, { ...rich, ...deed(decision) })}{' '}
        <button
          type="button"
          className="link print:hidden"
          onClick={() => ask({ do: 'undo', ...on })}
        >
          {t('undo')}
        </button>
      </div>
    )
  }
  const isWhole = was === null
  const span = note.quote && { start: note.quote.start, end: note.quote.end }
  const canConfirm = isWhole || proposed !== null
  return (
    <div className="mt-2 border-s-3 border-line-strong ps-3 text-sm">
      <p>
        {isWhole
          ? t.rich('carried.whole', rich)
          : proposed === null
            ? t.rich('carried.lost', rich)
            : t.rich(proposed.how === 'same' ? 'carried.same' : 'carried.moved', {
                ...rich,
                confidence: proposed.confidence,
              })}
      </p>
      {proposed && (
        <p className="mt-1">
          {note.quote?.exact === was ? t('carried.unchanged') : t.rich('carried.changed', rich)}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2 print:hidden">
        {canConfirm && (
          <Button
            look="strong"
            onClick={() => {
              ask({ do: 'confirm', document: document.key, places: [{ note: note.key, span }] })
            }}
          >
            {t('carried.confirm')}
          </Button>
        )}
        {!isWhole && (
          <Button
            aria-pressed={isAdjusting}
            onClick={() => setAdjusting(isAdjusting ? null : note.key)}
          >
            {t(isAdjusting ? 'carried.adjustStop' : 'carried.adjust')}
          </Button>
        )}
        <Button onClick={() => ask({ do: 'leave', ...on })}>{t('carried.leave')}</Button>
      </div>
      {isAdjusting && <p className="mt-2 font-medium">{t('carried.adjusting')}</p>}
    </div>
  )
}
