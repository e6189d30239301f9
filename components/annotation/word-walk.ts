import type { ShownText, Span } from '@/components/document/text-position'

/** Where a walk may go. */
export type Step = 'next' | 'previous' | 'more' | 'less'

/**
 * The words that the keyboard chooses: the next or the previous one, one more at the end, or one less. Words are those
 * of the text's language; a walk goes on in the next block of the text.
 * @param from what is chosen now; null before the first step
 * @returns null where there is nothing further
 */
export function walkWords(
  shown: ShownText,
  from: Span | null,
  step: Step,
  language: string,
): Span | null {
  if (from === null) return wordAfter(shown, -1, language)
  switch (step) {
    case 'next':
      return wordAfter(shown, from.end, language)
    case 'previous':
      return wordBefore(shown, from.start, language)
    case 'more': {
      const word = wordAfter(shown, from.end, language)
      return word && { start: from.start, end: word.end }
    }
    case 'less': {
      const last = wordBefore(shown, from.end, language)
      const before = last && wordBefore(shown, last.start, language)
      return before && before.end > from.start ? { start: from.start, end: before.end } : null
    }
  }
}

/** The first word that begins at or after a position. */
function wordAfter(shown: ShownText, position: number, language: string): Span | null {
  for (const block of blocksOf(shown)) {
    if (block.end <= position) continue
    const word = wordsIn(block, language).find(({ start }) => start >= position)
    if (word) return word
  }
  return null
}

/** The last word that ends at or before a position. */
function wordBefore(shown: ShownText, position: number, language: string): Span | null {
  for (const block of blocksOf(shown).toReversed()) {
    if (block.start >= position) continue
    const word = wordsIn(block, language).findLast(({ end }) => end <= position)
    if (word) return word
  }
  return null
}

interface Block extends Span {
  readonly text: string
}

/** Pieces that follow each other without a gap are one block: a word may be of several. */
function blocksOf(shown: ShownText): Block[] {
  const blocks: Block[] = []
  for (const { node, start, end } of shown) {
    const last = blocks.at(-1)
    if (last?.end === start) blocks.splice(-1, 1, { ...last, end, text: last.text + node.data })
    else blocks.push({ start, end, text: node.data })
  }
  return blocks
}

function wordsIn({ text, start }: Block, language: string): Span[] {
  const words: Span[] = []
  let position = start
  for (const { segment, isWordLike } of new Intl.Segmenter(language, {
    granularity: 'word',
  }).segment(text)) {
    const end = position + [...segment].length
    if (isWordLike) words.push({ start: position, end })
    position = end
  }
  return words
}
