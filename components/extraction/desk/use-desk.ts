import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type Decision,
  lastDecided,
  STEPS,
  type Standing,
  standingOf,
  type Target,
} from '@/lib/extraction/decision'
import type { Acceptance, Rejection } from '@/lib/extraction/decision-schema'
import type { DeskState } from '@/lib/extraction/desk-view'
import { betterOf } from '@/lib/extraction/merge'
import { isComplete, missingOf } from '@/lib/extraction/missing'
import type { BegunClaim } from '@/lib/extraction/prefill'
import type { Proposal, ProposedClaim } from '@/lib/extraction/proposal'
import { type KnownNames, useReading } from '../use-reading'
import type { DeskActions, DeskAnswer, DeskDocument, DeskOutcome } from './contract'
import { type DeskItem, isWaiting, useProposals } from './use-proposals'

/** What the person at the desk is in the middle of. */
export type Mode =
  | { readonly is: 'walking' }
  | { readonly is: 'editing' | 'rejecting' | 'merging'; readonly id: string }
  /** A claim that is being accepted and of which something is missing, or whose incident is being changed. */
  | { readonly is: 'asking'; readonly proposal: Proposal; readonly mustAsk: boolean }
  | { readonly is: 'adding'; readonly claim: BegunClaim }
  | { readonly is: 'help' }

export const WALKING: Mode = { is: 'walking' }

/** Why the last thing that was tried did not happen, and with which proposal. */
export interface DeskFault {
  readonly id: string
  readonly outcome: Extract<DeskOutcome, { ok: false }>
}

/** What the desk says of the last key: it goes with the next one. */
export type Notice =
  | { readonly is: 'select' | 'nothing' }
  | { readonly is: 'decided'; readonly standing: Standing }
  | { readonly is: 'undone'; readonly standing: Standing; readonly claim: ProposedClaim }

const NOBODY: Acceptance['newcomers'] = { incidents: [], sources: [], actors: [], places: [] }

export type Desk = ReturnType<typeof useDesk>

