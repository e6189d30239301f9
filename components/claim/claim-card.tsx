import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClaimFigure } from '@/components/claim/claim-figure'
import { claimHref } from '@/components/claim/href'
import { MeasureName } from '@/components/claim/measure-name'
import { cellHref } from '@/components/comparison/address'
import { claimInDocumentHref } from '@/components/document/href'
import { JumpLink } from '@/components/document/jump-link'
import { type ClaimView, measureOf } from '@/lib/claim/view'
import type { Reader } from '@/lib/values/reader'

/**
 * A claim in brief: what is counted, the figure with its words, how it was said, and the ways on. `heading` says who
 * speaks where that is not plain from the page; `chosen` stresses the card that a mark or an address points to.
 */
export function ClaimCard({
  claim,
  reader,
  heading,
  chosen = false,
  beside = false,
}: {
  claim: ClaimView
  reader: Reader
  heading?: ReactNode
  chosen?: boolean
  /** The text of its document is on the same page. */
  beside?: boolean
}) {
  const t = useTranslations('claims')
  const { language } = reader
  return (
    <article
      id={`claim-${claim.key}`}
      data-chosen={chosen || undefined}
      className="scroll-my-6 break-inside-avoid py-3 data-chosen:-mx-3 data-chosen:bg-highlight data-chosen:px-3 data-chosen:shadow-[inset_3px_0_0_var(--ink)] rtl:data-chosen:shadow-[inset_-3px_0_0_var(--ink)] print:mx-0"
    >
      {heading}
      <p className="text-sm text-muted">
        <MeasureName measure={measureOf(claim)} victims={claim.victims.name} reader={reader} />
      </p>
      <ClaimFigure
        figure={claim.figure}
        words={claim.words}
        language={claim.document.language}
        reader={reader}
      />
      <ClaimManner claim={claim} reader={reader} />
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm print:hidden">
        {beside ? (
          <JumpLink
            href={`?claim=${encodeURIComponent(claim.key)}#quote-${claim.key}`}
            target={`quote-${claim.key}`}
            className="link"
          >
            {t('inText')}
          </JumpLink>
        ) : (
          <Link
            href={claimInDocumentHref(language, claim.document.key, claim.key)}
            className="link"
          >
            {t('inText')}
          </Link>
        )}
        <Link
          href={cellHref(language, claim.incident.key, measureOf(claim), claim.claimant.key)}
          className="link"
        >
          {t('onBoard')}
        </Link>
        <Link href={claimHref(language, claim.key)} className="link">
          {t('permalink')}
        </Link>
      </p>
    </article>
  )
}

/** How a claim was made: where, whose losses, in what form, and what departs from plain assertion. */
export function ClaimManner({ claim, reader }: { claim: ClaimView; reader: Reader }) {
  const t = useTranslations('terms')
  const facts = [
    claim.modality === 'asserted' ? null : t(`modality.${claim.modality}`),
    claim.place?.name[reader.language] ?? null,
    t(`perspective.${claim.perspective}`),
    t(`wording.${claim.wording}`),
  ].filter((fact) => fact !== null)
  return (
    <ul className="flex flex-wrap text-sm text-muted [&>li:not(:last-child)]:after:mx-1.5 [&>li:not(:last-child)]:after:text-faint [&>li:not(:last-child)]:after:content-['·']">
      {facts.map((fact) => (
        <li key={fact}>
          <bdi>{fact}</bdi>
        </li>
      ))}
    </ul>
  )
}
