'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { letterOf } from '@/components/ui/letter-key'
import type { Doers } from '@/lib/account/doer'
import type { InboxView } from '@/lib/inbox/model'
import type { Reader } from '@/lib/values/reader'
import type { SettleInbox } from './contract'
import { InboxItem } from './inbox-item'
import { useInbox } from './use-inbox'

/** A person's inbox, by mouse or by keys: J and K walk, Enter opens, E marks. Nothing of it is lost by being read. */
export function InboxList({
  items,
  unread,
  doers,
  reader,
  settle,
}: {
  items: readonly InboxView[]
  /** How many have not been read, here and on other pages. */
  unread: number
  doers: Doers
  reader: Reader
  settle: SettleInbox
}) {
  const t = useTranslations('inbox')
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const { ask, settled, refused, isPending } = useInbox(settle)

  const mark = async ({ id, isRead }: InboxView) => {
    // What was marked goes to another place of the list: whoever works by keys goes on with what came after it.
    const at = items.findIndex((item) => item.id === id)
    const next = items[at + 1] ?? items[at - 1]
    const hadFocus = list.current?.contains(document.activeElement)
    await ask({ do: isRead ? 'unread' : 'read', items: [id] })
    if (hadFocus && next) requestAnimationFrame(() => linkOf(list.current, next.id)?.focus())
  }
  const open = async ({ id, isRead }: InboxView, href: string) => {
    if (!isRead) await ask({ do: 'read', items: [id] })
    router.push(href)
  }

  const press = useRef<(event: KeyboardEvent) => boolean>(() => false)
  press.current = (event) => {
    const key = letterOf(event)
    const focused = document.activeElement?.closest<HTMLElement>('[data-item]')
    const at = items.findIndex(({ id }) => String(id) === focused?.dataset.item)
    const item = items[at]
    if (key === 'j' || key === 'k') {
      const next = at < 0 ? 0 : at + (key === 'j' ? 1 : -1)
      const target = linkOf(list.current, items[next]?.id)
      target?.focus()
      target?.scrollIntoView({ block: 'nearest' })
    } else if (key === 'e' && item && !isPending) mark(item)
    else return false
    return true
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
      if (press.current(event)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <section aria-label={t('title')} aria-busy={isPending} className="max-w-4xl">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line pb-2">
        <p className="font-medium">{t('unread', { count: unread })}</p>
        <Button
          aria-disabled={unread === 0 || isPending}
          onClick={() => {
            const upTo = Math.max(...items.map(({ id }) => id))
            if (unread > 0 && !isPending) ask({ do: 'readAll', upTo })
          }}
        >
          {t('readAll')}
        </Button>
      </div>
      <div aria-live="polite">
        {refused && (
          <p className="mt-3 border-s-3 border-ink bg-sunken px-3 py-2 text-sm font-medium">
            {isRefusal(refused) ? <RefusalText reason={refused} /> : t(`refused.${refused}`)}
          </p>
        )}
        {settled && (
          <p className="mt-3 flex justify-between gap-3 border-s-3 border-line-strong bg-sunken px-3 py-2 text-sm">
            {t(`done.${settled.what}`, { count: settled.items.length })}
            {settled.items.length > 0 && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  const back = settled.what === 'read' ? 'unread' : 'read'
                  ask({ do: back, items: [...settled.items] })
                }}
              >
                {t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <ol ref={list} className="divide-y divide-line border-b border-line">
        {items.map((item) => (
          <InboxItem
            key={item.id}
            item={item}
            doers={doers}
            reader={reader}
            mark={() => mark(item)}
            open={(href) => open(item, href)}
          />
        ))}
      </ol>
      <p className="mt-3 text-sm text-muted pointer-coarse:hidden">
        {t.rich('keys', { kbd: (key) => <Kbd>{key}</Kbd> })}
      </p>
    </section>
  )
}

/** What of an entry takes the focus. */
function linkOf(list: HTMLElement | null, id: number | undefined): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-item="${id}"] :is(a, button)`) ?? null
}
