import type { AnnotationView } from './view'

/** The notes on words of a text, numbered in their order, by key: so the printed text can point to them. */
export function numbersOf(notes: readonly AnnotationView[]): Record<string, number> {
  const onWords = notes.filter(({ quote, withdrawn }) => quote !== null && withdrawn === null)
  return Object.fromEntries(onWords.map(({ key }, index) => [key, index + 1]))
}

/**
 * The numbers that stand at the end of each paragraph on paper: of the notes whose words end in it.
 * @param starts where the paragraphs start, in code points, in their order
 * @returns numbers by the start of their paragraph
 */
export function numbersByParagraph(
  notes: readonly AnnotationView[],
  starts: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const numbers = numbersOf(notes)
  const byStart = new Map<number, number[]>()
  for (const { key, quote } of notes) {
    const number = numbers[key]
    const start = quote && starts.findLast((one) => one < quote.end)
    if (number === undefined || start === undefined || start === null) continue
    byStart.set(start, [...(byStart.get(start) ?? []), number])
  }
  return byStart
}
