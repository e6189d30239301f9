import { useTranslations } from 'next-intl'
import { isolate } from '@/components/ui/isolated'
import { standingOf } from '@/lib/extraction/decision'
import type { DeskNames } from './names'
import type { Desk } from './use-desk'

/**
 * Tells who listens what others decided meanwhile. Who looks sees it at the proposals: nothing on the page moves for it.
 */
export function OthersNotice({
  desk: { others, whoDid },
  names,
}: {
  desk: Desk
  names: DeskNames
}) {
  const t = useTranslations('reading')
  return (
    <p role="status" className="sr-only">
      {others.map((decision) => (
        <span key={decision.id}>
          {t('others.decided', {
            name: isolate(whoDid(decision)),
            standing: t(`standing.${standingOf(decision)}`),
            claimant: isolate(names.claimant(decision.claim)),
            words: isolate(decision.claim.words),
          })}{' '}
        </span>
      ))}
    </p>
  )
}
