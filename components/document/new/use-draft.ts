import { useEffect, useRef, useState } from 'react'
import type { Encoding, FileText } from '@/lib/document/file/model'
import { type Draft, EMPTY, keepDraft, keptDraft } from './draft'

/** What is being put together, kept in this tab over reloads until it is stored or discarded. */
export function useDraft() {
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [replaced, setReplaced] = useState<Draft | null>(null)

  // What was read comes long after the drawing in which it was asked for.
  const latest = useRef(draft)
  const set = (next: Draft) => {
    latest.current = next
    setDraft(next)
    keepDraft(next)
  }

  // After the first drawing, which is the server's.
  useEffect(() => {
    const kept = keptDraft()
    if (!kept) return
    latest.current = kept
    setDraft(kept)
  }, [])

  return {
    draft,
    isEmpty: draft === EMPTY,
    change: (part: Partial<Draft>) => set({ ...latest.current, ...part }),
    /** Takes what was read from a file or page; what stood there before can be brought back. */
    take: ({ text, ...told }: FileText, name: string, chosen: Encoding | null) => {
      const before = latest.current
      const isSame = before.origin?.name === name
      if (!isSame) setReplaced(before.text.trim() === '' ? null : before)
      const origin = { ...told, name, chosen, retrievedAt: new Date().toISOString() }
      // What somebody said of another text does not hold for this one, but for who published it.
      const isFirst = before.text.trim() === ''
      const { publisher, source } = before
      const own = isSame || isFirst ? before : { ...EMPTY, publisher, source }
      set({ ...own, supersedes: before.supersedes, text, origin })
    },
    /** Brings back what a file took the place of; null when there was nothing. */
    bringBack:
      replaced &&
      (() => {
        set(replaced)
        setReplaced(null)
      }),
    discard: () => {
      setReplaced(null)
      set(EMPTY)
    },
  }
}
