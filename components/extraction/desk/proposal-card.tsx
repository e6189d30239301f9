import { memo } from 'react'
import type { Reader } from '@/lib/values/reader'
import type { DeskNames } from './names'
import { ProposalHead } from './proposal-head'
import { type Paper, ProposalPaper } from './proposal-paper'
import { ProposalWhy, Sureness } from './proposal-why'
import { RejectReason } from './reject-reason'
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
  paper,
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
  /** What only paper tells of it; null on the screen. */
  paper: Paper | null
  names: DeskNames
  reader: Reader
  textLanguage: string
  choose: (id: string) => void
  children: React.ReactNode
}) {
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
        className={`-m-1.5 flex w-[calc(100%+0.75rem)] flex-col rounded-md p-1.5 text-start print:m-0 print:w-full print:p-0 ${isFaint && !isChosen ? 'opacity-75 print:opacity-100' : ''}`}
      >
        <ProposalHead item={item} names={names} reader={reader} textLanguage={textLanguage} />
      </button>
      {isChosen && (
        <>
          <div className="mt-3 print:hidden">
            <Sureness confidence={item.claim.confidence} />
          </div>
          {decision?.verdict === 'rejected' && (decision.reason || decision.note) && (
            <p className="mt-1 text-sm text-muted print:hidden">
              <RejectReason decision={decision} />
            </p>
          )}
          <div className="print:hidden">
            {children}
            <ProposalWhy item={item} names={names} />
          </div>
        </>
      )}
      {paper && <ProposalPaper item={item} paper={paper} names={names} reader={reader} />}
    </li>
  )
})
