import { useState, useTransition } from 'react'
import type { Refusal } from '@/lib/account/model'
import type { InboxWish } from '@/lib/inbox/schema'
import type { SettleInbox } from './contract'

/** What was done with an inbox last: how many entries, which way, and which ones for undoing it. */
export interface Settled {
  readonly what: 'read' | 'unread'
  readonly items: readonly number[]
}

/** Asks the server to mark entries, and keeps what came of it. */
export function useInbox(settle: SettleInbox) {
  const [isPending, start] = useTransition()
  const [settled, setSettled] = useState<Settled | null>(null)
  const [refused, setRefused] = useState<'invalid' | 'failed' | Refusal | null>(null)

  const ask = (wish: InboxWish) =>
    new Promise<void>((resolve) => {
      start(async () => {
        const answer = await settle(wish).catch(() => ({ ok: false, reason: 'failed' }) as const)
        setRefused(answer.ok ? null : answer.reason)
        const what = wish.do === 'unread' ? 'unread' : 'read'
        setSettled(answer.ok ? { what, items: answer.items } : null)
        resolve()
      })
    })
  return { ask, settled, refused, isPending }
}
