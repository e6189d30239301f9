import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { documentHref } from '@/components/document/href'
import { DateFact } from '@/components/incident/date-fact'
import { sourceHref } from '@/components/source/href'
import { Facts } from '@/components/ui/page'
import type { DocumentListItem } from '@/lib/document/view'
import { directionOf, type Reader } from '@/lib/values/reader'

/** A document in the list, its title in its own language. */
export function DocumentItem({ document, reader }: { document: DocumentListItem; reader: Reader }) {
  const t = useTranslations('documents')
  const terms = useTranslations('terms')
  const { key, title, published, publisher } = document
  const name = `language.${document.language}` as Parameters<typeof terms>[0]
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
          <DateFact
            span={{ start: published.date, end: published.date, precision: published.precision }}
            basis={published.basis}
            reader={reader}
          />
        </li>
        <li>
          <Link href={sourceHref(reader.language, publisher.key)} className="link">
            {publisher.name[reader.language]}
          </Link>
        </li>
        <li>{terms.has(name) ? terms(name) : document.language}</li>
        <li>{document.claims > 0 ? t('claims', { count: document.claims }) : t('noClaims')}</li>
      </Facts>
    </li>
  )
}
