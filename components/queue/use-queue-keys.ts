import { useEffect, useRef } from 'react'
import { type QueueKey, queueKeyOf } from './keys'

/** Fields and dialogs keep their keys; a box to tick has none of these. */
const OWN_KEYS = 'input:not([type=checkbox]), select, textarea, dialog, [contenteditable]'

/** Works the queue by keys. @param press does what a key is for; false when there is nothing to do */
export function useQueueKeys(press: (key: QueueKey) => boolean): void {
  const pressed = useRef(press)
  pressed.current = press
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || !(target instanceof Element) || target.closest(OWN_KEYS)) return
      const key = queueKeyOf(event)
      if (key === null) return
      if (key === 'open' && target.closest('a, button, summary')) return
      if (pressed.current(key)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
