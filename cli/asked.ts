import type { Role } from '@/lib/account/model'
import type { Reading } from '@/lib/values/reading'
import type { Language } from '@/lib/values/text'

/** What a command line asks for, after `arguments.mjs` has read it. */
export type Asked = { readonly lang: Language } & (
  | { readonly command: 'import'; readonly target: string }
  | { readonly command: 'export'; readonly target?: string; readonly published: boolean }
  | {
      readonly command: 'compare'
      readonly target: string
      readonly reading: Reading
      readonly json: boolean
      readonly csv: boolean
      /** The last version that the public reads, not what the desk has. */
      readonly published: boolean
    }
  | {
      readonly command: 'extract'
      readonly targets: readonly string[]
      readonly published?: string
      readonly json: boolean
    }
  | {
      readonly command: 'annotations'
      readonly target: string
      readonly incident: boolean
      readonly import?: string
    }
  | { readonly command: 'audit'; readonly target: 'verify'; readonly head?: string }
  | {
      readonly command: 'user'
      readonly targets: readonly ['list'] | readonly ['add' | 'deactivate' | 'reset', string]
      readonly name?: string
      readonly role?: Role
    }
  | {
      readonly command: 'redact'
      readonly target: string
      readonly reason?: string
      readonly inside: boolean
      readonly yes: boolean
    }
  | { readonly command: 'list'; readonly json: boolean }
)
