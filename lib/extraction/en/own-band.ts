import type { Word } from './word'

/** Speakers who are not the key of those whose fighters they tell of as their own. */
export const SIDE_OF: Readonly<Record<string, string>> = {
  'syrian-opposition': 'rebels',
  'syrian-coalition': 'rebels',
  iran: 'iran-hezbollah',
  hezbollah: 'iran-hezbollah',
}

/** Whose fighters a speaker calls martyrs; null for states, who call others' dead so too. */
export function ownSide(claimant: string): string | null {
  return SIDE_OF[claimant] ?? (claimant === 'sdf' ? claimant : null)
}

/** "His group had lost four men": the band of whoever speaks. */
export function isOwnBand(words: readonly Word[], verb: number): boolean {
  return [2, 3].some(
    (back) =>
      /^(?:his|her|its|our)$/.test(words[verb - back]?.word ?? '') &&
      /^(?:group|faction|brigade|movement|unit|battalion|forces?|side)$/.test(
        words[verb - back + 1]?.word ?? '',
      ),
  )
}
