import { type RefObject, useEffect, useRef } from 'react'
import { type DeskKey, deskKeyOf } from './keys'
import { type Desk, isImported, WALKING } from './use-desk'

/** Fields, dialogs and what answers to Enter itself keep their keys. */
const OWN_KEYS = 'input, select, textarea, dialog, [contenteditable]'

/**
 * Works the desk by keys while the focus is in it, or nowhere. `add` makes a claim of the selected words.
 */
export function useKeys(root: RefObject<HTMLElement | null>, desk: Desk, add: () => void): void {
  const press = useRef<(key: DeskKey) => boolean>(() => false)
  press.current = (key) => pressed(desk, key, add)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (!(target instanceof Element) || target.closest(OWN_KEYS)) return
      if (target !== document.body && !root.current?.contains(target)) return
      const key = deskKeyOf(event)
      if (key === null) return
      if (key === 'confirm' && target.closest('a, button, summary') && !isCard(target)) return
      if (press.current(key)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [root])
}

function isCard(target: Element): boolean {
  return target.closest('[data-proposal]') !== null
}

/** Does what a key asks for; false when it asks for nothing here. */
function pressed(desk: Desk, key: DeskKey, add: () => void): boolean {
  const { current, mode, setMode, may, items } = desk
  if (key === 'next' || key === 'previous') desk.move(key === 'next' ? 1 : -1)
  else if (key === 'help') setMode({ is: 'help' })
  else if (key === 'cancel') setMode(WALKING)
  else if (key === 'undo') desk.undo()
  else if (key === 'add') add()
  else if (current === null || isImported(current)) return false
  else if (mode.is === 'merging') {
    const first = items.find(({ id }) => id === mode.id)
    if ((key !== 'confirm' && key !== 'merge') || !first || first.id === current.id) return false
    desk.merge(first, current)
  } else if (key === 'accept' && current.standing !== 'accepted' && may('accept')) {
    desk.accept(current)
  } else if (key === 'incident' && may('accept')) desk.accept(current, true)
  else if (key === 'edit' && may('accept')) setMode({ is: 'editing', id: current.id })
  else if (key === 'reject' && may('reject')) setMode({ is: 'rejecting', id: current.id })
  else if (key === 'merge' && may('merge')) setMode({ is: 'merging', id: current.id })
  else return false
  return true
}
