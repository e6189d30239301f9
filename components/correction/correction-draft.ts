import type { Content } from '@/lib/correction/model'

/** What is being made of a claim. */
export interface CorrectionDraft {
  /** The revision that it was begun on: a correction of an older one is brought together with what was made since. */
  readonly seen: number
  readonly content: Content
  readonly reason: string
}

/** Whether this is a draft of a correction, as this version of the form keeps it. */
export function isCorrectionDraft(kept: unknown): kept is CorrectionDraft {
  const fields = { seen: 'number', content: 'object', reason: 'string' }
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.entries(fields).every(([field, type]) => {
      const value = (kept as Record<string, unknown>)[field]
      return typeof value === type && value !== null
    })
  )
}
