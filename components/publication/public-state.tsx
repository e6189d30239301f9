import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import type { Version, Withdrawal } from '@/lib/publication/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { publishHref, versionHref, versionsHref } from './href'

/** Tells the desk, over its own board, what of it everybody can read. */
export function PublicState({
  incident,
  root,
  version,
  withdrawal,
  mayPublish,
  reader,
}: {
  incident: string
  /** The incident that this one is a part of, or itself: it is published whole. */
  root: string
  /** The last one that may be read; null when nothing is public. */
  version: Version | null
  /** The last withdrawal of the whole; null when nothing was withdrawn. */
  withdrawal: Withdrawal | null
  mayPublish: boolean
  reader: Reader
}) {
  const t = useTranslations('publication')
  const { language, digits } = reader
  return (
    <p className="mb-6 flex flex-wrap gap-x-4 gap-y-1 border-y border-line py-2 text-sm text-muted print:hidden">
      {version === null ? (
        <span>
          {withdrawal === null
            ? t('notPublic')
            : t.rich('withdrawnState', {
                date: formatMoment(withdrawal.at, language, digits),
                bdi: isolated,
              })}
        </span>
      ) : (
        <>
          <span>
            {t.rich('publicReads', {
              number: version.number,
              date: formatMoment(version.at, language, digits),
              bdi: isolated,
              link: (text) => (
                <Link href={versionHref(language, incident, version.number)} className="link">
                  {text}
                </Link>
              ),
            })}
          </span>
          <Link href={versionsHref(language, incident)} className="link">
            {t('allVersions')}
          </Link>
        </>
      )}
      {mayPublish && (
        <Link href={publishHref(language, root)} className="link">
          {t('publishLink')}
        </Link>
      )}
    </p>
  )
}
