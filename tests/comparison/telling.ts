import type { SpokenCell } from '@/lib/comparison/model'
import { cellFrom, type Details, says } from '@/tests/comparison/facts'

/** What one source says at a time, as its words and what is told with them. */
export type Telling = readonly [words: string, details?: Details]

/** The cell of a source that says all of it. */
export const tell = (...tellings: readonly Telling[]) =>
  cellFrom(tellings.map(([words, details]) => says('gazette', words, details)))

const ARROWS = { up: '↑', down: '↓', unclear: '?' }

/** "18 ↑": an earlier figure and where it went. */
export const chainOf = ({ revisions }: Pick<SpokenCell, 'revisions'>) =>
  revisions.map(
    ({ figure, change }) => `${'n' in figure ? figure.n : figure.kind} ${ARROWS[change]}`,
  )

export const day = (n: number): Details => ({ on: `2020-05-0${n}` })
export const denied = (n: number): Details => ({ ...day(n), modality: 'denied' })

/** Something else every day; `not` before words denies them. */
export const daily = (...words: readonly string[]): Telling[] =>
  words.map((said, index) =>
    said.startsWith('not ') ? [said.slice(4), denied(index + 1)] : [said, day(index + 1)],
  )
