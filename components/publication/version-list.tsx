import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { incidentHref } from '@/components/incident/href'
import { isolated } from '@/components/ui/isolated'
import { PageHeader } from '@/components/ui/page'
import { changesBetween } from '@/lib/publication/model'
import type { Difference } from '@/lib/publication/queries'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { versionHref } from './href'
import { PublicText } from './public-text'
import { VersionDifference } from './version-difference'

/** The versions of an incident, the latest first: when, why, and what changed claim by claim. */
export function VersionList({
  incident,
  title,
  differences,
  reader,
}: {
  incident: string
  title: string
  differences: readonly Difference[]
  reader: Reader
}) {
  const t = useTranslations('publication')
  const { language, digits } = reader
  return (
    <>
      <PageHeader
        above={
          <Link href={incidentHref(language, incident)} className="link">
            <bdi>{title}</bdi>
          </Link>
        }
        title={t('allVersions')}
      >
        <p>{t('versionsLead')}</p>
      </PageHeader>
      <ol>
        {differences.map(({ version, bundle, before }) => (
          <li key={version.number} className="border-t border-line py-4">
            <h2 className="flex flex-wrap items-baseline gap-x-3">
              <Link
                href={versionHref(language, incident, version.number)}
                className="link text-lg font-semibold"
              >
                {t('version', { number: version.number })}
              </Link>
              <span className="text-sm text-muted">
                {t.rich('publishedAt', {
                  date: formatMoment(version.at, language, digits),
                  bdi: isolated,
                })}
              </span>
            </h2>
            {Object.keys(version.note).length > 0 && (
              <p className="mt-1 mb-2 max-w-prose">
                <PublicText text={version.note} reader={reader} />
              </p>
            )}
            <VersionDifference
              changes={changesBetween(before, bundle)}
              bundle={bundle}
              before={before}
              reader={reader}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
