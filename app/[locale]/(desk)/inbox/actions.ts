'use server'

import { revalidatePath } from 'next/cache'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { InboxAnswer } from '@/components/inbox/contract'
import { markInbox } from '@/lib/inbox/commands'
import { inboxWish } from '@/lib/inbox/schema'
import { getDatabase } from '@/lib/server/db'

/** Marks entries of the caller's own inbox as read, or as not read. */
export async function settleInbox(input: unknown): Promise<InboxAnswer> {
  const caller = await authorise('settleInbox')
  if (!caller.ok) return caller
  const parsed = taken(inboxWish, input)
  if (!parsed.success) return { ok: false, reason: 'invalid' }
  const items = await markInbox(getDatabase(), parsed.data, caller.person.id)
  // Every page tells how much is unread.
  revalidatePath('/', 'layout')
  return { ok: true, items }
}
