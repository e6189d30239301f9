import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LanguageName, PublishedDate } from '@/components/document/document-facts'
import { deskHref, documentHref } from '@/components/document/href'
import { sourceHref } from '@/components/source/href'
import { Facts } from '@/components/ui/page'
import type { DocumentListItem } from '@/lib/document/view'
import { directionOf, type Reader } from '@/lib/values/reader'

/** A document in the list, its title in its own language. */
export function DocumentItem({
  document,
  decided,
  reader,
}: {
  document: DocumentListItem
  /** How many of its proposals were decided on at the reading desk. */
  decided: number
  reader: Reader
}) {
  const t = useTranslations('documents')
  const { key, title, published, publisher } = document
  return (
    <li className="break-inside-avoid border-t border-line py-4 last:border-b">
      <h2 className="text-lg font-semibold">
        <Link href={documentHref(reader.language, key)} className="hover:underline">
          <bdi lang={document.language} dir={directionOf(document.language)}>
            {title}
          </bdi>
        </Link>
      </h2>
      <Facts>
        <li>
          <PublishedDate published={published} reader={reader} />
        </li>
        <li>
          <Link href={sourceHref(reader.language, publisher.key)} className="link">
            {publisher.name[reader.language]}
          </Link>
        </li>
        <li>
          <LanguageName language={document.language} />
        </li>
        <li>{document.claims > 0 ? t('claims', { count: document.claims }) : t('noClaims')}</li>
        <li>
          <Link href={deskHref(reader.language, key)} className="link print:hidden">
            {decided > 0 ? t('decided', { count: decided }) : t('read')}
          </Link>
        </li>
      </Facts>
    </li>
  )
}
