import type { cookies } from 'next/headers'
import { DEFAULT_DIGITS, type Digits, isDigits } from '@/lib/values/digits'

type Cookies = Pick<Awaited<ReturnType<typeof cookies>>, 'get'>

/** What a reader may choose for the look of the pages. `system` follows the machine. */
export const THEMES = ['light', 'dark', 'system'] as const

export type Theme = (typeof THEMES)[number]

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** What a choice is kept as: by TLS, bound to this very host. */
export function cookieName(choice: 'digits' | 'theme', isSecure: boolean): string {
  return isSecure ? `__Host-${choice}` : choice
}

function read(jar: Cookies, choice: 'digits' | 'theme'): string | undefined {
  return (jar.get(cookieName(choice, true)) ?? jar.get(cookieName(choice, false)))?.value
}

/** The digits that the reader chose, or the default. */
export function readDigits(jar: Cookies): Digits {
  const value = read(jar, 'digits')
  return isDigits(value) ? value : DEFAULT_DIGITS
}

/** The theme that the reader chose, or the machine's. */
export function readTheme(jar: Cookies): Theme {
  const value = read(jar, 'theme')
  return isTheme(value) ? value : 'system'
}
