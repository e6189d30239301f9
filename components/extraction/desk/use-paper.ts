import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * True while the page is being printed, and drawn so before the browser lays it out for paper: what only paper shows
 * burdens no list on the screen.
 */
export function usePaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)

  useEffect(() => {
    const paper = window.matchMedia('print')
    const begin = () => flushSync(() => setOnPaper(true))
    const end = () => setOnPaper(false)
    const follow = () => (paper.matches ? begin() : end())
    // Browsers tell of printing in one of two ways, or in both.
    paper.addEventListener('change', follow)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      paper.removeEventListener('change', follow)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])

  return isOnPaper
}
