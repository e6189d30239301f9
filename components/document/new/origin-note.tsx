import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import type { Encoding } from '@/lib/document/file/model'
import type { Origin } from './draft'
import { EncodingChoice } from './ways-in'

/** Where the text was taken from, in which encoding, and that it should be looked over. */
export function OriginNote({
  origin,
  readAgain,
  bringBack,
}: {
  origin: Origin
  /** Reads it in another encoding; null when the file is no longer at hand. */
  readAgain: ((encoding: Encoding) => void) | null
  /** Brings back the text whose place it took; null when there was none. */
  bringBack: (() => void) | null
}) {
  const t = useTranslations('intake')
  const { name, kind, encoding, chosen } = origin
  return (
    <div className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-0 font-medium break-words">
          {t.rich('from', { name, bdi: isolated })}
        </span>
        <span className="text-muted">{t(`kinds.${kind}`)}</span>
        {encoding && readAgain && <EncodingChoice value={encoding} choose={readAgain} />}
        {encoding && !readAgain && (
          <span className="text-muted">
            {t('encoding')}: <bdi>{t(`encodings.${encoding}`)}</bdi>. {t('encodingGone')}
          </span>
        )}
        {encoding && readAgain && chosen === null && (
          <span className="text-muted">{t('byItself')}</span>
        )}
      </p>
      <p className="mt-1 text-muted">
        {t('look')}
        {bringBack && (
          <>
            {' '}
            {t('replaced')}{' '}
            <button type="button" className="link text-ink" onClick={bringBack}>
              {t('bringBack')}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
