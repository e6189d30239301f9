import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import type { Version } from '@/lib/publication/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { versionHref, versionsHref } from './href'
import { PublicText } from './public-text'

/** Which version this is and what changed with it; of one that was superseded, first of all that, and by which. */
export function VersionNote({
  incident,
  version,
  latest,
  reader,
}: {
  incident: string
  version: Version
  latest: Version
  reader: Reader
}) {
  const t = useTranslations('publication')
  const terms = useTranslations('terms')
  const { language, digits } = reader
  const date = ({ at }: Version) => formatMoment(at, language, digits)
  const isSuperseded = latest.number > version.number
  return (
    <div className="mb-6 border-y border-line py-2 text-sm">
      {isSuperseded && (
        <p className="mb-2 border-s-4 border-accent ps-3 text-base font-medium">
          {t.rich('superseded', {
            number: version.number,
            newer: latest.number,
            date: date(latest),
            bdi: isolated,
            link: (text) => (
              <Link href={versionHref(language, incident, latest.number)} className="link">
                {text}
              </Link>
            ),
          })}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
        <Link href={versionHref(language, incident, version.number)} className="link">
          {t('version', { number: version.number })}
        </Link>
        <span>{t.rich('publishedAt', { date: date(version), bdi: isolated })}</span>
        <span>{t('signedOff', { reading: terms(`reading.${version.reading}`) })}</span>
        <Link href={versionsHref(language, incident)} className="link print:hidden">
          {t('allVersions')}
        </Link>
      </p>
      {Object.keys(version.note).length > 0 && (
        <p className="mt-1 max-w-prose">
          <span className="text-muted">{t('whatChanged')}</span>{' '}
          <PublicText text={version.note} reader={reader} />
        </p>
      )}
    </div>
  )
}
