import { useTranslations } from 'next-intl'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import type { Reader } from '@/lib/values/reader'
import type { DeskFault } from './use-decisions'

/** Why a decision was not recorded, and what to do. */
export function FaultNote({ fault: { outcome }, reader }: { fault: DeskFault; reader: Reader }) {
  const t = useTranslations('reading')
  const sentence = () => {
    if (outcome.reason === 'builtOn') return t('fault.builtOn', { ...outcome.builtOn })
    if (isRefusal(outcome.reason)) return <RefusalText reason={outcome.reason} />
    return t(`fault.${outcome.reason}`)
  }
  return (
    <div role="alert" className="mt-2 border-s-3 border-accent ps-3 text-sm">
      <p>{sentence()}</p>
      {outcome.reason === 'refused' && (
        <ul className="mt-1 list-disc ps-5">
          {outcome.faults.map(({ path, message }) => (
            <li key={`${path} ${message.en}`}>
              <bdi>{message[reader.language]}</bdi>
            </li>
          ))}
        </ul>
      )}
      {outcome.reason === 'invalid' && (
        <p className="mt-1 text-muted">
          <bdi>{outcome.fields.join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}
