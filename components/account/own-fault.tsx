import { useTranslations } from 'next-intl'
import { FaultLine } from '@/components/account/fault-line'
import type { OwnFault } from '@/components/account/forms'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'

/** Why a form of one's own account did nothing. */
export function OwnFaultLine({ fault }: { fault: OwnFault | null }) {
  const t = useTranslations('account')
  if (fault === null) return null
  return (
    <FaultLine>
      {isRefusal(fault) ? <RefusalText reason={fault} /> : t(`ownFault.${fault}`)}
    </FaultLine>
  )
}
