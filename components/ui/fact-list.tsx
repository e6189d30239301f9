import type { ReactNode } from 'react'

/** Facts by name, one beneath the other. */
export function FactList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-1 text-sm sm:grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] sm:gap-x-8 sm:[&>div:first-child>*]:border-t-0">
      {children}
    </dl>
  )
}

/** One fact. Without a value (null, false, '') it is left out. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '')
    return null
  return (
    <div className="contents">
      <dt className="pt-2 text-muted sm:border-t sm:pb-1.5">{name}</dt>
      <dd className="min-w-0 border-b border-line pb-1.5 break-words sm:border-t sm:border-b-0 sm:pt-2">
        {children}
      </dd>
    </div>
  )
}
