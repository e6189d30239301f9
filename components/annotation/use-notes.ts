'use client'

import { useCallback, useState, useTransition } from 'react'
import type { Refusal } from '@/lib/account/model'
import type { Outcome, Reason, Wish } from '@/lib/annotation/schema'

/** What came of a wish; whoever wished may not be let. */
export type Answer = Outcome | { readonly ok: false; readonly reason: Refusal }

/** Why nothing came of a wish; `failed` when no answer came at all. */
export type Refused = Reason | Refusal | 'failed'

/** Asks the server for something with a note. */
export type Act = (wish: Wish) => Promise<Answer>

/** What was done last, and how to undo it. */
export interface Done {
  readonly what: Wish['do']
  readonly count: number
  readonly undo: readonly Wish[]
}

/** Asks for something with a note; true when it was done. */
export type Ask = (wish: Wish) => Promise<boolean>

/** Carries out what a person wishes with notes, and keeps what came of the last wish. */
export function useNotes(act: Act) {
  const [isPending, start] = useTransition()
  const [done, setDone] = useState<Done | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  const ask = useCallback<Ask>(
    (wish) =>
      new Promise((resolve) => {
        start(async () => {
          const outcome = await act(wish).catch(() => ({ ok: false, reason: 'failed' }) as const)
          setRefused(outcome.ok ? null : outcome.reason)
          setDone(outcome.ok ? doneOf(wish) : null)
          resolve(outcome.ok)
        })
      }),
    [act],
  )

  const undo = useCallback(async () => {
    for (const wish of done?.undo ?? []) if (!(await ask(wish))) return
    setDone((last) => last && { ...last, what: 'undo', undo: [] })
  }, [done, ask])

  return { ask, undo, done, refused, isPending }
}

function doneOf(wish: Wish): Done {
  const count = wish.do === 'confirm' ? wish.places.length : 1
  return { what: wish.do, count, undo: undoOf(wish) }
}

/** The wishes that take a wish back. What was written is changed or taken back by its own buttons. */
function undoOf(wish: Wish): Wish[] {
  switch (wish.do) {
    case 'resolve':
      return [{ do: 'reopen', note: wish.note }]
    case 'reopen':
      return [{ do: 'resolve', note: wish.note }]
    case 'withdraw':
      return [{ do: 'restore', note: wish.note }]
    case 'confirm':
      return wish.places.map(({ note }) => ({ do: 'undo', document: wish.document, note }))
    case 'adjust':
    case 'leave':
      return [{ do: 'undo', document: wish.document, note: wish.note }]
    default:
      return []
  }
}
