import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeskIncident } from '@/lib/extraction/desk-view'
import { formatDate } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { ClaimLine } from './claim-line'
import type { DeskNames } from './names'
import { RejectReason } from './reject-reason'
import { targetNames } from './target-line'
import type { DeskItem } from './use-proposals'

/** What the proposals are printed with. */
export interface Paper {
  /** What each proposal that was merged stands with now, by its own identity. */
  readonly mergedInto: ReadonlyMap<string, DeskItem>
  readonly incidents: readonly DeskIncident[]
}

/** What was decided on a proposal and what its claim says besides, on paper, where nothing unfolds. */
export function ProposalPaper({
  item: { id, claim, decision, standing },
  paper: { mergedInto, incidents },
  names,
  reader,
}: {
  item: DeskItem
  paper: Paper
  names: DeskNames
  reader: Reader
}) {
  const t = useTranslations('reading')
  const terms = useTranslations('terms')
  const { place, date, unit, period, modality } = claim
  const into = mergedInto.get(id)
  const target = standing === 'accepted' ? (decision?.target ?? null) : null
  const isRejected = standing === 'rejected' && decision?.verdict === 'rejected'
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('field.place'), place && <bdi>{names.place(place)}</bdi>],
    [
      t('field.date'),
      date && formatDate({ date, precision: 'day' }, reader.language, reader.digits),
    ],
    [t('field.unit'), unit !== 'persons' && terms(`unit.${unit}`)],
    [t('field.period'), period !== 'event' && terms(`period.${period}`)],
    [t('field.modality'), modality !== 'asserted' && terms(`modality.${modality}`)],
    [
      t('target.label'),
      target && <bdi>{targetNames(target, incidents, reader.language).join(' › ')}</bdi>,
    ],
    [t('merging.into'), into && <ClaimLine claim={into.claim} names={names} reader={reader} />],
    [
      t('rejecting.because'),
      isRejected && (decision.reason || decision.note) && <RejectReason decision={decision} />,
    ],
  ]
  return (
    <dl className="mt-1 flex flex-wrap gap-x-4 text-sm">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="flex gap-x-1">
              <dt className="text-muted">{name}:</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
