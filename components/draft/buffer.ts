/** What is in a form and is not known to be kept by the server yet. */
export interface Buffered {
  readonly content: unknown
  /** When it was typed: ISO 8601, by this browser's clock. */
  readonly at: string
}

/*
 * The browser's own store is the buffer: what was typed while the server is away, or in the second before a tab was
 * closed, waits there. What the server has taken goes from it. What one person left is not the next one's who uses this
 * browser.
 */

const nameOf = (person: string, subject: string) => `mizan-draft-${person}-${subject}`

/** Keeps what was typed; false where the browser cannot: it is full, or forbids it. */
export function putBuffer(person: string, subject: string, buffered: Buffered): boolean {
  try {
    localStorage.setItem(nameOf(person, subject), JSON.stringify(buffered))
    return true
  } catch {
    return false
  }
}

/** What waits for the server, or null. */
export function bufferOf(person: string, subject: string): Buffered | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(person, subject)) ?? 'null')
    return isBuffered(kept) ? kept : null
  } catch {
    return null
  }
}

/** Forgets it. With `at`, only what was typed then: another tab may have typed on. */
export function clearBuffer(person: string, subject: string, at?: string): void {
  try {
    if (at !== undefined && bufferOf(person, subject)?.at !== at) return
    localStorage.removeItem(nameOf(person, subject))
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

function isBuffered(kept: unknown): kept is Buffered {
  if (typeof kept !== 'object' || kept === null || !('content' in kept) || !('at' in kept)) {
    return false
  }
  return typeof kept.at === 'string'
}
