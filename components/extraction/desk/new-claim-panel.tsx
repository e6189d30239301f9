import { useTranslations } from 'next-intl'
import { Quoted } from '@/components/ui/quoted'
import type { BegunClaim } from '@/lib/extraction/prefill'
import { type ClaimChoices, ClaimForm } from './claim-form'
import { WALKING } from './mode'
import type { DeskNames } from './names'
import { ownProposal } from './new-claim'
import type { Desk } from './use-desk'

/** A claim of the person's own, for words that they selected. */
export function NewClaimPanel({
  desk,
  claim,
  names,
  choices,
}: {
  desk: Desk
  claim: BegunClaim
  names: DeskNames
  choices: ClaimChoices
}) {
  const t = useTranslations('reading')
  const { language } = desk.document
  return (
    <section aria-labelledby="new-claim" className="border-b border-line bg-surface px-4 py-3">
      <h2 id="new-claim" className="text-base font-semibold">
        {t('adding.title')}
      </h2>
      <p className="mt-1 text-sm text-muted">
        <Quoted text={claim.quote.exact} language={language ?? 'ar'} />
      </p>
      <ClaimForm
        claim={claim}
        names={names}
        choices={choices}
        label={t('accept')}
        save={(saved) => desk.accept(ownProposal(saved, desk.state))}
        cancel={() => desk.setMode(WALKING)}
      />
    </section>
  )
}
