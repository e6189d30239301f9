'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Language } from '@/lib/values/text'

/** Leads to this very page, query and all, in the other language, whose name it bears. */
export function LanguageSwitch({ language, label }: { language: Language; label: string }) {
  const path = usePathname()
  const query = useSearchParams().toString()
  const target = path.replace(/^\/[^/]*/, `/${language}`)
  return (
    <Link
      href={query ? `${target}?${query}` : target}
      hrefLang={language}
      lang={language}
      scroll={false}
      prefetch={false}
      className="flex min-h-9 items-center rounded-md px-2 text-sm font-medium text-muted no-underline hover:bg-sunken hover:text-ink"
    >
      <bdi>{label}</bdi>
    </Link>
  )
}
