import { isLanguage } from '@/lib/values/reader'
import type { Language } from '@/lib/values/text'

/**
 * Where somebody goes once they are signed in: to the page that they came from, in the language that they read now.
 * Only a page of ours will do, whoever wrote the address: anything else leads to the front page.
 */
export function returnPath(wanted: unknown, language: Language): string {
  const front = `/${language}/incidents`
  if (typeof wanted !== 'string' || !URL.canParse(wanted, ORIGIN)) return front
  const { origin, pathname, search } = new URL(wanted, ORIGIN)
  const [, first, second] = pathname.split('/')
  if (origin !== ORIGIN || !wanted.startsWith('/') || !isLanguage(first)) return front
  if (second === 'sign-in' || second === 'set-up') return front
  return `/${language}${pathname.slice(first.length + 1)}${search}`
}

/** Stands for this site, wherever it is served. */
const ORIGIN = 'https://mizan.invalid'
