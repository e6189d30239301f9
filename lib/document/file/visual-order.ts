/** A piece of a line of a page, as the reader of PDFs gives it: where it stands, and what it says. */
export interface Piece {
  readonly str: string
  /** Its left edge and its width, in points. */
  readonly x: number
  readonly width: number
  /** In points. */
  readonly fontSize: number
}

/** Share of the letter size from which a gap between two pieces parts words. */
const BLANK = 0.15

const ARABIC = '\\p{Script=Arabic}'
const DIGIT = '[\\d٠-٩۰-۹]'
const NUMBER = `${DIGIT}+(?:[.,:/٫٬]${DIGIT}+)*`

/** What reads from left to right within Arabic: Latin words with what stands between them, numbers, and their share. */
const LEFT_TO_RIGHT = new RegExp(
  `(?:${NUMBER})?\\p{Script=Latin}(?:[^${ARABIC}\\n]*[\\p{Script=Latin}\\d])?|${NUMBER}[%٪]?`,
  'gu',
)

/** Words of Arabic, with what stands between them, in a line that reads from left to right. */
const RIGHT_TO_LEFT = new RegExp(
  `(?=[${ARABIC}])\\p{L}(?:[^\\p{Script=Latin}\\d]*(?=[${ARABIC}])[\\p{L}\\p{M}])?`,
  'gu',
)

const MIRRORED = new Map(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
)

/**
 * The words of a line in the order in which they are read, in plain letters. A PDF stores what is seen: shapes of
 * letters from left to right, each where it is printed; only the place is sure. The rules of bidirectional text
 * (Unicode Standard Annex 9) are run backwards from there: the line is turned round, and numbers and Latin words in it
 * stay as they are. A line without Arabic is taken as it comes.
 * @param isRightToLeft whether the page reads from right to left
 */
export function readingOrder(pieces: readonly Piece[], isRightToLeft: boolean): string {
  if (!pieces.some(({ str }) => hasArabic(str))) return pieces.map(({ str }) => str).join('')
  const seen = seenFromLeft(pieces)
  return isRightToLeft
    ? turned(seen, true)
    : seen.replace(RIGHT_TO_LEFT, (run) => turned(run, true))
}

/** Whether more letters of a text are Arabic than Latin. */
export function isMostlyArabic(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  return arabic > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}

/** Letters in place of the shapes that they take at the beginning, middle and end of a word (NFKC). */
export function plainLetters(text: string): string {
  return text
    .replace(/[\uFB50-\uFDF9\uFE80-\uFEFC]+/g, (shapes) => shapes.normalize('NFKC'))
    .replace(/[\uFE70-\uFE7F]/g, (mark) => mark.normalize('NFKC').slice(-1))
    .replace(/ +(?=[\u064B-\u0652\u0670])/g, '')
}

function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text)
}

interface Placed extends Piece {
  /** As it is seen, from left to right. */
  readonly seen: string
  /** The piece that was stored before it, if a blank was stored between the two. */
  readonly parted: Piece | null
}

/** The line as the eye finds it, from left to right; a mark stands to the left of its letter. */
function seenFromLeft(pieces: readonly Piece[]): string {
  const placed: Placed[] = []
  let marks = ''
  let isParted = false
  for (const piece of pieces) {
    const text = plainLetters(piece.str)
    if (/^\p{M}+$/u.test(text)) marks += text
    else if (text.trim() === '') isParted ||= piece.width > piece.fontSize * BLANK
    else {
      // The reader of PDFs has turned each piece of Arabic by itself; turned again, it is as it was seen.
      const seen = marks + (hasArabic(text) ? turned(text, false) : text)
      placed.push({ ...piece, seen, parted: isParted ? (placed.at(-1) ?? null) : null })
      marks = ''
      isParted = false
    }
  }
  const sorted = placed.toSorted((a, b) => a.x - b.x)
  return sorted.reduce((line, piece, index) => {
    const before = sorted[index - 1]
    if (!before) return piece.seen
    const isBlank = piece.parted === before || gapOf(before, piece) > BLANK
    return `${line}${isBlank ? ' ' : ''}${piece.seen}`
  }, '')
}

/** What is empty between two pieces, as a share of the letter size. */
function gapOf(before: Piece, { x, fontSize }: Piece): number {
  const gap = (x - before.x - before.width) / fontSize
  // A piece that begins with a mark is told to stand where the mark stands: some way to the left of its letter.
  return /\p{M}$/u.test(before.str) ? gap - BLANK : gap
}

/** A line from its other end, with numbers and Latin words as they were; a mark stays with its letter. */
function turned(line: string, isMirrored: boolean): string {
  const parts: string[] = []
  let from = 0
  const turn = (text: string) => {
    for (const letter of text) parts.push(isMirrored ? (MIRRORED.get(letter) ?? letter) : letter)
  }
  for (const run of line.matchAll(LEFT_TO_RIGHT)) {
    turn(line.slice(from, run.index))
    parts.push(run[0])
    from = run.index + run[0].length
  }
  turn(line.slice(from))
  return parts.reverse().join('')
}
