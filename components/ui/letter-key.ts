/**
 * The Latin letter, in lower case, or the digit that a key stands for; null for any other key. A letter counts as what
 * it writes, wherever it stands; a keyboard that writes another alphabet or other digits, Arabic say, counts by where
 * its keys stand.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | null {
  if (/^[a-z\d]$/i.test(key)) return key.toLowerCase()
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase() ?? null
}
