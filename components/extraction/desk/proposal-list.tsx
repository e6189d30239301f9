import { useTranslations } from 'next-intl'
import { type Ref, useEffect } from 'react'
import type { Reader } from '@/lib/values/reader'
import type { DeskNames } from './names'
import { ProposalActions } from './proposal-actions'
import { ProposalCard } from './proposal-card'
import type { Desk } from './use-desk'

/** All proposals in the order of the text. The chosen one takes the focus whenever the keys move it. */
export function ProposalList({
  desk,
  names,
  reader,
  ref,
}: {
  desk: Desk
  names: DeskNames
  reader: Reader
  ref: Ref<HTMLOListElement>
}) {
  const t = useTranslations('reading')
  const { items, chosen, choose, mode, reading, document: text } = desk
  const textLanguage = text.language ?? reader.language
  const isMerging = mode.is === 'merging'

  useEffect(() => {
    const card = document.getElementById(`proposal-${chosen}`)
    card?.scrollIntoView({ block: 'nearest' })
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('.proposal-card')) {
      card?.querySelector<HTMLElement>('[data-proposal]')?.focus({ preventScroll: true })
    }
  }, [chosen])

  if (items.length === 0) {
    const state = reading.extraction === null ? reading.state : 'none'
    return (
      <p role="status" className="px-4 py-6 text-muted">
        {state === 'failed' ? t('failed') : state === 'none' ? t('none') : t('reading')}
      </p>
    )
  }
  return (
    <ol ref={ref} aria-label={t('listTitle')}>
      {items.map((item) => {
        const isChosen = item.id === chosen
        return (
          <ProposalCard
            key={item.id}
            item={item}
            isChosen={isChosen}
            isCandidate={isMerging && isChosen && mode.id !== item.id}
            names={names}
            reader={reader}
            textLanguage={textLanguage}
            choose={choose}
          >
            {isChosen && <ProposalActions desk={desk} item={item} names={names} reader={reader} />}
          </ProposalCard>
        )
      })}
    </ol>
  )
}
