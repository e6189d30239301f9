import type { ReactNode } from 'react'

/** Something that unfolds, by the browser's own means. The arrow points where the text begins. */
export function Disclosure({
  summary,
  children,
  open = false,
  className = '',
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  className?: string
}) {
  return (
    <details open={open} className={`group ${className}`}>
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1.5 text-sm font-medium text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden="true"
          viewBox="0 0 8 8"
          className="size-2 shrink-0 transition-transform rtl:-scale-x-100 group-open:rotate-90 rtl:group-open:rotate-90"
        >
          <path d="M2 0l4.5 4L2 8z" fill="currentColor" />
        </svg>
        {summary}
      </summary>
      {children}
    </details>
  )
}
