import { useTranslations } from 'next-intl'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import type { Reader } from '@/lib/values/reader'
import type { RegroupAnswer } from './contract'

/** Why incidents were not merged, taken apart or split. */
export function Failure({
  failed,
  isWorking,
  reader,
}: {
  failed: Extract<RegroupAnswer, { ok: false }> | null
  isWorking: boolean
  reader: Reader
}) {
  const t = useTranslations('mergers')
  return (
    <div aria-live="polite" className="text-sm">
      {isWorking && <p className="text-muted">{t('working')}</p>}
      {failed && !isWorking && (
        <div className="border-s-3 border-accent ps-3 font-medium">
          {isRefusal(failed.reason) ? (
            <p>
              <RefusalText reason={failed.reason} />
            </p>
          ) : (
            <p>{t(`failed.${failed.reason}`)}</p>
          )}
          {failed.reason === 'changedSince' && (
            <ul className="font-normal">
              {failed.changed.map((name) => (
                <li key={name}>
                  <bdi dir="ltr">{name}</bdi>
                </li>
              ))}
            </ul>
          )}
          {failed.reason === 'refused' && (
            <ul className="font-normal">
              {failed.faults.map(({ path, message }) => (
                <li key={`${path} ${message.en}`}>{message[reader.language]}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
