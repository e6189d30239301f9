import type { DIGITS } from '@/lib/values/digits'
import type { LANGUAGES } from '@/lib/values/text'
import type { ENGLISH } from './english'

/** A message key that does not exist is a type error (https://next-intl.dev/docs/workflows/typescript). */
declare module 'next-intl' {
  interface AppConfig {
    Locale:
      | `${(typeof LANGUAGES)[number]}-u-nu-${(typeof DIGITS)[number]}`
      | (typeof LANGUAGES)[number]
    Messages: typeof ENGLISH
  }
}