/** Everything that happens at the desk: what is proposed, where the person is, and what they decide. */
export function useDesk(
  document: DeskDocument,
  known: KnownNames,
  initial: DeskState,
  actions: DeskActions,
  first: string | null,
) {
  const [state, setState] = useState(initial)
  const [pending, setPending] = useState<ReadonlyMap<string, Standing>>(new Map())
  const [mode, setMode] = useState<Mode>(WALKING)
  const [fault, setFault] = useState<DeskFault | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [chosen, setChosen] = useState<string | null>(first)
  const { text, language, published } = document
  const reading = useReading({ text, language, published, known }, 0)
  const items = useProposals(reading.extraction, state, pending, document)
  const index = items.findIndex(({ id }) => id === chosen)
  const current = items[index] ?? null

  useEffect(() => {
    if (items.length > 0 && index < 0) setChosen(nextOpen(items, -1)?.id ?? items[0]?.id ?? null)
  }, [items, index])

  useEffect(() => {
    const address = new URL(window.location.href)
    if (chosen === null || !address.pathname.endsWith('/read')) return
    address.searchParams.set('proposal', chosen)
    // Past the router, which would take a change of the address for a navigation and give up one that is under way.
    History.prototype.replaceState.call(window.history, window.history.state, '', address)
  }, [chosen])

  /** Where everything stands by the last answer, also before it is drawn; and the decisions under way. */
  const truth = useRef(initial)
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  const take = useCallback((now: DeskState) => {
    truth.current = now
    setState(now)
  }, [])

  const settle = (id: string, { outcome, state: now }: DeskAnswer) => {
    if (now !== null) take(now)
    setPending((before) => without(before, id))
    if (!outcome.ok) {
      setFault({ id, outcome })
      setChosen(id)
    }
    return outcome.ok
  }

  /** Sends a decision when all before it are answered; what it will lead to is shown at once. */
  const send = (id: string, to: Standing, ask: () => Promise<DeskAnswer>): Promise<boolean> => {
    setFault(null)
    setPending((before) => new Map(before).set(id, to))
    const answer = underWay.current.then(ask).then(
      (given) => settle(id, given),
      () => settle(id, FAILED),
    )
    underWay.current = answer
    return answer
  }
  const seenOf = (id: string) =>
    truth.current.decisions.findLast(({ proposal }) => proposal === id)?.id ?? 0
  const given = ({ id, origin, claim }: Proposal) => {
    return { document: document.key, proposal: id, origin, seen: seenOf(id), claim }
  }
  const onwards = (id: string) => {
    const from = items.findIndex((item) => item.id === id)
    setChosen(nextOpen(items, from)?.id ?? id)
    setMode(WALKING)
  }

  /** Accepts, asking first for what is missing. */
  const accept = (proposal: Proposal, mustAsk = false) => {
    const item = items.find(({ id }) => id === proposal.id)
    const missing = missingOf(proposal.claim, document, state)
    const before = item?.decision?.target ?? null
    const target = before ?? missing.target
    if (mustAsk || target === null || !isComplete({ ...missing, target })) {
      setMode({ is: 'asking', proposal, mustAsk })
      return
    }
    record(proposal, { incident: target.incident, place: target.place }, NOBODY)
    onwards(proposal.id)
  }
  const record = (proposal: Proposal, target: Target, newcomers: Acceptance['newcomers']) =>
    send(proposal.id, 'accepted', () => {
      const claim = proposal.claim as Acceptance['claim']
      return actions.accept({ ...given(proposal), claim, target, newcomers })
    })

  const may = (step: 'accept' | 'reject' | 'merge') =>
    current !== null && STEPS[current.standing][step] !== null && !isImported(current)

  const reject = (item: DeskItem, why: Pick<Rejection, 'reason' | 'note'>) => {
    const claim = item.claim as Rejection['claim']
    send(item.id, 'rejected', () => actions.reject({ ...given(item), claim, ...why }))
    onwards(item.id)
  }
  const merge = (a: DeskItem, b: DeskItem) => {
    const isAccepted = (id: string) => items.find((one) => one.id === id)?.standing === 'accepted'
    const [kept, merged] = betterOf(a, b, isAccepted)
    const claim = merged.claim as Rejection['claim']
    send(merged.id, 'merged', () => actions.merge({ ...given(merged), claim, into: kept.id }))
    setChosen(kept.id)
    setMode(WALKING)
  }
  /** Takes back the decision that `find` picks once all that was sent is answered, and says what it was. */
  const takeBack = (find: (decisions: readonly Decision[]) => Decision | null, isLast: boolean) => {
    underWay.current = underWay.current.then(() => {
      const decision = find(truth.current.decisions)
      if (decision === null) return setNotice({ is: 'nothing' })
      const { proposal, id: seen, claim } = decision
      const standing = standingOf(decision)
      setChosen(proposal)
      setMode(WALKING)
      setFault(null)
      setPending((before) => new Map(before).set(proposal, 'open'))
      return actions.undo({ document: document.key, proposal, seen, isLast }).then(
        (given) => settle(proposal, given) && setNotice({ is: 'undone', standing, claim }),
        () => settle(proposal, FAILED),
      )
    })
  }
  const undoLast = () => takeBack(lastDecided, true)
  const undo = (id: string) =>
    takeBack((decisions) => decisions.findLast(({ proposal }) => proposal === id) ?? null, false)
  const move = (step: number) => {
    const to = items[Math.min(Math.max(index + step, 0), items.length - 1)]
    if (to) setChosen(to.id)
  }
  const decided = useMemo(() => items.filter((item) => !isWaiting(item)).length, [items])

  return {
    document,
    state,
    setState: take,
    reading,
    items,
    current,
    chosen,
    choose: setChosen,
    mode,
    setMode,
    fault,
    setFault,
    pending,
    decided,
    may,
    move,
    accept,
    record,
    onwards,
    reject,
    merge,
    undo,
    undoLast,
    notice,
    setNotice,
    actions,
  }
}

const FAILED: DeskAnswer = { outcome: { ok: false, reason: 'failed' }, state: null }

/** True for a claim that did not come by way of the desk, which therefore leaves it as it is. */
export function isImported({ decision, recorded }: DeskItem): boolean {
  return recorded !== null && decision?.verdict !== 'accepted'
}

/** The next proposal that waits after an index, from the beginning again where there is none; null when all are decided. */
function nextOpen(items: readonly DeskItem[], from: number): DeskItem | null {
  const isOpen = (item: DeskItem, index: number) => isWaiting(item) && index !== from
  return items.find((item, at) => at > from && isOpen(item, at)) ?? items.find(isOpen) ?? null
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}
