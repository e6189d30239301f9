import { type RefObject, useEffect } from 'react'

/**
 * When a form goes away that held the focus, gives the focus to the button that opens it (`data-opens`), else to what
 * it stood in: otherwise whoever works by keyboard begins at the top of the page again.
 */
export function useFocusBack(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const host = form.current?.closest<HTMLElement>('[tabindex="-1"]')
    return () => {
      requestAnimationFrame(() => {
        if (!host || !hasLostFocus()) return
        const opener = host.querySelector<HTMLElement>('[data-opens]')
        const target = opener ?? host
        target.focus({ preventScroll: true })
      })
    }
  }, [form])
}

/** Whether what had the focus is gone from the page, so that nothing has it. */
export function hasLostFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
