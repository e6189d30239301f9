import { useCallback, useRef, useState } from 'react'
import type { Decision, Standing } from '@/lib/extraction/decision'
import type { DeskState } from '@/lib/extraction/desk-view'
import type { DeskAnswer, DeskOutcome } from './contract'
import { lastOf } from './use-others'

/** Why the last thing that was tried did not happen, and with which proposal. */
export interface DeskFault {
  readonly id: string
  readonly outcome: Extract<DeskOutcome, { ok: false }>
}

const FAILED: DeskAnswer = { outcome: { ok: false, reason: 'failed' }, state: null }

type Ask = () => Promise<DeskAnswer>

/**
 * Sends decisions one after the other, each when all before it are answered, and keeps where everything stands. What
 * a decision will lead to is shown at once (`pending`).
 *
 * @param choose shows the proposal with which something did not happen
 */
export function useDecisions(initial: DeskState, choose: (id: string) => void) {
  const [state, setState] = useState(initial)
  const [pending, setPending] = useState<ReadonlyMap<string, Standing>>(new Map())
  const [fault, setFault] = useState<DeskFault | null>(null)
  /** Where everything stands by the last answer, also before it is drawn; and what is under way. */
  const truth = useRef(initial)
  const underWay = useRef<Promise<unknown>>(Promise.resolve())

  const take = useCallback((now: DeskState) => {
    // Answers to different questions may come in another order than they were given in.
    if (lastOf(now) < lastOf(truth.current)) return
    truth.current = now
    setState(now)
  }, [])

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = underWay.current.then(act)
    underWay.current = done
    return done
  }
  const foresee = (id: string, to: Standing) => {
    setFault(null)
    setPending((before) => new Map(before).set(id, to))
  }
  const settle = async (id: string, ask: Ask): Promise<boolean> => {
    const { outcome, state: now } = await ask().catch(() => FAILED)
    if (now !== null) take(now)
    setPending((before) => without(before, id))
    if (outcome.ok) return true
    setFault({ id, outcome })
    choose(id)
    return false
  }

  /** Sends a decision; true when it was made. */
  const send = (id: string, to: Standing, ask: Ask): Promise<boolean> => {
    foresee(id, to)
    return inTurn(() => settle(id, ask))
  }

  /**
   * Takes back the decision that `find` picks once all that was sent is answered.
   *
   * @returns null when there is none
   */
  const takeBack = (
    find: (decisions: readonly Decision[]) => Decision | null,
    ask: (decision: Decision) => Promise<DeskAnswer>,
  ): Promise<{ readonly decision: Decision; readonly isDone: boolean } | null> =>
    inTurn(async () => {
      const decision = find(truth.current.decisions)
      if (decision === null) return null
      foresee(decision.proposal, 'open')
      return { decision, isDone: await settle(decision.proposal, () => ask(decision)) }
    })

  /** The number of the decision that holds for a proposal by the last answer; 0 for none. */
  const seenOf = (id: string) =>
    truth.current.decisions.findLast(({ proposal }) => proposal === id)?.id ?? 0

  const known = useCallback(() => truth.current, [])

  return { state, take, known, pending, fault, send, takeBack, seenOf }
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}
