import { type Counted, ONE } from './group'
import { nounAt } from './noun'
import type { Word } from './word'

/** "No civilians", "no one", "nobody", "none": that there were none is a statement too. */
export function noneAt(words: readonly Word[], at: number): { readonly to: number } | null {
  const word = words[at]?.word ?? ''
  if (/^(?:nobody|none)$/.test(word)) return { to: at + 1 }
  if (word === 'any' && isDenied(words, at)) return { to: at + 1 }
  if (word === 'not' && words[at + 1]?.word === 'a' && words[at + 2]?.word === 'single')
    return { to: at + 3 }
  if (word !== 'no') return null
  if (/^(?:casualty|death)$/.test(words[at + 1]?.word ?? '')) return null
  if (/^(?:fewer|less|more)$/.test(words[at + 1]?.word ?? '')) return null
  return words[at + 1]?.word === 'one' ? { to: at + 2 } : { to: at + 1 }
}

/** "Without causing any casualties", "denied that it killed any civilians". */
function isDenied(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at)
    .some(({ word }) => /^(?:den(?:ied|ies|ying)|without|not|never|didn't)$/.test(word))
}

/** "No civilians", "none of them": nobody is counted, and the noun says of whom. */
export function noneOf(words: readonly Word[], from: number, figureTo: number): Counted | null {
  const noun = nounAt(words, words[figureTo]?.word === 'of' ? figureTo + 2 : figureTo)
  if (noun === 'other' || noun === 'unknown') return null
  return {
    ...ONE,
    figure: { kind: 'none' },
    from,
    to: noun?.to ?? figureTo,
    figureTo,
    person: noun?.person ?? null,
    party: noun?.party ?? null,
  }
}
