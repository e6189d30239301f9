import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useMemo, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Quoted } from '@/components/ui/quoted'
import { type Decision, holding } from '@/lib/extraction/decision'
import { missingOf } from '@/lib/extraction/missing'
import type { Proposal } from '@/lib/extraction/proposal'
import { isEarlier } from '@/lib/extraction/target'
import type { RankedIncident } from '@/lib/incident/ranking'
import { codePointsOf } from '@/lib/values/quote'
import type { Reader } from '@/lib/values/reader'
import { type AcceptDraft, answered, firstDraft, NEW, treesOf } from './accept-draft'
import type { Asked } from './contract'
import { FaultNote } from './fault-note'
import { IncidentChoice } from './incident-choice'
import { WALKING } from './mode'
import type { DeskNames } from './names'
import { ActorFields, PlaceFields, SourceFields } from './newcomer-fields'
import { PartChoice } from './part-choice'
import type { Desk } from './use-desk'

/** Asks what is missing of a claim that is being accepted, and nothing else; everything is filled in as far as it can be. */
export function AcceptDialog({
  desk,
  proposal,
  names,
  reader,
}: {
  desk: Desk
  proposal: Proposal
  names: DeskNames
  reader: Reader
}) {
  const t = useTranslations('reading')
  const { state, document, actions, setMode } = desk
  const { claim } = proposal
  const missing = useMemo(() => missingOf(claim, document, state), [claim, document, state])
  const asked = useMemo(() => askedOf(desk, proposal), [desk, proposal])
  const isElsewhen = useMemo(
    () => isEarlier(claim, codePointsOf(document.text)),
    [claim, document.text],
  )
  const [ranked, setRanked] = useState<readonly RankedIncident[] | null>(null)
  const [draft, setDraft] = useState<AcceptDraft | null>(null)
  const [isRecording, start] = useTransition()
  const last = useMemo(() => lastAccepted(state.decisions), [state.decisions])

  useEffect(() => {
    if (ranked !== null) return
    let isCurrent = true
    const take = (found: readonly RankedIncident[]) => {
      if (!isCurrent) return
      setRanked(found)
      const before = isElsewhen ? null : (last?.target ?? null)
      setDraft(firstDraft(claim, missing, state, isElsewhen ? [] : found, before, document))
    }
    actions.propose(asked).then(take, () => take([]))
    return () => {
      isCurrent = false
    }
  }, [ranked, actions, asked, claim, missing, state, last, document, isElsewhen])

  const change = (part: Partial<AcceptDraft>) =>
    setDraft((before) => (before === null ? null : { ...before, ...part }))
  const trees = treesOf(state, ranked ?? [], claim)
  const related = state.incidents.find(({ key }) => key === last?.target?.incident)
  const relatedKey = related?.partOf ?? related?.key ?? null

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (draft === null || isRecording) return
    const { target, newcomers } = answered(draft, claim, state, relatedKey)
    start(async () => {
      if (await desk.record(proposal, target, newcomers)) desk.onwards(proposal.id)
    })
  }
  const fault = desk.fault?.id === proposal.id ? desk.fault : null
  return (
    <Dialog
      open
      onClose={() => setMode(WALKING)}
      label={t('asking.title')}
      closeLabel={t('cancel')}
    >
      <p className="mb-4 text-sm">
        <bdi className="font-medium">{names.claimant(claim)}</bdi>{' '}
        <span className="text-muted">
          <Quoted text={claim.quote.exact} language={document.language ?? reader.language} />
        </span>
      </p>
      {draft === null ? (
        <p role="status" className="py-6 text-muted">
          {t('asking.looking')}
        </p>
      ) : (
        <form onSubmit={onSubmit} className="flex flex-col gap-5">
          {isElsewhen && <p className="text-sm">{t('incident.earlier')}</p>}
          <IncidentChoice
            draft={draft}
            change={change}
            trees={trees}
            ranked={ranked ?? []}
            claim={claim}
            asked={asked}
            related={relatedKey}
            known={state}
            actions={actions}
            names={names}
            reader={reader}
          />
          {draft.incident !== NEW && draft.incident !== '' && (
            <PartChoice draft={draft} change={change} trees={trees} names={names} reader={reader} />
          )}
          {draft.place && <PlaceFields place={draft.place} change={(place) => change({ place })} />}
          {draft.source && (
            <SourceFields
              source={draft.source}
              actors={state.actors}
              change={(source) => change({ source })}
              reader={reader}
              names={names}
            />
          )}
          {draft.actor && <ActorFields actor={draft.actor} change={(actor) => change({ actor })} />}
          <div className="sticky -bottom-5 -mx-5 -mb-5 border-t border-line bg-surface px-5 py-3">
            {fault && (
              <div className="mb-3">
                <FaultNote fault={fault} reader={reader} />
              </div>
            )}
            <div className="flex gap-2">
              <Button type="submit" look="strong" aria-disabled={isRecording}>
                {isRecording ? t('asking.recording') : t('accept')}
              </Button>
              <Button onClick={() => setMode(WALKING)}>{t('cancel')}</Button>
            </div>
          </div>
        </form>
      )}
    </Dialog>
  )
}

/** The acceptance that was made last and still holds. */
function lastAccepted(decisions: readonly Decision[]): Decision | null {
  const held = holding(decisions)
  const last = decisions.findLast(
    (decision) => decision.verdict === 'accepted' && held.get(decision.proposal) === decision,
  )
  return last ?? null
}

function askedOf({ state, document }: Desk, { claim }: Proposal): Asked {
  const isPlace = state.places.some(({ key }) => key === claim.place)
  const speaker = state.sources.find(({ key }) => key === claim.claimant)?.speaksFor
  const parties = [claim.victims, ...(speaker ? [speaker] : [])]
  return {
    place: isPlace ? claim.place : null,
    date: claim.date ?? document.published,
    parties: [...new Set(parties)],
    day: document.published,
  }
}
