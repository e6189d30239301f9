import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** How many passages, noun by noun. */
export function NounCounts({
  counts,
  reader,
}: {
  counts: Readonly<Record<string, number>>
  reader: Reader
}) {
  const t = useTranslations('redaction')
  return (
    <dl className="grid max-w-xs grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 text-sm">
      {Object.entries(counts).map(([noun, count]) => (
        <div key={noun} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{t(`noun.${noun}` as 'noun.log')}</dt>
          <dd className="text-end">{formatNumber(count, reader.language, reader.digits)}</dd>
        </div>
      ))}
    </dl>
  )
}
