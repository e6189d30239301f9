import type { Word } from './word'

/** "Denied any link to the blast which killed 3": who did it is denied, not what it did. */
export function deniesDeed(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((ahead) =>
    /^(?:involvement|responsibility|links?|role|connection|knowledge|being|behind|complicity)$/.test(
      words[at + ahead]?.word ?? '',
    ),
  )
}

/** "Claimed responsibility", "claimed 12 lives". */
export function isDeed(words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4, 5].some((ahead) =>
    /^(?:responsibility|credit|lives|life)$/.test(words[at + ahead]?.word ?? ''),
  )
}

/** "The review found that…", "…, it found": what papers and their authors find is said; people find bodies. */
export function isFinding(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.word ?? ''
  if (/^(?:it|they)$/.test(before)) {
    const next = words[at + 1]
    return (
      next?.word === 'that' || (words[at - 2]?.raw === ',' && (next?.kind ?? 'mark') === 'mark')
    )
  }
  return /^(?:report|investigation|review|inquiry|study|assessment|probe|commission|panel|investigators|analysis|survey)$/.test(
    before,
  )
}
