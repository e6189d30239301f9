'use client'

import Link from 'next/link'
import type { CSSProperties, ReactNode } from 'react'

/**
 * Chooses a claim on the page it is on and brings `target` into view. Without scripts the address alone does both;
 * with them what is already seen does not jump.
 */
export function JumpLink({
  href,
  target,
  title,
  className,
  style,
  children,
}: {
  /** Ends in `#target`. */
  href: string
  target: string
  title?: string
  className?: string
  style?: CSSProperties
  children: ReactNode
}) {
  return (
    <Link
      href={href}
      replace
      scroll={false}
      prefetch={false}
      title={title}
      className={className}
      style={style}
      onClick={() => document.getElementById(target)?.scrollIntoView({ block: 'nearest' })}
    >
      {children}
    </Link>
  )
}
