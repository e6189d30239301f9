import { useRef, useState } from 'react'
import { useDraft } from '@/components/draft/use-draft'
import type { Encoding, FileText } from '@/lib/document/file/model'
import { type Draft, EMPTY, isDraft } from './draft'

/** What is being put together, kept until it is stored or discarded. */
export function useNewDocument() {
  const kept = useDraft<Draft>('', EMPTY, isDraft)
  const draft = kept.content
  const [replaced, setReplaced] = useState<Draft | null>(null)

  // What was read comes long after the drawing in which it was asked for.
  const latest = useRef(draft)
  latest.current = draft
  const set = (next: Draft) => {
    latest.current = next
    kept.change(next)
  }

  return {
    draft,
    kept,
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
      latest.current = EMPTY
      kept.discard()
    },
  }
}
