import { memo, type ReactNode } from 'react'
import type { Reader } from '@/lib/values/reader'
import type { DeskNames } from './names'
import { ProposalCard } from './proposal-card'
import type { Paper } from './proposal-paper'
import type { DeskItem } from './use-proposals'

/** How many cards are laid out together. */
const TOGETHER = 40

/** A list in pieces that stay the same objects as long as the list does. */
export function piecesOf(items: readonly DeskItem[]): readonly (readonly DeskItem[])[] {
  const pieces: DeskItem[][] = []
  for (let at = 0; at < items.length; at += TOGETHER) pieces.push(items.slice(at, at + TOGETHER))
  return pieces
}

/**
 * Some cards of the list, laid out only near the window. Of thousands only the two pieces are drawn again that the
 * choice leaves and enters.
 */
export const CardGroup = memo(function CardGroup({
  items,
  chosen,
  isCandidate,
  paper,
  names,
  reader,
  textLanguage,
  choose,
  children,
}: {
  items: readonly DeskItem[]
  /** Identity of the chosen proposal, if it is among these. */
  chosen: string | null
  isCandidate: boolean
  /** What only paper tells of them; null on the screen. */
  paper: Paper | null
  names: DeskNames
  reader: Reader
  textLanguage: string
  choose: (id: string) => void
  /** What can be done with the chosen proposal. */
  children: ReactNode
}) {
  return (
    <ol className="desk-card-group">
      {items.map((item) => {
        const isChosen = item.id === chosen
        return (
          <ProposalCard
            key={item.id}
            item={item}
            isChosen={isChosen}
            isCandidate={isChosen && isCandidate}
            paper={paper}
            names={names}
            reader={reader}
            textLanguage={textLanguage}
            choose={choose}
          >
            {isChosen && children}
          </ProposalCard>
        )
      })}
    </ol>
  )
})
