import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { claimHref } from '@/components/claim/href'
import { useIntervalText } from '@/components/claim/interval-text'
import { openTerm, slugTerm } from '@/components/claim/open-term'
import { LanguageName, PublishedDate } from '@/components/document/document-facts'
import { documentHref } from '@/components/document/href'
import { incidentHref } from '@/components/incident/href'
import { SourceName } from '@/components/source/source-name'
import { Fact, FactList } from '@/components/ui/fact-list'
import { shownText } from '@/components/ui/shown-text'
import type { ClaimView } from '@/lib/claim/view'
import { intervalOf } from '@/lib/values/figure'
import type { Reader } from '@/lib/values/reader'

/** Everything known of a claim, by name. */
export function ClaimFacts({ claim, reader }: { claim: ClaimView; reader: Reader }) {
  const t = useTranslations('claims')
  const terms = useTranslations('terms')
  const intervalText = useIntervalText()
  const { language } = reader
  const { document, incident } = claim
  return (
    <FactList>
      <Fact name={t('claimant')}>
        <SourceName source={claim.claimant} reader={reader} />
        <span className="text-muted"> · {terms(`sourceKind.${claim.claimant.kind}`)}</span>
      </Fact>
      <Fact name={t('incident')}>
        <Link href={incidentHref(language, incident.key)} className="link">
          {incident.title[language]}
        </Link>
      </Fact>
      <Fact name={t('outcome')}>{terms(`outcome.${claim.outcome}`)}</Fact>
      <Fact name={t('victims')}>{claim.victims.name[language]}</Fact>
      <Fact name={t('subset')}>{claim.subset && slugTerm(terms, 'subset', claim.subset)}</Fact>
      <Fact name={t('subsetOf')}>
        {claim.subsetOf && (
          <Link href={claimHref(language, claim.subsetOf)} className="link">
            <bdi dir="ltr">{claim.subsetOf}</bdi>
          </Link>
        )}
      </Fact>
      <Fact name={t('by')}>{claim.by?.name[language]}</Fact>
      <Fact name={t('interval')}>{intervalText(intervalOf(claim.figure, 'literal'))}</Fact>
      <Fact name={t('unit')}>{terms(`unit.${claim.unit}`)}</Fact>
      <Fact name={t('period')}>{terms(`period.${claim.period}`)}</Fact>
      <Fact name={t('place')}>{claim.place?.name[language]}</Fact>
      <Fact name={t('perspective')}>{terms(`perspective.${claim.perspective}`)}</Fact>
      <Fact name={t('modality')}>{terms(`modality.${claim.modality}`)}</Fact>
      <Fact name={t('wording')}>{terms(`wording.${claim.wording}`)}</Fact>
      <Fact name={t('evidence')}>
        {claim.evidence &&
          (openTerm(terms, 'evidence', claim.evidence) ?? (
            <span dir="auto">{shownText(claim.evidence)}</span>
          ))}
      </Fact>
      <Fact name={t('basedOn')}>
        {claim.chain.length > 0 && <Chain claim={claim} reader={reader} />}
      </Fact>
      <Fact name={t('document')}>
        <Link href={documentHref(language, document.key)} className="link">
          <bdi lang={document.language}>{document.title}</bdi>
        </Link>
        <span className="block text-muted">
          <bdi>{document.publisher.name[language]}</bdi> ·{' '}
          <PublishedDate published={document.published} reader={reader} /> ·{' '}
          <LanguageName language={document.language} />
        </span>
      </Fact>
      <Fact name={t('note')}>{claim.note && <span dir="auto">{shownText(claim.note)}</span>}</Fact>
    </FactList>
  )
}

/** Whose words a claim repeats, the nearest first, each leading to that claim. */
function Chain({ claim, reader }: { claim: ClaimView; reader: Reader }) {
  return (
    <ol>
      {claim.chain.map((link) => (
        <li key={link.claim}>
          <Link href={claimHref(reader.language, link.claim)} className="link">
            <bdi>{link.claimant.name[reader.language]}</bdi>
          </Link>
        </li>
      ))}
    </ol>
  )
}
