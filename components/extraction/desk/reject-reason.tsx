import { useTranslations } from 'next-intl'
import type { Decision } from '@/lib/extraction/decision'

/** Why a proposal was rejected: the reason that was chosen, and what was said in own words. */
export function RejectReason({ decision: { reason, note } }: { decision: Decision }) {
  const t = useTranslations('reading')
  return (
    <>
      {reason && t(`reason.${reason}`)}
      {reason && note && ' · '}
      {note && <bdi>{note}</bdi>}
    </>
  )
}
