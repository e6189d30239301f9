import { useEffect, useRef } from 'react'
import type { MadeDecision } from '@/lib/extraction/decision'
import type { DeskState } from '@/lib/extraction/desk-view'

/** How long after an answer the server is asked again, in milliseconds; and after none came. */
const AGAIN = 1_000
const AFTER_FAILURE = 5_000

/** The number of the last decision that a state knows of; 0 for none. */
export const lastOf = ({ decisions }: Pick<DeskState, 'decisions'>) => decisions.at(-1)?.id ?? 0

/**
 * Sees what others decide on a document while it lies open: asks every second whether there is more than is known, as long
 * as the page is in sight. Nothing is kept on the server between two questions, so it may be restarted, or be several.
 * @param known tells what is known now
 * @param take takes what is new, with the decisions that were not known before
 */
export function useOthers(
  document: string,
  known: () => DeskState,
  take: (now: DeskState, fresh: readonly MadeDecision[]) => void,
): void {
  const latest = useRef({ known, take })
  latest.current = { known, take }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const look = async () => {
      clearTimeout(timer)
      if (window.document.visibilityState === 'hidden') return
      const after = lastOf(latest.current.known())
      const answer = await ask(document, after)
      if (isOver || answer === 'refused') return
      if (typeof answer === 'object') {
        const before = lastOf(latest.current.known())
        const fresh = answer.decisions.filter(({ id }) => id > before)
        if (fresh.length > 0) latest.current.take(answer, fresh)
      }
      clearTimeout(timer)
      timer = setTimeout(look, answer === 'failed' ? AFTER_FAILURE : AGAIN)
    }
    timer = setTimeout(look, AGAIN)
    window.document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    return () => {
      isOver = true
      clearTimeout(timer)
      window.document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
    }
  }, [document])
}

/** `refused`: to ask again is of no use, whoever asks may not; the next decision says so. */
async function ask(
  document: string,
  after: number,
): Promise<DeskState | 'same' | 'refused' | 'failed'> {
  const query = new URLSearchParams({ document, after: String(after) })
  const answer = await fetch(`/api/desk?${query}`).catch(() => null)
  if (answer === null || answer.status >= 500) return 'failed'
  if (answer.status === 204) return 'same'
  if (!answer.ok) return 'refused'
  return (await answer.json().catch(() => 'failed')) as DeskState | 'failed'
}
