import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { DeskNames } from './names'
import { type Desk, WALKING } from './use-desk'
import type { DeskItem } from './use-proposals'

/** That a proposal was merged into another one; and, while two are being merged, what comes next. */
export function MergeNote({ desk, item, names }: { desk: Desk; item: DeskItem; names: DeskNames }) {
  const t = useTranslations('reading')
  const { mode, items, setMode, choose } = desk
  const into = items.find(({ id }) => id === item.decision?.mergedInto)
  if (item.standing === 'merged' && into) {
    return (
      <p className="mt-2 text-sm">
        <span className="text-muted">{t('merging.into')} </span>
        <button type="button" className="link" onClick={() => choose(into.id)}>
          <bdi>
            {names.claimant(into.claim)}: {into.claim.words}
          </bdi>
        </button>
      </p>
    )
  }
  if (mode.is !== 'merging') return null
  const first = items.find(({ id }) => id === mode.id)
  if (first === undefined) return null
  return (
    <div className="mt-2 border-s-3 border-focus ps-3 text-sm">
      {first.id === item.id ? (
        <p>{t('merging.pick')}</p>
      ) : (
        <p>
          {t.rich('merging.with', {
            words: () => <bdi className="font-medium">{first.claim.words}</bdi>,
          })}
        </p>
      )}
      <div className="mt-2 flex gap-2">
        {first.id !== item.id && (
          <Button look="strong" onClick={() => desk.merge(first, item)}>
            {t('merging.submit')}
          </Button>
        )}
        <Button onClick={() => setMode(WALKING)}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
