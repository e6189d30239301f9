import { useEffect, useState, useTransition } from 'react'
import { type Content, type Merged, mergeCorrections, type Slip } from '@/lib/correction/model'
import type { CorrectAnswer } from './contract'
import { dropDraft, keepDraft, keptDraft } from './draft'

/** What came of the last attempt, as far as it did not succeed. */
export type Failed =
  | Extract<CorrectAnswer, { ok: false }>
  | { readonly ok: false; readonly reason: 'lost' }

/** What every correction says, whatever it corrects. */
export interface GivenCorrection {
  readonly seen: number
  readonly content: Content
  readonly reason: string
  readonly meant: readonly Slip[]
}

/**
 * A correction in the making: its content over the revision that was seen, kept in this browser until it is recorded. When
 * somebody else was quicker, their changes join it and what both changed is told.
 */
export function useCorrection({
  subject,
  person,
  revision,
  content: recorded,
  send,
  done,
}: {
  /** What is corrected: `claims/KEY`. */
  subject: string
  /** Id of who corrects. */
  person: string
  revision: number
  content: Content
  send: (given: GivenCorrection) => Promise<CorrectAnswer>
  done: () => void
}) {
  const start = { seen: revision, content: recorded, reason: '' }
  const [draft, setDraft] = useState(start)
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const [merged, setMerged] = useState<Merged | null>(null)
  const [meant, setMeant] = useState<readonly Slip[]>([])
  const [isWorking, startWorking] = useTransition()

  // After the first drawing, which is the server's.
  useEffect(() => {
    const kept = keptDraft({ subject, person })
    if (!kept) return
    const { at, ...rest } = kept
    setDraft(rest)
    setKeptAt(at)
  }, [subject, person])

  const set = (next: typeof draft) => {
    setDraft(next)
    keepDraft({ subject, person }, { ...next, at: new Date().toISOString() })
  }
  const record = () =>
    startWorking(async () => {
      const given = { ...draft, meant: [...meant] }
      const answer = await send(given).catch(() => ({ ok: false, reason: 'lost' }) as const)
      if (answer.ok) {
        dropDraft({ subject, person })
        return done()
      }
      setFailed(answer)
      if (answer.reason !== 'stale') return
      const joined = mergeCorrections(answer.base, answer.now, draft.content)
      setMerged(joined)
      set({ ...draft, seen: answer.revision, content: joined.content })
    })
  return {
    draft,
    keptAt,
    failed,
    merged,
    meant,
    isWorking,
    record,
    change: (fields: Content) => {
      // What was meant of another figure is asked again.
      setMeant([])
      set({ ...draft, content: { ...draft.content, ...fields } })
    },
    setReason: (reason: string) => set({ ...draft, reason }),
    setMeant,
    discard: () => {
      dropDraft({ subject, person })
      setKeptAt(null)
      setFailed(null)
      setMerged(null)
      setDraft(start)
    },
  }
}

export type Correcting = ReturnType<typeof useCorrection>
