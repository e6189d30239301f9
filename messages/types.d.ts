import type { DIGITS } from '@/lib/values/digits'
import type { LANGUAGES } from '@/lib/values/text'
import type account from './account.en.json'
import type annotations from './annotations.en.json'
import type board from './board.en.json'
import type drafts from './drafts.en.json'
import type common from './en.json'
import type intake from './intake.en.json'
import type publication from './publication.en.json'
import type reading from './reading.en.json'
import type review from './review.en.json'
import type sensitive from './sensitive.en.json'

/** A message key that does not exist is a type error (https://next-intl.dev/docs/workflows/typescript). */
declare module 'next-intl' {
  interface AppConfig {
    Locale:
      | `${(typeof LANGUAGES)[number]}-u-nu-${(typeof DIGITS)[number]}`
      | (typeof LANGUAGES)[number]
    Messages: typeof common &
      typeof board &
      typeof intake &
      typeof annotations &
      typeof reading &
      typeof review &
      typeof account &
      typeof drafts &
      typeof publication &
      typeof sensitive
  }
}
