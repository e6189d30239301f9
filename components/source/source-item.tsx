import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { sourceHref } from '@/components/source/href'
import { Facts } from '@/components/ui/page'
import type { SourceListItem } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** A source in the list: who it is, for whom it speaks, how much of it is held. */
export function SourceItem({ source, reader }: { source: SourceListItem; reader: Reader }) {
  const t = useTranslations('sources')
  return (
    <li className="break-inside-avoid border-b border-line py-3">
      <h3 className="font-semibold">
        <Link href={sourceHref(reader.language, source.key)} className="hover:underline">
          <bdi>{source.name[reader.language]}</bdi>
        </Link>
      </h3>
      <Facts>
        {source.speaksFor && (
          <li>
            {t('speaksFor')} <bdi>{source.speaksFor.name[reader.language]}</bdi>
          </li>
        )}
        <li>{source.claims > 0 ? t('claims', { count: source.claims }) : t('noClaims')}</li>
        {source.documents > 0 && <li>{t('publishedCount', { count: source.documents })}</li>}
      </Facts>
    </li>
  )
}
