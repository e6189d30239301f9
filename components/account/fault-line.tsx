import type { ReactNode } from 'react'

/** Why a form did nothing, told aloud; it stands above the fields. */
export function FaultLine({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="border-s-3 border-accent ps-3 text-sm">
      {children}
    </p>
  )
}

/** That a form did what it was sent for. */
export function DoneLine({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="border-s-3 border-line-strong ps-3 text-sm">
      {children}
    </p>
  )
}
