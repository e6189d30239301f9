import { partyAt } from './party'
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

/** Bodies whose members heal and rescue. */
const RELIEF = /^(?:white-helmets|red-crescent|icrc|msf|sams)$/

/** "One of its volunteers", of the body that speaks or that the sentence names. */
export function isOfRelief(words: readonly Word[], claimant: string): boolean {
  return RELIEF.test(claimant) || words.some(({ source }) => RELIEF.test(source?.key ?? ''))
}

const BAND =
  /^(?:group|faction|brigade|movement|battalion|militia|party|organi[sz]ation|division|legion)$/

/** How far back "the group" looks for the one that it means, in words. */
const BACK = 30

/** "Five of the brigade's fighters": whose the band is that a phrase names by its kind alone; null when it names none. */
export function bandIn(
  words: readonly Word[],
  from: number,
  to: number,
  claimant: string,
): string | null {
  const at = words.slice(from, to).findIndex(({ word }) => BAND.test(word)) + from
  if (at < from || words[at - 1]?.word !== 'the' || partyAt(words, at) !== null) return null
  const band = words[at]?.word ?? ''
  let nearest: string | null = null
  for (let back = at - 2; back >= Math.max(0, at - BACK); back -= 1) {
    const party = partyAt(words, back)
    if (party === null) continue
    const name = words.slice(back, back + party.length + 1)
    if (name.some(({ word }) => word === band)) return party.key
    nearest ??= party.key
  }
  return SIDE_OF[claimant] ?? (/^(?:rebels|isis|sdf)$/.test(claimant) ? claimant : nearest)
}
