/** How many answers are remembered: a text has few different words. Forgotten all at once before they are too many. */
const MOST = 20_000

/** Longer runs of letters are no words that come again. */
const LONGEST = 40

/** A function that answers for the same word without working it out again. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const answer = of(word)
    if (word.length > LONGEST) return answer
    if (known.size >= MOST) known.clear()
    known.set(word, answer)
    return answer
  }
}
