/** How long a line may be that is taken for a title, in UTF-16 units. */
const LONGEST_LINE = 200

/** The title that a text begins with: its first line, unless that is a paragraph; else the empty text. */
export function titleOf(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1)
  const title = line.replace(/^#+\s+/, '').trim()
  return title.length <= LONGEST_LINE ? title : ''
}
