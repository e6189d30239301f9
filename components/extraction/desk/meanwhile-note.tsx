import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isolated } from '@/components/ui/isolated'
import type { DeskItem } from './use-proposals'

/** In a form on a proposal: that somebody else decided on it since the form was opened. What is in the form stays. */
export function MeanwhileNote({ item: { decision, decidedBy, standing } }: { item: DeskItem }) {
  const t = useTranslations('reading')
  const [opened] = useState(decision?.id ?? 0)
  const isNew = decidedBy !== null && (decision?.id ?? 0) !== opened
  return (
    <div role="status" className="col-span-2">
      {isNew && (
        <p className="mt-2 border-s-3 border-accent ps-3 text-sm">
          {t.rich('others.meanwhile', {
            bdi: isolated,
            name: decidedBy,
            standing: t(`standing.${standing}`),
          })}
        </p>
      )}
    </div>
  )
}
