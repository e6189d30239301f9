import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { Desk } from './use-desk'
import type { DeskItem } from './use-proposals'

/** What can be done with the chosen proposal, as buttons that say their keys. */
export function ProposalButtons({ desk, item }: { desk: Desk; item: DeskItem }) {
  const t = useTranslations('reading')
  const { items, setMode, may } = desk
  const { id, standing, carried } = item
  const isOpen = standing === 'open'
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
  return (
    <div className="mt-2.5 flex flex-wrap gap-1.5 print:hidden">
      {isOpen &&
        act(
          'A',
          carried === null ? t('accept') : t('carried.accept'),
          () => desk.accept(item),
          carried === null,
        )}
      {standing === 'rejected' && act('A', t('acceptAfterAll'), () => desk.accept(item))}
      {may('accept') && act('E', t('edit'), () => desk.edit(item))}
      {isOpen && act('X', t('reject'), () => setMode({ is: 'rejecting', id }))}
      {isOpen && items.length > 1 && act('M', t('merge'), () => setMode({ is: 'merging', id }))}
      {!isOpen && <Button onClick={() => desk.undo(id)}>{t('undo')}</Button>}
    </div>
  )
}
