'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'

/** Something that is shown once and kept nowhere: selected, so that it can be copied at once. */
export function OnceShown({ label, value }: { label: string; value: string }) {
  const t = useTranslations('account')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // Every new value, since the one before is gone from the page.
  useEffect(() => {
    if (value) field.current?.select()
  }, [value])
  return (
    <div className="flex w-full max-w-xl min-w-0 flex-col gap-1 border-s-3 border-ink bg-sunken p-3">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        value={value}
        aria-describedby={`${id}-hint`}
        className="min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 font-mono text-sm"
      />
      <p id={`${id}-hint`} className="text-xs text-muted">
        {t('shownOnce')}
      </p>
    </div>
  )
}
