import { useTranslations } from 'next-intl'
import type { Reader } from '@/lib/values/reader'
import type { FoundView } from './contract'
import { NounCounts } from './noun-counts'

/** What would be removed, what would not, and what cannot be: read before it is done. */
export function FoundSummary({ found, reader }: { found: FoundView; reader: Reader }) {
  const t = useTranslations('redaction')
  const { counts, total, samples, inside, keys, hashKeys, people } = found
  return (
    <div className="flex flex-col gap-5 text-sm">
      {total === 0 ? <p>{t('nowhere')}</p> : <NounCounts counts={counts} reader={reader} />}
      {samples.length > 0 && (
        <div>
          <h3 className="mb-1 font-medium">{t('samples')}</h3>
          <ul className="divide-y divide-line border-y border-line">
            {samples.map(({ place, before, words, after }, index) => (
              // Nothing else tells two samples of one place apart.
              <li key={`${place} ${String(index)}`} className="py-2">
                <p className="break-words" dir="auto">
                  <span className="text-muted">{before}</span>
                  <mark className="bg-highlight text-ink">{words}</mark>
                  <span className="text-muted">{after}</span>
                </p>
                <p className="text-xs break-all text-muted">
                  <bdi dir="ltr">{place}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {inside > 0 && <p>{t('insideCount', { count: inside })}</p>}
      {keys.length > 0 && <StayingKeys title={t('keysTitle')} text={t('keysText')} keys={keys} />}
      {hashKeys.length > 0 && <StayingKeys text={t('hashText')} keys={hashKeys} />}
      {people > 0 && <p>{t('people', { count: people })}</p>}
    </div>
  )
}

function StayingKeys({
  title,
  text,
  keys,
}: {
  title?: string
  text: string
  keys: readonly string[]
}) {
  return (
    <div className="border-s-3 border-accent ps-3">
      {title && <h3 className="font-medium">{title}</h3>}
      <p>{text}</p>
      <ul className="mt-1 text-xs break-all text-muted">
        {keys.map((key) => (
          <li key={key}>
            <bdi dir="ltr">{key}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
