'use client'

import { useTranslations } from 'next-intl'
import type { Ask } from '@/components/annotation/use-notes'
import { Button } from '@/components/ui/button'
import type { AnnotationView } from '@/lib/annotation/view'

/** Below this a place is looked at one by one, though its words are the same. */
const SURE = 0.9

/** How many open notes from an earlier version wait for a decision; those that cannot be wrong are confirmed together. */
export function Waiting({
  notes,
  document,
  ask,
}: {
  notes: readonly AnnotationView[]
  document: string
  ask: Ask
}) {
  const t = useTranslations('notes')
  const waiting = notes.filter(
    ({ carried, withdrawn, resolved }) =>
      carried && carried.decision === null && withdrawn === null && resolved === null,
  )
  const places = waiting.flatMap(({ key, quote, carried }) => {
    const isSure = quote?.exact === carried?.was && (carried?.proposed?.confidence ?? 0) >= SURE
    return quote && isSure ? [{ note: key, span: { start: quote.start, end: quote.end } }] : []
  })
  if (waiting.length === 0) return null
  return (
    <div className="mb-3 border-s-3 border-line-strong ps-3 text-sm print:hidden">
      <p className="font-medium">{t('carried.waiting', { count: waiting.length })}</p>
      {places.length > 0 && (
        <Button className="mt-2" onClick={() => ask({ do: 'confirm', document, places })}>
          {t('carried.confirmUnchanged', { count: places.length })}
        </Button>
      )}
    </div>
  )
}
