import type { ReactNode } from 'react'

/**
 * The room in which a page is read. It begins where the wordmark does; `wide` is for tables that need the whole
 * window.
 */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className="mx-auto w-full max-w-[110rem] px-4 pt-6 pb-16 sm:px-6 sm:pt-9 lg:px-8 print:max-w-none print:p-0">
      {wide ? children : <div className="max-w-6xl print:max-w-none">{children}</div>}
    </div>
  )
}

/** A page's title, what stands above it (where it belongs) and the facts below it. */
export function PageHeader({
  title,
  above,
  children,
}: {
  title: ReactNode
  above?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="mb-6 sm:mb-8">
      {above && <div className="mb-1.5 text-sm text-muted">{above}</div>}
      <h1 className="max-w-4xl text-2xl font-semibold sm:text-3xl">{title}</h1>
      {children && <div className="mt-2 text-muted">{children}</div>}
    </header>
  )
}

/** Short facts in a row that breaks where it must. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted [&>li]:min-w-0">
      {children}
    </ul>
  )
}
