'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState, useTransition } from 'react'
import type { BulkChange } from '@/lib/queue/schema'
import type { ChangeAnswer, ChangeClaims, ChangeKind } from './contract'

/** What came of the last change: how it is told, and what can be done about it. */
export type Notice =
  /** `said`: what was done, in words. `undo`: what takes it back; empty when it is taken back already. */
  | { readonly is: 'done'; readonly said: string; readonly undo: readonly BulkChange[] }
  | {
      readonly is: 'failed'
      readonly answer: Extract<ChangeAnswer, { ok: false }> | { readonly reason: 'lost' }
      readonly changes: readonly BulkChange[]
      readonly say: (count: number) => string
    }

export type Changes = ReturnType<typeof useChanges>

/**
 * Sends changes of claims to the server, one at a time, and keeps what came of the last one.
 * @param change the action
 * @param done what the page does when claims were changed
 */
export function useChanges(change: ChangeClaims, done: () => void) {
  const t = useTranslations('queue')
  const router = useRouter()
  const [open, setOpen] = useState<ChangeKind | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isWorking, startWorking] = useTransition()
  /** Keys may be quicker than the server: what is sent waits for what was sent before. */
  const last = useRef<Promise<unknown>>(Promise.resolve())

  /** @param say what will have been done, by how many claims it was done to */
  const send = (
    changes: readonly BulkChange[],
    say: (count: number) => string,
    isUndo = false,
  ): void => {
    const form = open
    // At once, outside the transition: else what undoes the last change would stand there while this one is made.
    setNotice(null)
    startWorking(async () => {
      const lost = { ok: false, reason: 'lost' } as const
      const sent = last.current.then(() => change(changes)).catch(() => lost)
      last.current = sent
      const answer = await sent
      // The form stays open, with what was typed.
      if (!answer.ok) return setNotice({ is: 'failed', answer, changes, say })
      setOpen((now) => (now === form ? null : now))
      setNotice({ is: 'done', said: say(answer.changed), undo: isUndo ? [] : answer.undo })
      if (answer.changed > 0) done()
      router.refresh()
    })
  }
  const close = () => {
    setOpen(null)
    setNotice((now) => (now?.is === 'failed' ? null : now))
  }
  const takeBack = () => {
    if (notice?.is !== 'done' || notice.undo.length === 0) return
    const undo = notice.undo.map((one) => {
      return one.change === 'move' ? { ...one, reason: t('undoReason') } : one
    })
    send(undo, (count) => t('done.undo', { count }), true)
  }
  return { open, setOpen, close, notice, setNotice, isWorking, send, takeBack }
}
