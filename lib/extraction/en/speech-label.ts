import type { Attribution } from './attribution'
import { nationOf, roleOf } from './roles'
import { type Named, speakerOf } from './speaker'
import { chainEnding, chainStarting } from './speaker-phrase'
import type { Word } from './word'

/** How many words a label takes at most, and the line at whose end one may stand. */
const LABEL = 10
const LINE = 30

/** Who is named with a colon: "Observatory: 12 killed in raid", "Raid kills 12: monitor". */
export function labelsIn(words: readonly Word[]): readonly Attribution[] {
  return [opening(words), closing(words)].filter((one) => one !== null)
}

function opening(words: readonly Word[]): Attribution | null {
  const at = words.findIndex(({ raw }, index) => raw === ':' && index <= LABEL)
  if (at < 1 || at === words.length - 1) return null
  const chain = chainEnding(words, at, 0)
  const named = chain === null || !isAlone(words, chain.head.from) ? null : speakerOf(words, chain)
  if (named === null || !isLabel(words, named)) return null
  return { ...attribution(named), from: named.from, at, opens: true, closes: false }
}

function closing(words: readonly Word[]): Attribution | null {
  if (words.length > LINE) return null
  const at = words.findLastIndex(({ raw }) => /^[:–—|-]$/.test(raw))
  if (at < 3 || at < words.length - 7) return null
  const chain = chainStarting(words, at + 1, words.length)
  const named = chain === null ? null : speakerOf(words, chain)
  if (named === null || named.to < words.length - 1 || !isLabel(words, named)) return null
  return { ...attribution(named), from: at, at, opens: false, closes: true }
}

function attribution({ speaker, kind, name, person }: Named) {
  return {
    speaker,
    kind,
    denies: false,
    ...(name !== undefined && { name }),
    ...(person !== undefined && { person }),
  }
}

/** A label stands alone at the head of its line, or after a dateline's dash. */
function isAlone(words: readonly Word[], from: number): boolean {
  return from === 0 || words[from - 1]?.kind === 'mark'
}

/** Countries and towns before a colon are places; "again" is nobody. */
function isLabel(words: readonly Word[], { speaker, from, to }: Named): boolean {
  if (speaker === 'again') return false
  const isPlace =
    to === from + 1 &&
    (nationOf(words[from]?.word ?? '') !== null ||
      /^(?:syria|iraq|turkey|russia|israel|ukraine|lebanon|jordan)$/.test(words[from]?.word ?? ''))
  return !isPlace && (roleOf(words[to - 1]?.word ?? '')?.own !== 'hospital' || to > from)
}
