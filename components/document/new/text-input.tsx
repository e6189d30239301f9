import { useTranslations } from 'next-intl'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { describing } from '@/components/ui/field'

/** The text itself: pasted, or looked over and cleaned after it was read from somewhere. */
export function TextInput({
  text,
  change,
  drop,
  error,
  children,
}: {
  text: string
  change: (text: string) => void
  /** A file that is dropped on it. */
  drop: (file: File) => void
  error: string | undefined
  /** What stands between the label and the text. */
  children?: ReactNode
}) {
  const t = useTranslations('intake')
  const id = useId()
  const [isOver, setOver] = useState(false)
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const onDragOver = (event: DragEvent) => {
    if (!carriesFile(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    drop(file)
  }
  return (
    // What is done here with the mouse, the button for files does for everybody.
    <section
      aria-label={t('text')}
      className="flex flex-col gap-2"
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-base font-semibold">
          {t('text')}
        </label>
        {text !== '' && (
          <span className="text-xs text-muted">{t('characters', { count: text.length })}</span>
        )}
      </div>
      {children}
      <textarea
        id={id}
        value={text}
        onChange={(event) => change(event.target.value)}
        placeholder={isOver ? t('dropHere') : t('textHint')}
        data-over={isOver || undefined}
        // Empty, it is read the way of the page, and so is what it asks for.
        dir={text === '' ? undefined : 'auto'}
        rows={10}
        className="field-sizing-content max-h-[70dvh] min-h-60 w-full resize-y lg:min-h-96 rounded-md border border-line-strong bg-surface p-3 placeholder:text-faint hover:border-ink aria-invalid:border-2 aria-invalid:border-accent data-over:border-dashed data-over:border-ink data-over:bg-highlight"
        {...describing(id, { error })}
      />
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-accent">
          {error}
        </p>
      )}
    </section>
  )
}
