import type { Content } from '@/lib/correction/model'

/** What is being made of a claim, kept in this browser over a closed tab until it is recorded or discarded. */
export interface CorrectionDraft {
  /** The revision that it started from. */
  readonly seen: number
  readonly content: Content
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}

const nameOf = (claim: string) => `mizan-correction-${claim}`

/** Keeps a draft. One that the browser cannot keep is not lost while the page is open. */
export function keepDraft(claim: string, draft: CorrectionDraft): void {
  try {
    localStorage.setItem(nameOf(claim), JSON.stringify(draft))
  } catch {
    // A full or forbidden store loses nothing that is on the page.
  }
}

/** The draft that was kept for a claim, or null. */
export function keptDraft(claim: string): CorrectionDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(claim)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

/** Forgets what was kept for a claim. */
export function dropDraft(claim: string): void {
  try {
    localStorage.removeItem(nameOf(claim))
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

function isDraft(kept: unknown): kept is CorrectionDraft {
  const fields = { seen: 'number', content: 'object', reason: 'string', at: 'string' }
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.entries(fields).every(
      ([field, type]) => typeof (kept as Record<string, unknown>)[field] === type,
    )
  )
}
