import Link from 'next/link'
import type { ReactNode } from 'react'

/** A filter that is on. Its link leads to the same page without it; `remove` says so to those who cannot see the ×. */
export function RemovableChip({
  children,
  href,
  remove,
}: {
  children: ReactNode
  href: string
  remove: string
}) {
  return (
    <Link
      href={href}
      scroll={false}
      className="inline-flex min-h-8 items-center gap-2 rounded-full border border-line-strong bg-surface ps-3 pe-2.5 text-sm hover:border-ink"
    >
      <bdi>{children}</bdi>
      <span className="sr-only">{remove}</span>
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
        <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </Link>
  )
}
