'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { LONGEST_NOTE } from '@/lib/annotation/model'

/** What a person writes in a note. */
export interface Written {
  readonly text: string
  readonly tags: readonly string[]
}

/** Where a note is written: its words, unless it only tags, and its tags, unless it is a reply. */
export function NoteForm({
  kind,
  initial = { text: '', tags: [] },
  save,
  cancel,
}: {
  kind: 'commenting' | 'questioning' | 'tagging' | 'replying'
  initial?: Written
  /** True when it was saved. */
  save: (written: Written) => Promise<boolean>
  cancel: () => void
}) {
  const t = useTranslations('notes')
  const id = useId()
  const [text, setText] = useState(initial.text)
  const [tags, setTags] = useState(initial.tags.join(', '))
  const [isSaving, setSaving] = useState(false)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isSaving) return
    setSaving(true)
    if (!(await save({ text, tags: tags.split(/[,،]/).map((tag) => tag.trim()) }))) setSaving(false)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  }
  return (
    <form onSubmit={submit} onKeyDown={press} className="flex flex-col gap-2 print:hidden">
      {kind !== 'tagging' && (
        <div className="flex flex-col gap-1">
          <label htmlFor={id} className="text-xs font-medium text-muted">
            {t(`field.${kind}`)}
          </label>
          <textarea
            id={id}
            ref={focusAtEnd}
            value={text}
            onChange={(event) => setText(event.target.value)}
            dir="auto"
            rows={3}
            maxLength={LONGEST_NOTE}
            className="field-sizing-content max-h-60 min-h-20 w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-base hover:border-ink"
          />
        </div>
      )}
      {kind !== 'replying' && (
        <TextField
          label={t('tags')}
          ref={kind === 'tagging' ? focusAtEnd : null}
          value={tags}
          onChange={(event) => setTags(event.target.value)}
          placeholder={t('tagsHint')}
          dir="auto"
          autoComplete="off"
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="strong" aria-disabled={isSaving}>
          {t('save')}
        </Button>
        <Button onClick={cancel}>{t('cancel')}</Button>
        <span dir="ltr" className="text-xs text-muted max-sm:hidden">
          {t('saveHint')}
        </span>
      </div>
    </form>
  )
}

/** The cursor after what is there, when a field appears. */
function focusAtEnd(field: HTMLTextAreaElement | HTMLInputElement | null): void {
  field?.focus({ preventScroll: true })
  field?.setSelectionRange(field.value.length, field.value.length)
}
