/** A note that is being written, as it stands in its fields. */
export interface NoteDraft {
  readonly text: string
  readonly tags: string
}

const STORED_AS = 'mizan-note:'

/** Keeps what is being written at a place of this page, in this tab; null forgets it. */
export function keepDraft(place: string, draft: NoteDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(nameOf(place))
    else sessionStorage.setItem(nameOf(place), JSON.stringify(draft))
  } catch {
    // A full or forbidden store loses nothing that is on the page.
  }
}

/** What was left unsaved at a place of this page, or null. */
export function draftAt(place: string): NoteDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(place)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function nameOf(place: string): string {
  return `${STORED_AS}${window.location.pathname}:${place}`
}

function isDraft(kept: unknown): kept is NoteDraft {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('tags' in kept))
    return false
  return typeof kept.text === 'string' && typeof kept.tags === 'string'
}
