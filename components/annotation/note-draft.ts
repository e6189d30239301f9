/** A note that is being written, as it stands in its fields. */
export interface NoteDraft {
  readonly text: string
  readonly tags: string
}

/** Whether this is a draft of a note, as this version of the form keeps it. */
export function isNoteDraft(kept: unknown): kept is NoteDraft {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('tags' in kept))
    return false
  return typeof kept.text === 'string' && typeof kept.tags === 'string'
}
