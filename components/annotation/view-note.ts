/** Brings a note into view within its list, and to whoever reads by ear or by key. */
export function showNote(key: string): void {
  const card = document.getElementById(`note-${key}`)
  const fold = card?.closest('details')
  if (fold) fold.open = true
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus({ preventScroll: true })
}
