import { useTranslations } from 'next-intl'
import type { RedactionMark } from '@/lib/redaction/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** Says of a page that something was removed from it for safety, how much and when; nothing where nothing was. */
export function RemovedNote({
  marks,
  reader,
}: {
  marks: readonly RedactionMark[]
  reader: Reader
}) {
  const t = useTranslations('redaction')
  if (marks.length === 0) return null
  return (
    <ul className="mb-6 max-w-prose border-s-4 border-line ps-3 text-sm text-muted">
      {marks.map(({ count, at }) => (
        <li key={at}>
          {t('mark', { count, date: formatMoment(at, reader.language, reader.digits) })}
        </li>
      ))}
    </ul>
  )
}
