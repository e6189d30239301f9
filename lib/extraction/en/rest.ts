import { nounAt } from './noun'
import type { Word } from './word'

const REST = new Set(['rest', 'others', 'remainder'])

/** True when a sentence says that the rest of those who were counted were fighters: "the others were rebels". */
export function restIsArmed(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (!REST.has(word) || words[at - 1]?.word !== 'the') return false
    const from = /^(?:were|are|being|was)$/.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
    const noun = nounAt(words, from)
    return (
      noun !== null && typeof noun === 'object' && !/^(?:civilians|people)$/.test(noun.person.whose)
    )
  })
}
