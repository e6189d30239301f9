import { useTranslations } from 'next-intl'
import type { DateBasis } from '@/lib/document/model'
import { type DateSpan, formatDateSpan } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** A date as precisely as it is known. One that an editor concluded says so, and says what that means. */
export function DateFact({
  span,
  basis,
  reader,
}: {
  span: DateSpan
  basis: DateBasis
  reader: Reader
}) {
  const t = useTranslations('terms')
  return (
    <>
      <time dateTime={span.start.slice(0, SHOWN[span.precision])}>
        <bdi>{formatDateSpan(span, reader.language, reader.digits)}</bdi>
      </time>
      {basis === 'inferred' && (
        <>
          {' '}
          <span
            title={t('dateBasisLong.inferred')}
            className="border-b border-dotted border-line-strong text-faint"
          >
            {t('dateBasis.inferred')}
          </span>
        </>
      )}
    </>
  )
}

/** How much of `YYYY-MM-DD` is known at each precision. */
const SHOWN = { day: 10, month: 7, year: 4 } as const
