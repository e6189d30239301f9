import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { knownTarget } from '@/lib/extraction/target'
import { codePointsOf } from '@/lib/values/quote'
import type { Reader } from '@/lib/values/reader'
import { ClaimForm } from './claim-form'
import { MergeNote } from './merge-note'
import { WALKING } from './mode'
import type { DeskNames } from './names'
import { RejectForm } from './reject-form'
import { TargetLine } from './target-line'
import type { Desk } from './use-desk'
import { type DeskItem, isImported } from './use-proposals'

/** What can be done with the chosen proposal: as buttons that say their keys, or the form of what is being done. */
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
  const walk = () => setMode(WALKING)
  if (mode.is === 'editing' && mode.id === item.id) {
    const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)
    return (
      <ClaimForm
        claim={item.claim}
        names={names}
        choices={{
          sources: keysOf(state.sources),
          actors: keysOf(state.actors),
          places: keysOf(state.places),
        }}
        label={t('editing.save')}
        save={(claim) => desk.accept({ ...item, claim })}
        cancel={walk}
      />
    )
  }
  if (mode.is === 'rejecting' && mode.id === item.id) {
    return <RejectForm reject={(why) => desk.reject(item, why)} cancel={walk} />
  }
  const target =
    item.decision?.verdict === 'accepted'
      ? item.decision.target
      : knownTarget(item.claim, state.decisions, state.incidents, codePointsOf(desk.document.text))
  const isOwn = !isImported(item)
  const act = (key: string, label: string, onClick: () => void, isStrong = false) => (
    <Button look={isStrong ? 'strong' : 'plain'} onClick={onClick}>
      {label}
      <span
        className={`max-sm:hidden ${isStrong ? 'opacity-80 [&_kbd]:bg-transparent [&_kbd]:text-ground' : ''}`}
      >
        <Kbd>{key}</Kbd>
      </span>
    </Button>
  )
  const edit = () => setMode({ is: 'editing', id: item.id })
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
      {!isOwn && <p className="mt-2 text-sm text-muted">{t('imported')}</p>}
      <MergeNote desk={desk} item={item} names={names} reader={reader} />
      {isOwn && (
        <div className="mt-2.5 flex flex-wrap gap-1.5 print:hidden">
          {item.standing === 'open' && act('A', t('accept'), () => desk.accept(item), true)}
          {item.standing === 'rejected' && act('A', t('acceptAfterAll'), () => desk.accept(item))}
          {may('accept') && act('E', t('edit'), edit)}
          {item.standing === 'open' &&
            act('X', t('reject'), () => setMode({ is: 'rejecting', id: item.id }))}
          {item.standing === 'open' &&
            desk.items.length > 1 &&
            act('M', t('merge'), () => setMode({ is: 'merging', id: item.id }))}
          {item.standing !== 'open' && (
            <Button onClick={() => desk.undo(item.id)}>{t('undo')}</Button>
          )}
        </div>
      )}
    </>
  )
}
