import { useMemo, useState } from 'react'
import type { Span } from '@/components/document/text-position'
import {
  type Decision,
  lastDecided,
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
  first,
  selected,
}: {
  document: DeskDocument
  known: KnownNames
  initial: DeskState
  actions: DeskActions
  /** Identity of the proposal to begin with. */
  first: string | null
  /** Tells which words of the text are selected. */
  selected: () => Span | null
}) {
  const [mode, setMode] = useState<Mode>(WALKING)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [chosen, choose] = useState<string | null>(first)
  const { send, takeBack, seenOf, ...decisions } = useDecisions(initial, choose)
  const { state, pending } = decisions
  const { text, language, published } = document
  const reading = useReading({ text, language, published, known }, 0)
  const items = useProposals(reading.extraction, state, pending, document)
  const { current, move, goOn } = useWalk(items, chosen, choose)
  const quoting = useQuoting({ document, known, items, selected, mode, setMode, setNotice })
  const decided = useMemo(() => items.filter((item) => !isWaiting(item)).length, [items])

  const given = ({ id, origin, claim }: Proposal) => {
    return { document: document.key, proposal: id, origin, seen: seenOf(id), claim }
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
