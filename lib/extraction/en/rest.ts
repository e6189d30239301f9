import { nounAt } from './noun'
import type { Word } from './word'

const REST = new Set(['rest', 'others', 'remainder'])

/** Where a sentence says that the rest of those who were counted were fighters ("the others were rebels"), or -1. */
export function armedRestAt(words: readonly Word[]): number {
  return words.findIndex(({ word }, at) => {
    if (!REST.has(word) || words[at - 1]?.word !== 'the') return false
    const from = /^(?:were|are|being|was)$/.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
    const noun = nounAt(words, from)
    return (
      noun !== null && typeof noun === 'object' && !/^(?:civilians|people)$/.test(noun.person.whose)
    )
  })
}
