import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { claimHref } from '@/components/claim/href'
import { knownTarget } from '@/lib/extraction/target'
import { codePointsOf } from '@/lib/values/quote'
import type { Reader } from '@/lib/values/reader'
import { ClaimForm } from './claim-form'
import { ClaimLine } from './claim-line'
import { MeanwhileNote } from './meanwhile-note'
import { MergeNote } from './merge-note'
import { WALKING } from './mode'
import type { DeskNames } from './names'
import { ProposalButtons } from './proposal-buttons'
import { RejectForm } from './reject-form'
import { TargetLine } from './target-line'
import type { Desk } from './use-desk'
import { type DeskItem, isImported } from './use-proposals'

/** The form of what is being done with the chosen proposal; else where its claim goes, and what can be done. */
export function ProposalActions({
  desk,
  item,
  names,
  reader,
}: {
  desk: Desk
  item: DeskItem
  names: DeskNames
  reader: Reader
}) {
  const t = useTranslations('reading')
  const { mode, setMode, may, state } = desk
  if (mode.is === 'editing' && mode.id === item.id) {
    return (
      <>
        <MeanwhileNote item={item} />
        <ClaimForm
          desk={desk}
          claim={mode.claim ?? item.claim}
          names={names}
          label={t('editing.save')}
          save={(claim) => desk.accept({ ...item, claim })}
        />
      </>
    )
  }
  if (mode.is === 'rejecting' && mode.id === item.id) {
    const cancel = () => setMode(WALKING)
    return (
      <>
        <MeanwhileNote item={item} />
        <RejectForm reject={(why) => desk.reject(item, why)} cancel={cancel} />
      </>
    )
  }
  const target =
    item.decision?.verdict === 'accepted'
      ? item.decision.target
      : knownTarget(item.claim, state.decisions, state.incidents, codePointsOf(desk.document.text))
  const isOwn = !isImported(item)
  return (
    <>
      {(item.standing === 'open' || item.standing === 'accepted') && isOwn && (
        <TargetLine
          target={target}
          recorded={item.recorded}
          incidents={state.incidents}
          reader={reader}
          change={may('accept') ? () => desk.accept(item, true) : null}
        />
      )}
      {item.carried !== null && (
        <p className="mt-2 text-sm text-muted">
          {t.rich('carried.note', {
            link: (words) => (
              <Link href={claimHref(reader.language, item.carried ?? '')} className="link text-ink">
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      {!isOwn && <p className="mt-2 text-sm text-muted">{t('imported')}</p>}
      <MergeNote
        desk={desk}
        item={item}
        line={(claim) => <ClaimLine claim={claim} names={names} reader={reader} />}
      />
      {isOwn && mode.is !== 'merging' && <ProposalButtons desk={desk} item={item} />}
    </>
  )
}
