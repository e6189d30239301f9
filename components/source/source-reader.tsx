import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClaimCard } from '@/components/claim/claim-card'
import { DateFact } from '@/components/incident/date-fact'
import { incidentHref } from '@/components/incident/href'
import { ExternalLink } from '@/components/ui/external-link'
import { Facts, PageHeader } from '@/components/ui/page'
import { shownText } from '@/components/ui/shown-text'
import type { SourceView } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** A source and what it says, incident by incident. */
export function SourceReader({
  source,
  reader,
  removed,
}: {
  source: SourceView
  reader: Reader
  /** What was removed from it for safety. */
  removed: ReactNode
}) {
  const t = useTranslations('sources')
  const terms = useTranslations('terms')
  const { language } = reader
  return (
    <>
      <PageHeader
        above={
          <Link href={`/${language}/sources`} className="link print:hidden">
            {t('list')}
          </Link>
        }
        title={<bdi>{shownText(source.name[language])}</bdi>}
      >
        <Facts>
          <li>{terms(`sourceKind.${source.kind}`)}</li>
          {source.speaksFor && (
            <li>
              {t('speaksFor')} <bdi>{source.speaksFor.name[language]}</bdi>
            </li>
          )}
          <li>{source.claims > 0 ? t('claims', { count: source.claims }) : t('noClaims')}</li>
          {source.documents > 0 && <li>{t('publishedCount', { count: source.documents })}</li>}
          {source.url && (
            <li>
              <ExternalLink href={source.url}>{source.url}</ExternalLink>
            </li>
          )}
        </Facts>
        {source.note && (
          <p dir="auto" className="mt-2 max-w-prose text-sm">
            {shownText(source.note)}
          </p>
        )}
      </PageHeader>
      {removed}
      {source.claims === 0 && <p className="text-muted">{t('noClaimsText')}</p>}
      {source.incidents.items.map(({ incident, claims }) => (
        <section key={incident.key} aria-labelledby={incident.key} className="mb-8">
          <header className="border-b border-line pb-2">
            <h2 id={incident.key} className="text-lg font-semibold">
              <Link href={incidentHref(language, incident.key)} className="hover:underline">
                {incident.title[language]}
              </Link>
            </h2>
            <p className="text-sm text-muted">
              <DateFact span={incident.date} basis={incident.date.basis} reader={reader} />
            </p>
          </header>
          <div className="grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
            {claims.map((claim) => (
              <ClaimCard key={claim.key} claim={claim} reader={reader} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
