import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { phraseAt, phraseTable } from './phrases'

const LOSSES = phraseTable([
  [
    true,
    'خسائر بشرية|أي خسائر بشرية|خسائر بالأرواح|خسائر في صفوف|أي خسائر في صفوف|خسائر في الأرواح|أضرار بشرية',
  ],
])

/** «دون خسائر بشرية»: people killed or wounded, without a quantity; told of mostly where there are none. */
export function lossesAt(tokens: readonly Lexed[], index: number): Group | null {
  const losses = phraseAt(LOSSES, tokens, index)
  if (losses === null) return null
  return {
    figure: null,
    who: 'person',
    subset: null,
    unit: 'persons',
    outcome: 'killed-or-wounded',
    others: false,
    owned: false,
    part: false,
    said: 'plural',
    definite: false,
    joined: losses.joined,
    start: index,
    wordsEnd: losses.end,
    end: losses.end,
  }
}
