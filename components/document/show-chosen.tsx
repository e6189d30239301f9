'use client'

import { useEffect } from 'react'

/** When a page opens on a claim: its card in view within its list, then its words in the middle of the window. */
export function ShowChosen() {
  useEffect(() => {
    if (window.location.hash) return
    document.querySelector('article[data-chosen]')?.scrollIntoView({ block: 'nearest' })
    document.querySelector('mark[data-chosen]')?.scrollIntoView({ block: 'center' })
  }, [])
  return null
}
