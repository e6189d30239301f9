import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClaimFigure } from '@/components/claim/claim-figure'
import { MeasureName } from '@/components/claim/measure-name'
import { isolated } from '@/components/ui/isolated'
import { PageHeader } from '@/components/ui/page'
import { type ClaimView, measureOf } from '@/lib/claim/view'
import type { Reader } from '@/lib/values/reader'

/** The head of a page that is about one claim: who says how many of whom, in which words. */
export function ClaimHead({
  claim,
  above,
  state = null,
  reader,
}: {
  claim: ClaimView
  /** Where the page belongs. */
  above: ReactNode
  /** Where the claim stands, in front of what it counts. */
  state?: string | null
  reader: Reader
}) {
  const t = useTranslations('claims')
  return (
    <PageHeader
      above={above}
      title={t.rich('says', { bdi: isolated, claimant: claim.claimant.name[reader.language] })}
    >
      <p>
        {state !== null && `${state} · `}
        <MeasureName measure={measureOf(claim)} victims={claim.victims.name} reader={reader} />
      </p>
      <div className="text-ink">
        <ClaimFigure
          figure={claim.figure}
          words={claim.words}
          language={claim.document.language}
          reader={reader}
          large
        />
      </div>
    </PageHeader>
  )
}
