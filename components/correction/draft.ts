import type { Content } from '@/lib/correction/model'

/** What is being made of an entry, kept in this browser over a closed tab until it is recorded or discarded. */
export interface CorrectionDraft {
  /** The revision that it started from. */
  readonly seen: number
  readonly content: Content
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}

/** Whose draft of what: what one person left is not the next one's who uses this browser. */
export interface DraftOf {
  /** `claims/KEY`, `incidents/KEY` … */
  readonly subject: string
  readonly person: string
}

const nameOf = ({ subject, person }: DraftOf) => `mizan-correction-${person}-${subject}`

/** Keeps a draft. One that the browser cannot keep is not lost while the page is open. */
export function keepDraft(of: DraftOf, draft: CorrectionDraft): void {
  try {
    localStorage.setItem(nameOf(of), JSON.stringify(draft))
  } catch {
    // A full or forbidden store loses nothing that is on the page.
  }
}

/** The draft that this person left of it, or null. */
export function keptDraft(of: DraftOf): CorrectionDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(of)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

/** Forgets what was kept. */
export function dropDraft(of: DraftOf): void {
  try {
    localStorage.removeItem(nameOf(of))
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

function isDraft(kept: unknown): kept is CorrectionDraft {
  const fields = { seen: 'number', content: 'object', reason: 'string', at: 'string' }
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.entries(fields).every(([field, type]) => {
      const value = (kept as Record<string, unknown>)[field]
      return typeof value === type && value !== null
    })
  )
}
