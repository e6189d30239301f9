'use client'

import { useTranslations } from 'next-intl'
import type { Done } from '@/components/annotation/use-notes'
import type { Reason } from '@/lib/annotation/schema'

/** What came of the last wish, told aloud too, and the way to undo it. */
export function NoteStatus({
  done,
  refused,
  undo,
}: {
  done: Done | null
  refused: Reason | 'failed' | null
  undo: () => void
}) {
  const t = useTranslations('notes')
  return (
    <div aria-live="polite" className="print:hidden">
      {refused && (
        <p className="mb-3 border-s-3 border-ink bg-sunken px-3 py-2 text-sm font-medium">
          {t(`refused.${refused}`)}
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
