'use client'

import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'

/** A step of the main navigation; it knows when the reader is in its room, and shows that its page is coming. */
export function NavLink({
  href,
  label,
  except,
}: {
  href: string
  label: string
  /** A room within this one that has a step of its own. */
  except?: string
}) {
  const path = usePathname()
  const isHere = path !== except && (path === href || path.startsWith(`${href}/`))
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className="relative flex h-full items-center border-y-2 border-transparent text-muted no-underline hover:text-ink aria-[current=page]:border-b-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      {label}
      <Pending />
    </Link>
  )
}

function Pending() {
  const { pending } = useLinkStatus()
  return pending ? (
    <span className="absolute inset-x-0 -bottom-0.5 h-0.5 motion-safe:animate-pulse bg-line-strong delay-100" />
  ) : null
}
