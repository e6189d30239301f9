import { useTranslations } from 'next-intl'
import type { BegunClaim } from '@/lib/extraction/prefill'
import { ClaimForm } from './claim-form'
import type { DeskNames } from './names'
import { ownProposal } from './new-claim'
import type { Desk } from './use-desk'

/** A claim of the person's own, for words that they selected. */
export function NewClaimPanel({
  desk,
  claim,
  names,
}: {
  desk: Desk
  claim: BegunClaim
  names: DeskNames
}) {
  const t = useTranslations('reading')
  return (
    <section aria-labelledby="new-claim" className="border-b border-line bg-surface px-4 py-3">
      <h2 id="new-claim" className="text-base font-semibold">
        {t('adding.title')}
      </h2>
      <ClaimForm
        desk={desk}
        claim={claim}
        names={names}
        label={t('accept')}
        save={(saved) => desk.accept(ownProposal(saved, desk.state))}
      />
    </section>
  )
}
