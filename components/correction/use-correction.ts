import { useState, useTransition } from 'react'
import { useDraft } from '@/components/draft/use-draft'
import { type Content, type Merged, mergeCorrections, type Slip } from '@/lib/correction/model'
import type { CorrectAnswer } from './contract'
import { type CorrectionDraft, isCorrectionDraft } from './correction-draft'

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
 * A correction in the making: its content over the revision that was seen, kept as a draft until it is recorded. When
 * somebody else was quicker, their changes join it and what both changed is told.
 */
export function useCorrection({
  revision,
  content: recorded,
  send,
  done,
}: {
  revision: number
  content: Content
  send: (given: GivenCorrection) => Promise<CorrectAnswer>
  done: () => void
}) {
  const start: CorrectionDraft = { seen: revision, content: recorded, reason: '' }
  const kept = useDraft('', start, isCorrectionDraft)
  const draft = kept.content
  const [failed, setFailed] = useState<Failed | null>(null)
  const [merged, setMerged] = useState<Merged | null>(null)
  const [meant, setMeant] = useState<readonly Slip[]>([])
  const [isWorking, startWorking] = useTransition()

  const record = () =>
    startWorking(async () => {
      const given = { ...draft, meant: [...meant] }
      const answer = await send(given).catch(() => ({ ok: false, reason: 'lost' }) as const)
      if (answer.ok) {
        kept.sent()
        return done()
      }
      setFailed(answer)
      if (answer.reason !== 'stale') return
      const joined = mergeCorrections(answer.base, answer.now, draft.content)
      setMerged(joined)
      kept.change({ ...draft, seen: answer.revision, content: joined.content })
    })
  return {
    draft,
    kept,
    failed,
    merged,
    meant,
    isWorking,
    record,
    change: (fields: Content) => {
      // What was meant of another figure is asked again.
      setMeant([])
      kept.change({ ...draft, content: { ...draft.content, ...fields } })
    },
    setReason: (reason: string) => kept.change({ ...draft, reason }),
    setMeant,
    discard: () => {
      kept.discard()
      setFailed(null)
      setMerged(null)
    },
  }
}

export type Correcting = ReturnType<typeof useCorrection>
