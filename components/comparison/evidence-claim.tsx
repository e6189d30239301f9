import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { claimHref } from '@/components/claim/href'
import { openTerm } from '@/components/claim/open-term'
import { PublishedDate } from '@/components/document/document-facts'
import { claimInDocumentHref } from '@/components/document/href'
import { incidentHref } from '@/components/incident/href'
import { Unveiled } from '@/components/sensitive/unveiled'
import { Veil } from '@/components/sensitive/veil'
import { ExternalLink } from '@/components/ui/external-link'
import { Quoted } from '@/components/ui/quoted'
import { shownText } from '@/components/ui/shown-text'
import type { ClaimView } from '@/lib/claim/view'
import type { Passage } from '@/lib/document/passage'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import { directionOf, type Reader } from '@/lib/values/reader'
import { ARROW } from '@/lib/values/text'
import type { EvidenceItem } from './evidence-item'

/** One claim as evidence: its words marked in their document, and everything known of how they were said. */
export function EvidenceClaim({
  item: { claim, passage, veil, revealed },
  reader,
  isReplaced,
  isElsewhere,
  isAlone = false,
}: {
  item: EvidenceItem
  reader: Reader
  /** True for a figure that its source replaced later. */
  isReplaced: boolean
  /** True for a claim on another incident than the board's: on a part, or on the whole. */
  isElsewhere: boolean
  /** True for the only claim of a cell, whose figure stands above it already. */
  isAlone?: boolean
}) {
  const t = useTranslations('board.evidence')
  const { language, digits } = reader
  return (
    <li className={`border-b border-line py-3 last:border-b-0 ${isReplaced ? 'text-muted' : ''}`}>
      <p className={isAlone ? 'sr-only' : 'text-sm'}>
        <b className={isReplaced ? 'font-medium line-through' : 'font-semibold'}>
          <bdi>{toDigits(figureText(claim.figure, language), digits)}</bdi>
        </b>{' '}
        {isElsewhere && (
          <span className="text-muted">
            {t('incident')}{' '}
            <Link href={incidentHref(language, claim.incident.key)} className="link">
              <bdi>{claim.incident.title[language]}</bdi>
            </Link>
          </span>
        )}
      </p>
      {veil !== null ? (
        <div className="my-2">
          <Veil
            name={claim.key}
            is="quote"
            descriptions={[veil]}
            revealed={revealed}
            reader={reader}
          />
        </div>
      ) : (
        <Unveiled name={claim.key} revealed={revealed}>
          <Words passage={passage} language={claim.document.language} />
        </Unveiled>
      )}
      <Facts claim={claim} reader={reader} />
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Link href={claimInDocumentHref(language, claim.document.key, claim.key)} className="link">
          {t('open')}
        </Link>
        <Link href={claimHref(language, claim.key)} className="link">
          {t('permalink')}
        </Link>
      </p>
    </li>
  )
}

function Words({ passage, language }: { passage: Passage; language: string }) {
  return (
    <blockquote
      lang={language}
      dir={directionOf(language)}
      className="my-2 border-s-2 border-line-strong ps-3 leading-(--leading-text)"
    >
      {passage.isCutBefore && '… '}
      {shownText(passage.before)}
      <mark className="bg-highlight-strong text-ink">{shownText(passage.exact)}</mark>
      {shownText(passage.after)}
      {passage.isCutAfter && ' …'}
    </blockquote>
  )
}

function Facts({ claim, reader }: { claim: ClaimView; reader: Reader }) {
  const t = useTranslations('board.evidence')
  const terms = useTranslations('terms')
  const { language } = reader
  const { document } = claim
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
      <Fact name={t('claimant')}>{claim.claimant.name[language]}</Fact>
      <Fact name={t('publisher')}>{document.publisher.name[language]}</Fact>
      <Fact name={t('published')}>
        <PublishedDate published={document.published} reader={reader} />
        {document.published.note && (
          <span className="block text-xs text-muted">
            <bdi>{document.published.note}</bdi>
          </span>
        )}
      </Fact>
      {document.url && (
        <Fact name={t('address')}>
          <ExternalLink href={document.url}>{document.url}</ExternalLink>
        </Fact>
      )}
      {claim.by && <Fact name={t('attribution')}>{claim.by.name[language]}</Fact>}
      {claim.place && <Fact name={t('place')}>{claim.place.name[language]}</Fact>}
      <Fact name={t('wording')}>{terms(`wording.${claim.wording}`)}</Fact>
      <Fact name={t('modality')}>{terms(`modality.${claim.modality}`)}</Fact>
      {claim.evidence && (
        <Fact name={t('evidence')}>
          {openTerm(terms, 'evidence', claim.evidence) ?? claim.evidence}
        </Fact>
      )}
      {claim.chain.length > 0 && (
        <Fact name={t('basedOn')}>
          {claim.chain.map(({ claimant }) => claimant.name[language]).join(` ${ARROW[language]} `)}
        </Fact>
      )}
      {claim.translation?.[language] && (
        <Fact name={t('translation')}>
          <Quoted text={claim.translation[language]} language={language} />
        </Fact>
      )}
      {claim.note && <Fact name={t('note')}>{claim.note}</Fact>}
      {claim.revision > 1 && (
        <Fact name={t('record')}>{t('corrected', { revision: claim.revision })}</Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{typeof children === 'string' ? <bdi>{children}</bdi> : children}</dd>
    </>
  )
}
