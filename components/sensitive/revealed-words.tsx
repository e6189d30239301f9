'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * What was veiled and is shown. Who asked for it is led there; the address forgets that they did, so that it is veiled
 * again for whoever loads the page anew or is sent its address.
 */
export function RevealedWords({
  name,
  label,
  isAskedFor,
  children,
}: {
  name: string
  label: string
  /** It was asked for last. */
  isAskedFor: boolean
  children: ReactNode
}) {
  const words = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!isAskedFor) return
    words.current?.focus()
    const address = new URL(window.location.href)
    address.searchParams.delete('reveal')
    if (address.hash === `#revealed-${name}`) address.hash = ''
    // Past the router, which would take a change of the address for a navigation.
    History.prototype.replaceState.call(window.history, window.history.state, '', address)
  }, [isAskedFor, name])

  return (
    <section
      ref={words}
      id={`revealed-${name}`}
      tabIndex={-1}
      aria-label={label}
      className="scroll-my-6"
    >
      {children}
    </section>
  )
}
