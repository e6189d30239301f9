import type { ReactNode } from 'react'

/** A key of the keyboard, always drawn left to right. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd
      dir="ltr"
      className="inline-block min-w-5 rounded-sm border border-line-strong bg-surface px-1 text-center font-sans text-xs leading-5 text-muted"
    >
      {children}
    </kbd>
  )
}
