'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'

/** Leads to sign in, and from there back to this very page. */
export function SignInLink({ href, label }: { href: string; label: string }) {
  const path = usePathname()
  const query = useSearchParams().toString()
  const here = query ? `${path}?${query}` : path
  const isThere = path === href || path.includes('/set-up/')
  return (
    <Link
      href={isThere ? href : `${href}?back=${encodeURIComponent(here)}`}
      aria-current={path === href ? 'page' : undefined}
      prefetch={false}
      className="flex min-h-9 items-center rounded-md px-2 text-sm font-medium text-muted no-underline hover:bg-sunken hover:text-ink"
    >
      {label}
    </Link>
  )
}
