import type { ReactNode } from 'react'

/** A small heading over a part of a page. */
export function SectionTitle({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h2 id={id} className="mb-2 border-b border-line pb-1.5 text-base font-semibold">
      {children}
    </h2>
  )
}

/** Nothing to show: what that means, and the way on. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-y border-line py-12 text-center">
      <p className="text-lg font-semibold">{title}</p>
      {children && (
        <div className="mx-auto mt-2 flex max-w-prose flex-col items-center gap-4 text-muted">
          {children}
        </div>
      )}
    </div>
  )
}
