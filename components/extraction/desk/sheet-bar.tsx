import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Desk } from './use-desk'

/**
 * On a phone the list is a sheet over the foot of the text, which shows the chosen proposal: this bar walks through
 * them and opens the whole list. Where there is room it is not there.
 */
export function SheetBar({ desk }: { desk: Desk }) {
  const t = useTranslations('reading')
  const [isOpen, setOpen] = useState(false)
  const { items, current, move } = desk
  const place = current === null ? 0 : items.indexOf(current) + 1
  return (
    <div
      data-open={isOpen || undefined}
      className="desk-sheet-bar flex items-center justify-between gap-2 border-b border-line bg-ground px-3 py-1.5 lg:hidden print:hidden"
    >
      <Button aria-label={t('keys.previous')} onClick={() => move(-1)}>
        <Arrow isBack />
      </Button>
      <span className="text-sm text-muted">{t('position', { place, all: items.length })}</span>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('sheet.close') : t('sheet.open')}
      </Button>
      <Button aria-label={t('keys.next')} onClick={() => move(1)}>
        <Arrow />
      </Button>
    </div>
  )
}

function Arrow({ isBack = false }: { isBack?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="size-3 rtl:-scale-x-100">
      <path
        d={isBack ? 'M7 1L3 5l4 4' : 'M3 1l4 4-4 4'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}
