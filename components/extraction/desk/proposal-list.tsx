import { useTranslations } from 'next-intl'
import { type Ref, useEffect, useMemo } from 'react'
import type { Reader } from '@/lib/values/reader'
import { CardGroup, piecesOf } from './card-group'
import type { DeskNames } from './names'
import { ProposalActions } from './proposal-actions'
import type { Desk } from './use-desk'
import { usePaper } from './use-paper'
import type { DeskItem } from './use-proposals'

/** All proposals in the order of the text. The chosen one takes the focus whenever the keys move it. */
export function ProposalList({
  desk,
  names,
  reader,
  ref,
}: {
  desk: Desk
  names: DeskNames
  reader: Reader
  ref: Ref<HTMLDivElement>
}) {
  const t = useTranslations('reading')
  const { items, chosen, choose, mode, reading, state, document: text } = desk
  const textLanguage = text.language ?? reader.language
  const isMerging = mode.is === 'merging'
  const pieces = useMemo(() => piecesOf(items), [items])
  const isOnPaper = usePaper()
  const paper = useMemo(
    () => (isOnPaper ? { mergedInto: mergedIntoOf(items), incidents: state.incidents } : null),
    [isOnPaper, items, state.incidents],
  )

  useEffect(() => {
    const card = document.getElementById(`proposal-${chosen}`)
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('.proposal-card')) {
      card?.querySelector<HTMLElement>('[data-proposal]')?.focus({ preventScroll: true })
    }
  }, [chosen])

  useEffect(() => {
    if (mode.is === 'asking' || mode.is === 'help') return
    const card = document.getElementById(`proposal-${chosen}`)
    const pane = card?.closest('[data-pane]')
    if (card && pane) keepInView(pane, card)
  }, [chosen, mode])

  if (items.length === 0) {
    const way = reading.extraction === null ? reading.state : 'none'
    return (
      <p role="status" className="px-4 py-6 text-muted">
        {way === 'failed' ? t('failed') : way === 'none' ? t('none') : t('reading')}
      </p>
    )
  }
  return (
    <div ref={ref} className="desk-cards">
      {pieces.map((piece) => {
        const item = piece.find(({ id }) => id === chosen)
        return (
          <CardGroup
            key={piece[0]?.id}
            items={piece}
            chosen={item?.id ?? null}
            paper={paper}
            isCandidate={item !== undefined && isMerging && mode.id !== item.id}
            names={names}
            reader={reader}
            textLanguage={textLanguage}
            choose={choose}
          >
            {item && <ProposalActions desk={desk} item={item} names={names} reader={reader} />}
          </CardGroup>
        )
      })}
    </div>
  )
}

function mergedIntoOf(items: readonly DeskItem[]): ReadonlyMap<string, DeskItem> {
  const byId = new Map(items.map((item) => [item.id, item]))
  return new Map(
    items.flatMap(({ id, standing, decision }) => {
      const into = standing === 'merged' ? byId.get(decision?.mergedInto ?? '') : undefined
      return into ? [[id, into] as const] : []
    }),
  )
}

/** What stands above the cards on a phone, and a little air, in pixels. */
const ABOVE = 60

/** Scrolls a pane, and nothing round it, until it shows a card: its head at least. */
function keepInView(pane: Element, card: Element): void {
  const [frame, box] = [pane.getBoundingClientRect(), card.getBoundingClientRect()]
  const isAbove = box.top < frame.top
  if (!isAbove && box.bottom <= frame.bottom) return
  const toFoot = box.bottom - frame.bottom
  const toHead = box.top - frame.top - ABOVE
  pane.scrollTop += isAbove ? toHead : Math.min(toFoot, toHead)
}
