import type { Period } from '@/lib/claim/model'
import type { Link } from './tie'
import type { Word } from './word'

const LONG =
  /\b(?:since|so far|in total|(?:over|in|during) the (?:past|last)(?! \S+ hours?)|this (?:month|year|week)|(?:syrian|the|syrias?|civil) (?:conflict|war)|conflict in syria|war in syria|from \w+ (?:to|until)|\d+-year|altogether|overall|to date|last (?:month|year)|in less than)\b/

/** A word of each of those phrases, so that most clauses are not looked at further. */
const HINTS = new Set(
  'since far total past last month year week war conflict until to altogether overall date less'.split(
    ' ',
  ),
)

/** What these words bring in is another, longer total: "killed 3, bringing the toll since May to 40". */
const RAISES = /^(?:bringing|raising)$/

/** A total over a longer time, when its clause says since when, or of which war; else this event's. */
export function periodOf(words: readonly Word[], { counted, trigger }: Link): Period {
  const from = Math.max(0, Math.min(counted.from, trigger.from) - 14)
  const to = Math.max(counted.to, trigger.to) + 16
  const after = Math.max(counted.to, trigger.to)
  const total = words.findIndex(({ word }, at) => at >= after && RAISES.test(word))
  const clause = words.slice(from, total < 0 ? to : Math.min(to, total))
  const isOpen = words.slice(0, 2).some(({ word }) => word === 'since')
  if (!isOpen && !clause.some(({ word }) => HINTS.has(word) || word.endsWith('-year')))
    return 'event'
  const text = clause.map(({ word }) => word).join(' ')
  const opens = words
    .slice(0, 6)
    .map(({ word }) => word)
    .join(' ')
  return LONG.test(text) || /^(?:\S+ )?since /.test(opens) ? 'cumulative' : 'event'
}
