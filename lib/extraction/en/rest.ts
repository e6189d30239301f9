import { nounAt } from './noun'
import type { Word } from './word'

const REST = new Set(['rest', 'others', 'remainder'])

/** "80 of them soldiers": where fighters are a part, the rest are others, civilians or not. */
function isArmedPart(words: readonly Word[], at: number): boolean {
  if (!/^(?:them|whom)$/.test(words[at + 1]?.word ?? '')) return false
  const noun = nounAt(words, /^(?:were|are)$/.test(words[at + 2]?.word ?? '') ? at + 3 : at + 2)
  return (
    noun !== null && typeof noun === 'object' && !/^(?:civilians|people)$/.test(noun.person.whose)
  )
}

/** Where a sentence says that the rest of those who were counted were fighters ("the others were rebels"), or -1. */
export function armedRestAt(words: readonly Word[]): number {
  const isFought = words.some(({ word }, at) => word === 'of' && isArmedPart(words, at))
  return words.findIndex(({ word }, at) => {
    if (!REST.has(word) || words[at - 1]?.word !== 'the') return false
    const from = /^(?:were|are|being|was)$/.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
    const noun = nounAt(words, from)
    return (
      noun !== null &&
      typeof noun === 'object' &&
      (isFought || !/^(?:civilians|people)$/.test(noun.person.whose))
    )
  })
}
