'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { isolate } from '@/components/ui/isolated'
import { ChangeNote } from './change-note'
import { ChangeButtons, ChangeDialog, type Choices } from './change-tools'
import type { ChangeClaims, ClaimToChange } from './contract'
import type { QueueKey } from './keys'
import { QueueKeysHelp } from './keys-help'
import { extend, NOTHING, toggle, toggleAll } from './selection'
import { useChanges } from './use-changes'
import { useQueueKeys } from './use-queue-keys'

/** A claim of the queue with the address that it leads to and its row, which the server has drawn. */
export interface QueueEntry extends ClaimToChange {
  readonly href: string
  readonly row: ReactNode
}

/** The claims of a page, to be chosen one by one, in ranges or all, and changed together; all of it by keys, too. */
export function QueueList({
  entries,
  choices,
  change,
}: {
  entries: readonly QueueEntry[]
  choices: Choices
  change: ChangeClaims
}) {
  const t = useTranslations('queue')
  const router = useRouter()
  const [selection, setSelection] = useState(NOTHING)
  const [isHelping, setHelping] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  /** The row that was reached last, and its number, for when it has gone. */
  const [current, setCurrent] = useState<{ key: string; index: number } | null>(null)
  const changes = useChanges(change, () => setSelection(NOTHING))

  const keys = entries.map(({ key }) => key)
  const chosen = entries.filter(({ key }) => selection.chosen.has(key))
  const at = entries.find(({ key }) => key === current?.key)
  const targets = chosen.length > 0 || !at ? chosen : [at]

  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('[data-row]') ?? [])]
  const walk = (step: number): boolean => {
    const index = keys.indexOf(current?.key ?? '')
    const from = index >= 0 ? index : (current?.index ?? 0) - Math.max(step, 0)
    boxes()[Math.min(Math.max(from + step, 0), keys.length - 1)]?.focus()
    return true
  }
  useEffect(() => {
    // The row that one was at may be of another filter now: its place is the next one's.
    if (document.activeElement !== document.body || current === null) return
    if (keys.includes(current.key) || changes.notice !== null) return
    boxes()[Math.min(current.index, keys.length - 1)]?.focus()
  })

  const isBarShown = chosen.length > 0 || changes.notice !== null || changes.isWorking

  const toMe = () => {
    const { me, workers } = choices
    const claims = targets.map(({ key, assignee }) => ({ claim: key, seen: assignee }))
    const name = workers.find(({ id }) => id === me)?.name ?? ''
    changes.send([{ change: 'assign', claims, to: me }], (count) =>
      t('done.assign', { count, name: isolate(name) }),
    )
  }
  const press = (key: QueueKey): boolean => {
    if (key === 'down' || key === 'up') return walk(key === 'down' ? 1 : -1)
    if (key === 'help') setHelping(true)
    else if (key === 'all') setSelection(toggleAll(selection, keys))
    else if (key === 'clear') setSelection(NOTHING)
    else if (key === 'undo') changes.takeBack()
    else if (key === 'open' && at) router.push(at.href)
    else if (key === 'select' && at) setSelection(toggle(selection, at.key))
    else if (key === 'range' && at) setSelection(extend(selection, at.key, keys))
    else if (key === 'toMe' && targets.length > 0) toMe()
    else if (isChange(key) && targets.length > 0) changes.setOpen(key)
    else return false
    return true
  }
  useQueueKeys(press)

  return (
    <section aria-label={t('list')}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-2 noscript:hidden print:hidden">
        <Checkbox
          label={t('selectAll', { count: keys.length })}
          checked={chosen.length === keys.length}
          onChange={() => setSelection(toggleAll(selection, keys))}
        />
        <Button onClick={() => setHelping(true)} className="pointer-coarse:hidden">
          {t('keys.title')}
        </Button>
      </div>
      <ol ref={list} className="divide-y divide-line">
        {entries.map(({ key, label, row }, index) => (
          <li
            key={key}
            className="-mx-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-2 py-3 not-has-[[data-row]:checked]:has-[[data-row]:focus-visible]:bg-sunken has-[[data-row]:checked]:bg-highlight"
          >
            <input
              type="checkbox"
              data-row={key}
              aria-label={t('select', { claim: label })}
              checked={selection.chosen.has(key)}
              onFocus={() => setCurrent({ key, index })}
              onChange={({ nativeEvent }) => {
                const isRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
                setSelection(isRange ? extend(selection, key, keys) : toggle(selection, key))
              }}
              className="m-1 size-4 scroll-my-40 accent-ink noscript:hidden print:hidden"
            />
            {row}
          </li>
        ))}
      </ol>
      <div
        className={`sticky bottom-0 z-10 -mx-4 bg-surface px-4 sm:-mx-2 sm:px-2 print:hidden ${isBarShown ? 'border-t border-line-strong' : ''}`}
      >
        {changes.open === null && (
          <ChangeNote changes={changes} known={entries} reader={choices.reader} />
        )}
        {chosen.length > 0 && (
          <div className="flex flex-wrap items-center gap-2 py-2">
            <p className="me-2 text-sm font-medium">{t('selected', { count: chosen.length })}</p>
            <Button look="strong" onClick={toMe} aria-disabled={changes.isWorking}>
              {t('toMe')}
            </Button>
            <ChangeButtons changes={changes} />
            <Button onClick={() => setSelection(NOTHING)}>{t('clear')}</Button>
          </div>
        )}
      </div>
      <ChangeDialog targets={targets} changes={changes} choices={choices} />
      <QueueKeysHelp isOpen={isHelping} close={() => setHelping(false)} />
    </section>
  )
}

const isChange = (key: QueueKey) =>
  key === 'assign' || key === 'setDue' || key === 'tag' || key === 'move'
