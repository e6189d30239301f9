import { useState, useTransition } from 'react'
import type { RegroupAnswer, SendRegrouping } from './contract'

/** A merger, its undoing or a split on its way: what stands in its way, until it is done. */
export function useRegrouping(send: SendRegrouping | null, done: (incident: string) => void) {
  const [failed, setFailed] = useState<Extract<RegroupAnswer, { ok: false }> | null>(null)
  const [isWorking, startWorking] = useTransition()
  const go = (given: object) =>
    startWorking(async () => {
      if (send === null) return
      setFailed(null)
      const answer = await send(given).catch(() => ({ ok: false, reason: 'lost' }) as const)
      if (answer.ok) done(answer.incident)
      else setFailed(answer)
    })
  return { failed, isWorking, go }
}
