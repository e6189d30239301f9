import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClaimFacts } from '@/components/claim/claim-facts'
import { ClaimHead } from '@/components/claim/claim-head'
import { ClaimHistory } from '@/components/claim/claim-history'
import { ClaimQuote } from '@/components/claim/claim-quote'
import { WithdrawnNote } from '@/components/claim/withdrawn-note'
import { cellHref } from '@/components/comparison/address'
import { claimInDocumentHref } from '@/components/document/href'
import { incidentHref } from '@/components/incident/href'
import { LinkButton } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/section'
import { measureOf, type ShownClaim } from '@/lib/claim/view'
import type { Description, Revealed } from '@/lib/sensitive/model'
import type { Reader } from '@/lib/values/reader'

/** A claim by itself: who says how many of whom, the words in their place, all that is known, and its history. */
export function ClaimPermalink({
  claim,
  veil,
  revealed,
  reader,
  nameOf,
  notes,
  removed,
  steps = null,
  restore,
}: {
  /** While it is veiled, without the words that the veil stands for. */
  claim: ShownClaim
  veil: Description | null
  revealed: Revealed
  reader: Reader
  /** What somebody is called, by what records hold of them; null where that is not told. */
  nameOf: (by: string | null) => string
  /** What people noted on it. */
  notes: ReactNode
  /** What was removed from it for safety. */
  removed: ReactNode
  /** What the reader may do with it. */
  steps?: ReactNode
  restore?: (revision: number) => ReactNode
}) {
  const t = useTranslations('claims')
  const { language } = reader
  const { document, history, incident } = claim
  const isWithdrawn = claim.state === 'withdrawn'
  return (
    <>
      <ClaimHead
        claim={claim}
        reader={reader}
        above={
          <Link href={incidentHref(language, incident.key)} className="link">
            {incident.title[language]}
          </Link>
        }
      />
      {removed}
      <WithdrawnNote claim={claim} nameOf={nameOf} reader={reader} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex flex-col gap-10">
          <section aria-labelledby="quote">
            <SectionTitle id="quote">{t('quote')}</SectionTitle>
            <ClaimQuote claim={claim} veil={veil} revealed={revealed} reader={reader} />
            {!isWithdrawn && (
              <div className="mt-4 flex flex-wrap gap-2">
                <LinkButton
                  href={cellHref(language, incident.key, measureOf(claim), claim.claimant.key)}
                >
                  {t('onBoard')}
                </LinkButton>
                <LinkButton href={claimInDocumentHref(language, document.key, claim.key)}>
                  {t('inText')}
                </LinkButton>
              </div>
            )}
          </section>
          <section aria-labelledby="facts">
            <SectionTitle id="facts">{t('facts')}</SectionTitle>
            <ClaimFacts claim={claim} reader={reader} />
          </section>
        </div>
        <div className="flex flex-col gap-10">
          {steps}
          {notes}
          <section aria-labelledby="history">
            <SectionTitle id="history">{t('history')}</SectionTitle>
            {history.length + claim.decisions.length === 1 && (
              <p className="text-sm text-muted">
                {t(claim.history[0]?.recordedBy === undefined ? 'publishedOnce' : 'historyOne')}
              </p>
            )}
            <ClaimHistory
              history={history}
              decisions={claim.decisions}
              nameOf={nameOf}
              reader={reader}
              restore={restore}
            />
          </section>
        </div>
      </div>
    </>
  )
}
