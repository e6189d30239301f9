import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { describing } from '@/components/ui/field'

/** The text itself: pasted, or looked over and cleaned after it was read from somewhere. */
export function TextInput({
  text,
  change,
  error,
}: {
  text: string
  change: (text: string) => void
  error: string | undefined
}) {
  const t = useTranslations('intake')
  const id = useId()
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-base font-semibold">
          {t('text')}
        </label>
        {text !== '' && (
          <span className="text-xs text-muted">{t('characters', { count: text.length })}</span>
        )}
      </div>
      <textarea
        id={id}
        value={text}
        onChange={(event) => change(event.target.value)}
        placeholder={t('textHint')}
        dir="auto"
        rows={10}
        className="field-sizing-content max-h-[70dvh] min-h-60 w-full resize-y lg:min-h-96 rounded-md border border-line-strong bg-surface p-3 placeholder:text-faint hover:border-ink aria-invalid:border-2 aria-invalid:border-accent"
        {...describing(id, { error })}
      />
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-accent">
          {error}
        </p>
      )}
    </div>
  )
}
