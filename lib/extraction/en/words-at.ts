import type { Token } from '../token'

/** True when the words stand at an index. */
export function isAt(words: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index]?.word === word)
}
