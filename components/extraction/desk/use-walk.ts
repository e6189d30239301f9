import { useEffect } from 'react'
import { type DeskItem, isWaiting } from './use-proposals'

/** Where the person is among the proposals, and how they go on; the address of the page tells it. */
export function useWalk(
  items: readonly DeskItem[],
  chosen: string | null,
  choose: (id: string | null) => void,
) {
  const index = items.findIndex(({ id }) => id === chosen)

  useEffect(() => {
    if (items.length > 0 && index < 0) choose(nextOpen(items, -1)?.id ?? items[0]?.id ?? null)
  }, [items, index, choose])

  useEffect(() => {
    const address = new URL(window.location.href)
    if (chosen === null || !address.pathname.endsWith('/read')) return
    address.searchParams.set('proposal', chosen)
    // Past the router, which would take a change of the address for a navigation and give up one that is under way.
    History.prototype.replaceState.call(window.history, window.history.state, '', address)
  }, [chosen])

  /** By so many proposals, up to the ends of the list. */
  const move = (step: number) => {
    const to = items[Math.min(Math.max(index + step, 0), items.length - 1)]
    if (to) choose(to.id)
  }
  /** From a proposal that is decided to the next open one. */
  const goOn = (from: string) => {
    const at = items.findIndex(({ id }) => id === from)
    choose(nextOpen(items, at)?.id ?? from)
  }
  return { current: items[index] ?? null, move, goOn }
}

/** The next open proposal after an index, from the beginning again where there is none; null when all are decided. */
function nextOpen(items: readonly DeskItem[], from: number): DeskItem | null {
  const isOpen = (item: DeskItem, index: number) => isWaiting(item) && index !== from
  return items.find((item, at) => at > from && isOpen(item, at)) ?? items.find(isOpen) ?? null
}
