import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { letterOf } from '@/components/ui/letter-key'
import { REASONS, type RejectReason } from '@/lib/extraction/decision'
import type { Rejection } from '@/lib/extraction/decision-schema'

/** Why a proposal is rejected: one of a few by its number, own words, or nothing. Enter rejects. */
export function RejectForm({
  reject,
  cancel,
}: {
  reject: (why: Pick<Rejection, 'reason' | 'note'>) => void
  cancel: () => void
}) {
  const t = useTranslations('reading')
  const [reason, setReason] = useState<RejectReason | null>(null)
  const [note, setNote] = useState('')
  const first = useRef<HTMLInputElement>(null)

  useEffect(() => first.current?.focus({ preventScroll: true }), [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    reject({ reason, note: note.trim() || null })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return cancel()
    const isWriting = event.target instanceof HTMLInputElement && event.target.type === 'text'
    const numbered = REASONS[Number(letterOf(event) ?? 0) - 1]
    if (isWriting || numbered === undefined) return
    event.preventDefault()
    setReason(numbered)
  }

  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} className="mt-3 flex flex-col gap-3">
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">{t('rejecting.title')}</legend>
        {REASONS.map((value, index) => (
          <label key={value} className="flex min-h-8 items-center gap-2 text-sm">
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name="reason"
              value={value}
              checked={reason === value}
              onChange={() => setReason(value)}
              className="size-4 accent-ink"
            />
            <Kbd>{index + 1}</Kbd>
            {t(`reason.${value}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        type="text"
        label={t('rejecting.note')}
        value={note}
        maxLength={1000}
        dir="auto"
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="flex gap-2">
        <Button type="submit" look="strong">
          {t('rejecting.submit')}
        </Button>
        <Button onClick={cancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
