'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { MentionField } from '@/components/annotation/mention-field'
import { isNoteDraft, type NoteDraft } from '@/components/annotation/note-draft'
import { usePeople } from '@/components/annotation/people'
import { useFocusBack } from '@/components/annotation/use-focus-back'
import { KeptWhereNote } from '@/components/draft/draft-note'
import { useDraft } from '@/components/draft/use-draft'
import { Button } from '@/components/ui/button'
import { describing, TextField } from '@/components/ui/field'
import { fromWriting, toWriting } from '@/lib/annotation/mention'
import { LONGEST_NOTE } from '@/lib/annotation/model'

/** What a person writes in a note. */
export interface Written {
  readonly text: string
  readonly tags: readonly string[]
}

/**
 * Where a note is written: its words, unless it only tags, and its tags, unless it is a reply. Escape leaves it, and what
 * was written is there when it is opened again at that place; only the button discards it.
 */
export function NoteForm({
  kind,
  place,
  initial = { text: '', tags: [] },
  save,
  cancel,
}: {
  kind: 'commenting' | 'questioning' | 'tagging' | 'replying'
  /** What it is written on, as the name of its draft says it. */
  place: string
  initial?: Written
  /** True when it was saved. */
  save: (written: Written) => Promise<boolean>
  cancel: () => void
}) {
  const t = useTranslations('notes')
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { offered, known } = usePeople()
  const start = draftOf({ ...initial, text: toWriting(initial.text, known) })
  // The name of a cell has more in it than that of a draft.
  const named = place
    .split(/[^A-Za-z0-9._-]+/)
    .filter(Boolean)
    .join('/')
  const draft = useDraft(`notes/${named}`, start, isNoteDraft)
  const [isSaving, setSaving] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  useFocusBack(form)
  const { text, tags } = draft.content
  const change = (part: Partial<NoteDraft>) => {
    setEmpty(false)
    draft.change({ ...draft.content, ...part })
  }
  const error = isEmpty ? t(kind === 'replying' ? 'emptyReply' : 'refused.empty') : undefined
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isSaving) return
    const given = kind === 'replying' ? [text] : [text, ...tagsOf(tags)]
    if (given.every((words) => words.trim() === '')) {
      setEmpty(true)
      form.current?.querySelector<HTMLElement>('textarea, input')?.focus()
      return
    }
    setSaving(true)
    const said = { text: fromWriting(text, known), tags: tagsOf(tags) }
    if (await save(said)) draft.sent()
    else setSaving(false)
  }
  const discard = () => {
    draft.discard()
    cancel()
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
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      onKeyDown={press}
      className="flex flex-col gap-2 print:hidden"
    >
      {kind !== 'tagging' && (
        <div className="flex flex-col gap-1">
          <label htmlFor={id} className="text-xs font-medium text-muted">
            {t(`field.${kind}`)}
          </label>
          <MentionField
            id={id}
            value={text}
            change={(words) => change({ text: words })}
            dir="auto"
            rows={3}
            maxLength={LONGEST_NOTE}
            className="field-sizing-content max-h-60 min-h-20 w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-base hover:border-ink aria-invalid:border-2 aria-invalid:border-accent"
            {...describing(id, { error })}
          />
          {error && (
            <p id={`${id}-error`} className="text-sm font-medium text-accent">
              {error}
            </p>
          )}
        </div>
      )}
      {kind !== 'replying' && (
        <TextField
          label={t('tags')}
          ref={kind === 'tagging' ? focusAtEnd : null}
          error={kind === 'tagging' ? error : undefined}
          value={tags}
          onChange={(event) => change({ tags: event.target.value })}
          placeholder={t('tagsHint')}
          dir="auto"
          autoComplete="off"
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="strong" aria-disabled={isSaving}>
          {t('save')}
        </Button>
        <Button onClick={discard}>{t('cancel')}</Button>
        <span dir="ltr" className="text-xs text-muted max-sm:hidden">
          {t('saveHint')}
        </span>
        {kind !== 'tagging' && offered.length > 0 && (
          <span className="text-xs text-muted">{t('mention.hint')}</span>
        )}
      </div>
      <KeptWhereNote draft={draft} />
    </form>
  )
}

function tagsOf(line: string): string[] {
  return line.split(/[,،]/).map((tag) => tag.trim())
}

function draftOf({ text, tags }: Written): NoteDraft {
  return { text, tags: tags.join(', ') }
}

/** The cursor after what is there, when a field appears. */
function focusAtEnd(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true })
  field?.setSelectionRange(field.value.length, field.value.length)
}
