'use client'

import { useTranslations } from 'next-intl'
import { type CSSProperties, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { NoteForm, type Written } from '@/components/annotation/note-form'
import type { Place, Selected } from '@/components/annotation/use-selected-words'
import { highlighterOf } from '@/components/document/highlights'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Quoted } from '@/components/ui/quoted'
import { KINDS, type Kind } from '@/lib/annotation/model'

/** The key of each kind, by its place on the keyboard: an Arabic layout has it at the same place. */
const KEYS: Record<Kind, string> = { commenting: 'C', questioning: 'Q', tagging: 'T' }

/**
 * What can be done with the words that are selected: a bar beside them (at the foot of a phone), then the form in its
 * place. While a note is being put on other words, the one thing is to put it there.
 */
export function SelectionTools({
  textId,
  language,
  place,
  read,
  clear,
  isAdjusting,
  adjust,
  annotate,
}: {
  textId: string
  /** Of the text. */
  language: string
  /** Of the selected words. */
  place: Place | null
  /** Tells which words they are. */
  read: () => Selected | null
  clear: () => void
  isAdjusting: boolean
  adjust: (selected: Selected) => void
  annotate: (kind: Kind, selected: Selected, written: Written) => Promise<boolean>
}) {
  const t = useTranslations('notes')
  const [form, setForm] = useState<{ kind: Kind; on: Selected } | null>(null)

  const begin = (kind: Kind) => {
    const on = read()
    if (on) setForm({ kind, on })
  }
  const put = () => {
    const on = read()
    if (on) adjust(on)
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (place === null || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.target instanceof HTMLElement && event.target.closest(FIELDS)) return
      const kind = KINDS.find((known) => event.code === `Key${KEYS[known]}`)
      if (event.key === 'Escape') clear()
      else if (isAdjusting && event.key === 'Enter') put()
      else if (!isAdjusting && kind) begin(kind)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })

  // While a note is written the selection is in its field: its words stay stressed.
  const on = form?.on
  useEffect(() => {
    const container = document.getElementById(textId)
    if (!on || !container) return
    const highlighter = highlighterOf(container)
    highlighter.paint('note-draft', [on.span], DRAFT)
    return highlighter.end
  }, [on, textId])

  const at = form?.on ?? place
  const container = typeof document === 'undefined' ? null : document.getElementById(textId)
  if (at === null || container === null) return null
  const close = () => {
    setForm(null)
    clear()
    container.focus({ preventScroll: true })
  }
  const save = async (written: Written) => {
    const isDone = form !== null && (await annotate(form.kind, form.on, written))
    if (isDone) close()
    return isDone
  }
  return createPortal(
    // A press on the bar leaves the selection as it is.
    <section
      data-aside
      aria-label={t('toolbar')}
      onMouseDown={(event) => form === null && event.preventDefault()}
      style={
        { '--top': `${at.bottom + 8}px`, '--left': `${Math.max(0, at.left)}px` } as CSSProperties
      }
      className="z-20 rounded-md border border-line-strong bg-surface p-1.5 shadow-lg max-sm:fixed max-sm:inset-x-2 max-sm:bottom-2 sm:absolute sm:top-(--top) sm:left-[min(var(--left),calc(100%-24rem))] print:hidden"
    >
      {form ? (
        <div className="flex max-h-[70dvh] flex-col gap-2 overflow-y-auto p-1.5 sm:w-[22rem]">
          <p className="line-clamp-2 text-sm text-muted">
            <Quoted text={form.on.words} language={language} />
          </p>
          <NoteForm
            kind={form.kind}
            place={`words/${form.on.span.start}-${form.on.span.end}`}
            save={save}
            cancel={close}
          />
        </div>
      ) : isAdjusting ? (
        <Button look="strong" onClick={put}>
          {t('carried.adjustHere')}
          <Kbd>Enter</Kbd>
        </Button>
      ) : (
        <div className="flex gap-1.5">
          {KINDS.map((kind) => (
            <Button
              key={kind}
              aria-keyshortcuts={KEYS[kind]}
              onClick={() => begin(kind)}
              className="max-sm:min-h-11 max-sm:flex-1"
            >
              {t(`act.${kind}`)}
              <span className="max-sm:hidden">
                <Kbd>{KEYS[kind]}</Kbd>
              </span>
            </Button>
          ))}
        </div>
      )}
    </section>,
    container,
  )
}

/** Painted above all notes (use-highlights.ts). */
const DRAFT = 9

const FIELDS = 'input, textarea, select, [contenteditable], dialog'
