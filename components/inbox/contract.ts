import type { Refusal } from '@/lib/account/model'
import type { InboxWish } from '@/lib/inbox/schema'

/** What came of a wish with an inbox: the entries that were changed, for undoing it. */
export type InboxAnswer =
  | { readonly ok: true; readonly items: readonly number[] }
  | { readonly ok: false; readonly reason: 'invalid' | Refusal }

export type SettleInbox = (wish: InboxWish) => Promise<InboxAnswer>
