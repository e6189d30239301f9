import { roleOf } from './roles'
import { type Named, speakerOf } from './speaker'
import { type Chain, chainEnding, nameEnding } from './speaker-phrase'
import { isName } from './speaker-slug'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** How far before its verb a speaker may stand whom a clause tells more of, in words. */
const REACH = 16

/**
 * Who speaks where the phrase right before the verb only tells more of them: "an activist named Sami Haddad", "the
 * Red Crescent a relief body", "Sami Haddad who works for the UN". Agencies often drop the commas of such asides.
 */
export function fartherHead(
  words: readonly Word[],
  end: number,
  low: number,
  chain: Chain | null,
  nearest: Named | null,
): Named | null {
  const isVague = nearest === null || (nearest.speaker === 'again' && nearest.kind !== 'state')
  if (chain !== null) {
    const called = isVague ? calledHead(words, chain, low) : null
    if (called !== null) return called
    const apposed = isVague || opensWith(words, chain, low) ? apposedHead(words, chain, low) : null
    if (apposed !== null) return apposed
  }
  if (isVague) return relativeHead(words, end, low)
  const isWithin = /^(?:of|for|in|at|to|with|on|from|by|near|inside|outside|around)$/.test(
    words[(chain as Chain).head.from - 1]?.word ?? '',
  )
  const head = isWithin ? relativeHead(words, end, low) : null
  return head?.person === undefined ? null : head
}

/** "An activist named Sami Haddad": what the person is stands before the name. */
function calledHead(words: readonly Word[], { head }: Chain, low: number): Named | null {
  const before = words[head.from - 1]?.word ?? ''
  if (!/^(?:named|called|nicknamed)$/.test(before)) return null
  const chain = chainEnding(words, head.from - 1, low)
  return chain === null ? null : speakerOf(words, chain)
}

/** "The Red Crescent a relief body": the name stands before what it is. */
function apposedHead(words: readonly Word[], { head }: Chain, low: number): Named | null {
  if (!/^(?:an?|the)$/.test(words[head.from]?.word ?? '')) return null
  const name = nameEnding(words, head.from, low)
  if (name === null || name.to !== head.from || !isNoun(words, head.to)) return null
  const before = words[name.from - 1]?.word === 'the' ? name.from - 2 : name.from - 1
  if (/^(?:of|for|in|at|to|with|on|by|against|and|between|from)$/.test(words[before]?.word ?? ''))
    return null
  const named = speakerOf(words, { head: name, owners: [] })
  return named === null ? null : { ...named, to: head.to }
}

/** "Airwars a monitoring group said": a name opens the clause, and "a" the phrase after it. */
function opensWith(words: readonly Word[], { head }: Chain, low: number): boolean {
  const name = nameEnding(words, head.from, low)
  return (
    name !== null &&
    /^an?$/.test(words[head.from]?.word ?? '') &&
    (words[name.from - 1]?.kind ?? 'mark') === 'mark'
  )
}

/** A phrase that ends in a noun for a speaker, not in a name. */
function isNoun(words: readonly Word[], to: number): boolean {
  return roleOf(words[to - 1]?.word ?? '') !== null && !isName(words[to - 1] as Word)
}

/** "A man who was at the scene said": whom a clause tells of that stands between a speaker and the verb. */
function relativeHead(words: readonly Word[], end: number, low: number): Named | null {
  for (let at = end - 1; at > Math.max(low, end - REACH); at -= 1) {
    const word = words[at] as Word
    const isName = word.word === 'gave' && /^(?:his|her)$/.test(words[at + 1]?.word ?? '')
    if (word.kind === 'mark' || (isSpeech(word.word) && !isName)) return null
    if (!/^(?:who|which)$/.test(word.word)) continue
    const chain = chainEnding(words, at, low)
    if (chain === null) return null
    const named = speakerOf(words, chain)
    const isNamed = named !== null && named.speaker !== 'again'
    return isNamed ? named : (apposedHead(words, chain, low) ?? named)
  }
  return null
}
