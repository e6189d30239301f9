import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useDrafts } from './drafts'
import { Keeper, type KeptWhere } from './keeper'

/** What is in a form, and what becomes of it. */
export interface Draft<T> {
  readonly content: T
  /** When what is in the form was left there, ISO 8601; null when it was begun here. */
  readonly keptAt: string | null
  readonly where: KeptWhere
  readonly change: (content: T) => void
  /** Forgets the draft: what is in the form was sent. */
  readonly sent: () => void
  /** Forgets the draft, and makes the form what it was at first. */
  readonly discard: () => void
}

/**
 * What is in a form, kept over a closed tab and a restarted server, and found on another machine. The
 * server's copy is the truth; what it has not taken yet waits in this browser. Of both the newer one is shown.
 * @param place which of the forms about something it is; empty for the one about the whole
 * @param start what is in the form at first
 * @param isContent whether something is what such a form holds: another version may have had other fields
 */
export function useDraft<T extends object>(
  place: string,
  start: T,
  isContent: (kept: unknown) => kept is T,
): Draft<T> {
  const { person, about, kept } = useDrafts()
  const subject = place === '' ? about : `${about}/${place}`
  const server = kept[subject]
  const known = server !== undefined && isContent(server.content) ? server.content : null
  const [content, setContent] = useState<T>(known ?? start)
  const [keptAt, setKeptAt] = useState(known === null ? null : (server?.savedAt ?? null))
  const [where, setWhere] = useState<KeptWhere>(known === null ? 'nowhere' : 'server')
  const keeper = useMemo(
    () => (person === null ? null : new Keeper(person, subject, setWhere)),
    [person, subject],
  )
  const first = useRef({ start, isContent, savedAt: server?.savedAt ?? null })

  // After the first drawing, which is the server's, and before anybody sees it: this browser may know better.
  useLayoutEffect(() => {
    const own = keeper?.own() ?? null
    const { start: empty, isContent: isKnown, savedAt } = first.current
    if (own === null || own.at <= (savedAt ?? '')) return keeper?.giveWay()
    const left = own.content !== null && isKnown(own.content) ? own.content : null
    setContent(left ?? empty)
    setKeptAt(left === null ? null : own.at)
    setWhere(left === null ? 'nowhere' : 'underWay')
  }, [keeper])

  useEffect(() => {
    const flush = () => keeper?.flush()
    const flushHidden = () => document.visibilityState === 'hidden' && flush()
    flush()
    document.addEventListener('visibilitychange', flushHidden)
    window.addEventListener('pagehide', flush)
    window.addEventListener('online', flush)
    return () => {
      document.removeEventListener('visibilitychange', flushHidden)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('online', flush)
      flush()
    }
  }, [keeper])

  const change = useCallback(
    (next: T) => {
      setContent(next)
      keeper?.keep(next, first.current.savedAt)
    },
    [keeper],
  )
  const sent = useCallback(() => {
    setKeptAt(null)
    keeper?.drop(first.current.savedAt)
  }, [keeper])
  const discard = useCallback(() => {
    setContent(first.current.start)
    sent()
  }, [sent])
  return { content, keptAt, where, change, sent, discard }
}
