import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Reader } from '@/lib/values/reader'
import type { DeskNames } from './names'
import { ProposalHead } from './proposal-head'
import { ProposalWhy, Sureness } from './proposal-why'
import type { DeskItem } from './use-proposals'

const EDGE = {
  open: 'border-s-transparent',
  accepted: 'border-s-settled',
  rejected: 'border-s-transparent',
  merged: 'border-s-transparent',
} as const

/**
 * One proposal in the list. Only the chosen one unfolds what can be done with it (`children`), so that a list of
 * thousands stays light.
 */
export const ProposalCard = memo(function ProposalCard({
  item,
  isChosen,
  isCandidate,
  names,
  reader,
  textLanguage,
  choose,
  children,
}: {
  item: DeskItem
  isChosen: boolean
  /** True for the proposal that another one would be merged with. */
  isCandidate: boolean
  names: DeskNames
  reader: Reader
  textLanguage: string
  choose: (id: string) => void
  children: React.ReactNode
}) {
  const t = useTranslations('reading')
  const { id, standing, decision } = item
  const isFaint = standing === 'rejected' || standing === 'merged'
  return (
    <li
      id={`proposal-${id}`}
      data-standing={standing}
      data-said={`${item.claim.claimant} ${item.claim.victims}`}
      data-chosen={isChosen || undefined}
      className={`proposal-card border-s-4 border-b border-b-line px-3 py-2.5 sm:px-4 ${EDGE[standing]} data-chosen:border-s-ink data-chosen:bg-surface ${isCandidate ? 'outline-2 -outline-offset-2 outline-focus' : ''}`}
    >
      <button
        type="button"
        data-proposal={id}
        tabIndex={isChosen ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choose(id)}
        className={`flex w-full flex-col text-start ${isFaint && !isChosen ? 'opacity-75' : ''}`}
      >
        <ProposalHead item={item} names={names} reader={reader} textLanguage={textLanguage} />
      </button>
      {isChosen && (
        <>
          <div className="mt-1.5">
            <Sureness confidence={item.claim.confidence} />
          </div>
          {decision?.verdict === 'rejected' && (decision.reason || decision.note) && (
            <p className="mt-1 text-sm text-muted">
              {decision.reason && t(`reason.${decision.reason}`)}
              {decision.reason && decision.note && ' · '}
              {decision.note && <bdi>{decision.note}</bdi>}
            </p>
          )}
          {children}
          <ProposalWhy item={item} names={names} />
        </>
      )}
    </li>
  )
})
