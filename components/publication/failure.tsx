import { useTranslations } from 'next-intl'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import type { PublishAnswer, WithdrawAnswer } from './contract'

/** Why nothing was published or withdrawn; `lost`: the server did not answer. */
export type Failure = Extract<PublishAnswer | WithdrawAnswer, { ok: false }>['reason'] | 'lost'

/** The same in words, with what to do. */
export function FailureText({ reason }: { reason: Failure }) {
  const t = useTranslations('publication.failed')
  return isRefusal(reason) ? <RefusalText reason={reason} /> : t(reason)
}
