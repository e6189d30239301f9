import { useState, useTransition } from 'react'
import type { ClaimStep, Review } from '@/lib/review/schema'
import type { StepOutcome, TakeStep } from './contract'

/**
 * Sends steps to the server, one at a time.
 * @param done what the page does when a step was taken
 */
export function useStep(take: TakeStep, done: (step: string) => void) {
  const [outcome, setOutcome] = useState<StepOutcome | null>(null)
  const [isWorking, startWorking] = useTransition()
  const send = (step: ClaimStep | Review) =>
    startWorking(async () => {
      setOutcome(null)
      const answer = await take(step).catch((): StepOutcome => ({ ok: false, reason: 'lost' }))
      setOutcome(answer)
      if (answer.ok) done(step.step)
    })
  /** Says that a reason is missing, without asking the server. */
  const askReason = () => setOutcome({ ok: false, reason: 'needsReason' })
  return { outcome, isWorking, send, askReason }
}
