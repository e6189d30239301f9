import type { ReactNode } from 'react'

/** Facts by name, one beneath the other. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className="divide-y divide-line text-sm">{children}</dl>
}

/** One fact. Without a value (null, false, '') it is left out. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '')
    return null
  return (
    <div className="gap-x-6 py-2 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}
