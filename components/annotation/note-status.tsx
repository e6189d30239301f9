'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { hasLostFocus } from '@/components/annotation/use-focus-back'
import type { Done, Refused } from '@/components/annotation/use-notes'

/** What came of the last wish, told aloud too, and the way to undo it. */
export function NoteStatus({
  done,
  refused,
  undo,
}: {
  done: Done | null
  refused: Refused | null
  undo: () => void
}) {
  const t = useTranslations('notes')
  const box = useRef<HTMLDivElement>(null)
  const told = useRef<unknown>(null)
  // What was acted on may be gone from the list with its button, some drawings after it was done.
  useEffect(() => {
    const what = done ?? refused
    if (what === null || what === told.current) return
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!hasLostFocus()) return
        told.current = what
        box.current?.focus({ preventScroll: true })
      }),
    )
    return () => cancelAnimationFrame(frame)
  })
  return (
    <div ref={box} tabIndex={-1} aria-live="polite" className="print:hidden">
      {refused && (
        <p className="mb-3 border-s-3 border-ink bg-sunken px-3 py-2 text-sm font-medium">
          {isRefusal(refused) ? <RefusalText reason={refused} /> : t(`refused.${refused}`)}
        </p>
      )}
      {done && (
        <p className="mb-3 flex justify-between gap-3 border-s-3 border-line-strong bg-sunken px-3 py-2 text-sm">
          {t(`done.${done.what}`, { count: done.count })}
          {done.undo.length > 0 && (
            <button type="button" className="link" onClick={undo}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
