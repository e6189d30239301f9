import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { documentHref } from '@/components/document/href'
import type { Reader } from '@/lib/values/reader'

/** Warns that claims of an earlier version are recorded, so that nobody records them again unawares. */
export function EarlierVersion({
  document,
  claims,
  reader,
}: {
  /** Key of the document that is read. */
  document: string
  /** How many claims are recorded from the version before it. */
  claims: number
  reader: Reader
}) {
  const t = useTranslations('reading')
  return (
    <p className="border-b border-line px-4 py-2 text-sm sm:px-6 lg:px-8">
      {t('earlier.claims', { claims })}{' '}
      <Link href={`${documentHref(reader.language, document)}/changes`} className="link">
        {t('earlier.changes')}
      </Link>
    </p>
  )
}
