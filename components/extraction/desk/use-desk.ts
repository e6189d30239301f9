import { useMemo, useState } from 'react'
import type { Span } from '@/components/document/text-position'
import { type Doers, nameOf } from '@/lib/account/doer'
import {
  type Decision,
  lastDecided,
  type MadeDecision,
  STEPS,
  standingOf,
  type Target,
} from '@/lib/extraction/decision'
import type { Acceptance, Rejection } from '@/lib/extraction/decision-schema'
import type { DeskState } from '@/lib/extraction/desk-view'
import { betterOf } from '@/lib/extraction/merge'
import { isComplete, missingOf } from '@/lib/extraction/missing'
import type { Proposal } from '@/lib/extraction/proposal'
import { type KnownNames, useReading } from '../use-reading'
import type { DeskActions, DeskDocument } from './contract'
import { type Mode, type Notice, WALKING } from './mode'
import { useDecisions } from './use-decisions'
import { useOthers } from './use-others'
import { type DeskItem, isImported, isWaiting, useProposals } from './use-proposals'
import { useQuoting } from './use-quoting'
import { useWalk } from './use-walk'

const NOBODY: Acceptance['newcomers'] = { incidents: [], sources: [], actors: [], places: [] }

export type Desk = ReturnType<typeof useDesk>

/** Everything that happens at the desk: what is proposed, where the person is, and the steps that they take. */
export function useDesk({
  document,
  known,
  initial,
  actions,
  doers,
  person,
  first,
  selected,
}: {
  document: DeskDocument
  known: KnownNames
  initial: DeskState
  actions: DeskActions
  /** What those are called who are no people. */
  doers: Doers['words']
  /** Id of who sits at the desk. */
  person: string
  /** Identity of the proposal to begin with. */
  first: string | null
  /** Tells which words of the text are selected. */
  selected: () => Span | null
}) {
  const [mode, setMode] = useState<Mode>(WALKING)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [chosen, choose] = useState<string | null>(first)
  const { send, takeBack, seenOf, known: decidedNow, ...decisions } = useDecisions(initial, choose)
  const { state, pending, take } = decisions
  const [others, setOthers] = useState<readonly MadeDecision[]>([])
  useOthers(document.key, decidedNow, (now, fresh) => {
    take(now)
    setOthers(fresh.filter(({ by, verdict }) => by !== person && verdict !== 'proposed'))
  })
  const { whoDid, otherThan } = useMemo(() => {
    const called = { names: new Map(Object.entries(state.people)), words: doers }
    const who = ({ by }: MadeDecision) => nameOf(called, by)
    return {
      whoDid: who,
      otherThan: (made: MadeDecision) => (made.by === person ? null : who(made)),
    }
  }, [state.people, doers, person])
  const { text, language, published } = document
  const reading = useReading({ text, language, published, known }, 0)
  const items = useProposals(reading.extraction, state, pending, document, otherThan)
  const { current, move, goOn } = useWalk(items, chosen, choose)
  const quoting = useQuoting({ document, known, items, selected, mode, setMode, setNotice })
  const decided = useMemo(() => items.filter((item) => !isWaiting(item)).length, [items])

  const given = ({ id, origin, claim }: Proposal, seen = seenOf(id)) => {
    return { document: document.key, proposal: id, origin, seen, claim }
  }
  const onwards = (id: string) => {
    goOn(id)
    setMode(WALKING)
  }
  const may = (step: 'accept' | 'reject' | 'merge') =>
    current !== null && STEPS[current.standing][step] !== null && !isImported(current)

  /** Accepts, asking first for what is missing. */
  const accept = (proposal: Proposal, mustAsk = false) => {
    const item = items.find(({ id }) => id === proposal.id)
    const missing = missingOf(proposal.claim, document, state)
    const before = item?.decision?.target ?? null
    const target = before ?? missing.target
    if (mustAsk || target === null || !isComplete({ ...missing, target })) {
      setMode({ is: 'asking', proposal, mustAsk, seen: seenOf(proposal.id) })
      return
    }
    record(proposal, { incident: target.incident, place: target.place }, NOBODY)
    onwards(proposal.id)
  }
  const record = async (proposal: Proposal, target: Target, newcomers: Acceptance['newcomers']) => {
    const { id, claim } = proposal
    const item = items.find((one) => one.id === id)
    const isEdited = item !== undefined && item.claim !== claim
    const isDone = await send(id, 'accepted', () => {
      const decided = claim as Acceptance['claim']
      const seen = mode.is === 'asking' ? mode.seen : seenOf(id)
      return actions.accept({ ...given(proposal, seen), claim: decided, target, newcomers })
    })
    // Whoever was told what somebody else decided meanwhile can go on.
    if (!isDone) setMode((now) => (now.is === 'asking' ? { ...now, seen: seenOf(id) } : now))
    // What somebody filled in is in the form again, beside the reason for which it was not recorded.
    if (!isDone && isEdited) {
      setMode((now) =>
        now.is === 'asking' ? now : { is: 'editing', id, quote: claim.quote, claim },
      )
    }
    return isDone
  }
  const edit = ({ id, claim: { quote } }: DeskItem) => setMode({ is: 'editing', id, quote })
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
    choose(kept.id)
    setMode(WALKING)
  }
  /** Takes a decision back, and says which it was. */
  const undoing = async (find: Parameters<typeof takeBack>[0], isLast: boolean) => {
    const taken = await takeBack(find, ({ proposal, id: seen }) => {
      choose(proposal)
      setMode(WALKING)
      return actions.undo({ document: document.key, proposal, seen, isLast })
    })
    if (taken === null) setNotice({ is: 'nothing' })
    else if (taken.isDone) {
      const { decision } = taken
      setNotice({ is: 'undone', standing: standingOf(decision), claim: decision.claim })
    }
  }
  const undoLast = () => undoing(lastDecided, true)
  const undo = (id: string) => {
    const ofProposal = (all: readonly Decision[]) => all.findLast(({ proposal }) => proposal === id)
    return undoing((all) => ofProposal(all) ?? null, false)
  }

  return {
    ...decisions,
    ...quoting,
    others,
    whoDid,
    document,
    reading,
    items,
    decided,
    current,
    chosen,
    choose,
    move,
    onwards,
    mode,
    setMode,
    notice,
    setNotice,
    may,
    accept,
    edit,
    record,
    reject,
    merge,
    undo,
    undoLast,
    actions,
  }
}
