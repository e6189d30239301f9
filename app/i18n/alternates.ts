import type { Metadata } from 'next'
import type { Language } from '@/lib/values/text'

/** The same page in each language, for search engines. `path` starts after the language: `/incidents/x`, or ''. */
export function alternatesOf(
  language: Language,
  path: string,
): NonNullable<Metadata['alternates']> {
  return {
    canonical: `/${language}${path}`,
    languages: { ar: `/ar${path}`, en: `/en${path}`, 'x-default': path || '/' },
  }
}
