import { type RefObject, useEffect, useRef } from 'react'
import { differencesOf } from '@/lib/extraction/merge'
import { type DeskKey, deskKeyOf } from './keys'
import { WALKING } from './mode'
import type { Desk } from './use-desk'
import { isImported } from './use-proposals'

/** Fields, dialogs and what answers to Enter itself keep their keys. */
const OWN_KEYS = 'input, select, textarea, dialog, [contenteditable]'

/** Works the desk by keys while the focus is in it, or nowhere. */
export function useKeys(root: RefObject<HTMLElement | null>, desk: Desk): void {
  const press = useRef<(key: DeskKey) => boolean>(() => false)
  const clear = useRef(() => {})
  clear.current = () => desk.setNotice(null)
  press.current = (key) => {
    clear.current()
    return pressed(desk, key)
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      // A key that closed something over the text, say, is used up.
      if (event.defaultPrevented) return
      if (!(target instanceof Element) || target.closest(OWN_KEYS)) return
      if (target !== document.body && !root.current?.contains(target)) return
      const key = deskKeyOf(event)
      if (key === null) return
      if (key === 'confirm' && target.closest('a, button, summary') && !isCard(target)) return
      if (press.current(key)) event.preventDefault()
    }
    const onPointerDown = () => clear.current()
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('pointerdown', onPointerDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('pointerdown', onPointerDown)
    }
  }, [root])
}

/** The keys that decide on a proposal. */
const DECIDING: ReadonlySet<DeskKey> = new Set(['accept', 'edit', 'incident', 'reject', 'merge'])

function isCard(target: Element): boolean {
  return target.closest('[data-proposal]') !== null
}

/** Does what a key asks for; false when it asks for nothing here. */
function pressed(desk: Desk, key: DeskKey): boolean {
  const { current, mode, setMode, may, items } = desk
  if (key === 'next' || key === 'previous') desk.move(key === 'next' ? 1 : -1)
  else if (key === 'help') setMode({ is: 'help' })
  else if (key === 'cancel') setMode(WALKING)
  else if (key === 'undo') desk.undoLast()
  else if (key === 'add') desk.add()
  else if (key === 'edit' && desk.quote !== null) desk.takeQuote()
  else if (current === null || isImported(current)) return false
  else if (mode.is === 'merging') {
    const first = items.find(({ id }) => id === mode.id)
    if ((key !== 'confirm' && key !== 'merge') || !first || first.id === current.id) return false
    // What says something else is merged only by its button.
    if (differencesOf(first.claim, current.claim).length === 0) desk.merge(first, current)
  } else if (key === 'accept' && current.standing !== 'accepted' && may('accept')) {
    desk.accept(current)
  } else if (key === 'incident' && may('accept')) desk.accept(current, true)
  else if (key === 'edit' && may('accept')) desk.edit(current)
  else if (key === 'reject' && may('reject')) setMode({ is: 'rejecting', id: current.id })
  else if (key === 'merge' && may('merge')) setMode({ is: 'merging', id: current.id })
  else {
    // What a decided proposal cannot take is said; silence would look like a key that is broken.
    if (!DECIDING.has(key) || current.standing === 'open') return false
    desk.setNotice({ is: 'decided', standing: current.standing })
  }
  return true
}
