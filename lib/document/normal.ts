/** CR LF, CR, vertical tab, form feed, NEL, and Unicode's line and paragraph separators. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g

/**
 * The one form in which a text is taken in, so that the same text is the same text whichever program it was copied
 * from: every line ends with LF, and there is nothing blank (nor a byte order mark) before the first letter and
 * after the last. Not one letter, mark or space within it is touched. Doing it twice changes nothing.
 */
export function normaliseText(text: string): string {
  return text.replace(LINE_ENDS, '\n').trim()
}

/**
 * The forms of an address that lead to the same page: as it is given, as a browser writes it, without what stands
 * after `#`, with and without a slash at its end. None for what is no address.
 */
export function addressForms(address: string): readonly string[] {
  if (!URL.canParse(address)) return []
  const url = new URL(address)
  url.hash = ''
  const bare = url.href.replace(/\/$/, '')
  return [...new Set([address, url.href, bare, url.search === '' ? `${bare}/` : bare])]
}
