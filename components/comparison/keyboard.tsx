'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { acrossOf, isPlain, isTyping, moveTo, targetOf } from './grid'

/** The words of the keys' list, in the order in which they stand. */
export interface KeyLabels {
  readonly title: string
  readonly close: string
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

/**
 * Makes a board that is plain links walk by arrows and change without a new page. The board itself stays the
 * server's: it works without this, only slower.
 *
 * @param closeHref the board without the open cell, or null when none is open
 * @param openCell the board with the open cell, which takes the focus whenever it is another one
 */
export function BoardKeyboard({
  closeHref,
  openCell,
  labels,
  children,
}: {
  closeHref: string | null
  openCell: string | null
  labels: KeyLabels
  children: ReactNode
}) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const [isHelping, setHelping] = useState(false)

  useEffect(() => {
    if (openCell === null) return
    const cell = root.current?.querySelector<HTMLElement>('[data-cell][aria-current]')
    if (cell) moveTo(cell)
  }, [openCell])

  useEffect(() => {
    const board = root.current
    if (board === null) return
    const go = (href: string) => router.push(href, { scroll: false })
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.defaultPrevented || !isPlain(event)) return
      if (event.target.closest('[data-print]')) window.print()
      if (event.target.closest('[data-keys]')) setHelping(true)
      const link = event.target.closest<HTMLAnchorElement>('a[href^="/"]')
      if (!link || link.pathname !== window.location.pathname) return
      event.preventDefault()
      go(link.pathname + link.search)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlain(event) || isTyping(event.target)) return
      if (event.key === '?') setHelping(true)
      if (event.key === 'Escape' && closeHref !== null) {
        const cell = board.querySelector<HTMLElement>('[data-cell][aria-current]')
        if (cell) moveTo(cell)
        go(closeHref)
      }
      const next = event.key === 'Tab' ? acrossOf(board, event) : targetOf(board, event.key)
      if (next === null) return
      event.preventDefault()
      moveTo(next)
    }
    board.addEventListener('click', onClick)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      board.removeEventListener('click', onClick)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [closeHref, router])

  return (
    <div ref={root}>
      {children}
      <Dialog
        open={isHelping}
        onClose={() => setHelping(false)}
        label={labels.title}
        closeLabel={labels.close}
      >
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
          {labels.keys.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </div>
  )
}
