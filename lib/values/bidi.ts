/**
 * The invisible characters that steer the direction of text (Unicode's Bidi_Control), and what they are called. An
 * override can make a figure read backwards, so texts keep them in sight and names have none.
 */
const NAMES: Readonly<Record<string, string>> = {
  '\u061C': 'ALM',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

const CONTROL = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/u

/** Whether a text has a character that steers direction. */
export function hasBidiControl(text: string): boolean {
  return CONTROL.test(text)
}

/** A text without them, for what is written anew: a figure's words, a name. */
export function withoutBidiControls(text: string): string {
  return text
    .split(CONTROL)
    .filter((_, index) => index % 2 === 0)
    .join('')
}

/** A piece of a text: letters, or one control with its name. */
export interface BidiPiece {
  readonly text: string
  readonly control: string | null
}

/** A text in pieces, so that every control can be shown where it stands. Joined, the pieces are the text. */
export function bidiPieces(text: string): readonly BidiPiece[] {
  return text
    .split(CONTROL)
    .map((piece, index) => ({ text: piece, control: index % 2 ? (NAMES[piece] as string) : null }))
    .filter((piece) => piece.text !== '')
}
