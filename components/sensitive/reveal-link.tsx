'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button'
import type { Revealed } from '@/lib/sensitive/model'

/** Leads to the same page with something shown that is veiled. Nothing of it is fetched before it is pressed. */
export function RevealLink({
  name,
  revealed,
  children,
}: {
  name: string
  revealed: Revealed
  children: ReactNode
}) {
  const path = usePathname()
  const query = new URLSearchParams(useSearchParams())
  query.delete('reveal')
  for (const shown of [...revealed, name]) query.append('reveal', shown)
  return (
    <LinkButton
      href={`${path}?${query}#revealed-${name}`}
      prefetch={false}
      replace
      scroll={false}
      rel="nofollow"
    >
      {children}
    </LinkButton>
  )
}
