import { codePointsOf } from '@/lib/values/quote'

/** A paragraph of a text, and where its first letter stands, in code points. */
export interface Block {
  readonly start: number
  readonly text: string
}

/** How many paragraphs are laid out together: what is far from the window is not laid out at all. */
const TOGETHER = 30

/** The paragraphs of a text, in groups. Blank lines are left out; positions count them. */
export function blocksOf(text: string): readonly (readonly Block[])[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, text: line })
    start += codePointsOf(line).length + 1
  }
  const groups: Block[][] = []
  for (let at = 0; at < blocks.length; at += TOGETHER) {
    groups.push(blocks.slice(at, at + TOGETHER))
  }
  return groups
}
