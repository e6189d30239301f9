import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { differencesOf } from '@/lib/extraction/merge'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import { WALKING } from './mode'
import type { Desk } from './use-desk'
import type { DeskItem } from './use-proposals'

/** That a proposal was merged into another one; and, while two are being merged, what comes next. */
export function MergeNote({
  desk,
  item,
  line,
}: {
  desk: Desk
  item: DeskItem
  /** Draws a claim in one line. */
  line: (claim: ProposedClaim) => ReactNode
}) {
  const t = useTranslations('reading')
  const { mode, items, setMode, choose } = desk
  const into = items.find(({ id }) => id === item.decision?.mergedInto)
  if (item.standing === 'merged' && into) {
    return (
      <p className="mt-2 text-sm">
        <span className="text-muted">{t('merging.into')} </span>
        <button type="button" className="link" onClick={() => choose(into.id)}>
          {line(into.claim)}
        </button>
      </p>
    )
  }
  if (mode.is !== 'merging') return null
  const first = items.find(({ id }) => id === mode.id)
  if (first === undefined) return null
  const fields = first.id === item.id ? [] : differencesOf(first.claim, item.claim)
  return (
    <div className="mt-2 border-s-3 border-focus ps-3 text-sm">
      {first.id === item.id ? (
        <p>{t('merging.pick')}</p>
      ) : (
        <p>{t.rich('merging.with', { claim: () => line(first.claim) })}</p>
      )}
      {fields.length > 0 && (
        <p role="alert" className="mt-1 font-medium text-accent">
          {t('merging.differ', {
            fields: fields.map((field) => t(`merging.field.${field}`)).join(t('merging.and')),
          })}
        </p>
      )}
      <div className="mt-2 flex gap-2">
        {first.id !== item.id && (
          <Button
            look={fields.length > 0 ? 'plain' : 'strong'}
            onClick={() => desk.merge(first, item)}
          >
            {t(fields.length > 0 ? 'merging.anyway' : 'merging.submit')}
          </Button>
        )}
        <Button onClick={() => setMode(WALKING)}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
