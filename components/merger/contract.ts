import type { Refusal } from '@/lib/account/model'
import type { Regrouped } from '@/lib/merger/commands'

/** What the server answers to a merger, its undoing or a split. */
export type RegroupAnswer =
  | Regrouped
  | { readonly ok: false; readonly reason: Refusal | 'invalid' | 'lost' }

/** One of them, sent to the server. */
export type SendRegrouping = (input: unknown) => Promise<RegroupAnswer>
