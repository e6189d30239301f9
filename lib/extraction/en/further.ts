import type { Counted } from './group'
import type { Trigger } from './harm'
import { impliedByWhole } from './implied'
import { isAlong, isJoined, isListed, isMarked } from './join'
import type { Link } from './tie'
import type { Word } from './word'

/** The counted people before, and how they were linked. */
interface Before {
  readonly counted: Counted | undefined
  readonly link: Link | undefined
}

/**
 * Links people whom no verb takes: "…, along with 3 guards", "7 in Homs and 2 in Hama", and parts whose total
 * stands further off: "…were killed in the raid, including 3 children".
 */
export function furtherLink(
  words: readonly Word[],
  one: Counted,
  links: readonly Link[],
  triggers: readonly Trigger[],
  before: Before,
): Pick<Link, 'trigger' | 'rule' | 'partOf'> | null {
  const latest = links.at(-1)
  if (!one.single && latest !== undefined && isAlong(words, one.from)) {
    return { trigger: latest.trigger, rule: 'with', partOf: null }
  }
  if (before.counted !== undefined && before.link !== undefined) {
    const { trigger, partOf } = before.link
    if (isListed(words, before.counted, one)) return { trigger, rule: 'list', partOf }
    if (isMarked(words, one)) return partLink(words, one, links, triggers)
    const isOneMore = partOf !== null && isJoined(words, before.counted, one)
    return isOneMore ? partLink(words, one, links, triggers) : null
  }
  return isMarked(words, one) ? partLink(words, one, links, triggers) : null
}

function partLink(
  words: readonly Word[],
  one: Counted,
  links: readonly Link[],
  triggers: readonly Trigger[],
): Pick<Link, 'trigger' | 'rule' | 'partOf'> | null {
  const last = links.findLastIndex(
    ({ counted, partOf }) => partOf === null && counted.to <= one.from,
  )
  const total = links[last]
  if (total !== undefined) return { trigger: total.trigger, rule: 'part', partOf: last }
  const trigger =
    triggers.findLast(({ to }) => to <= one.from) ??
    triggers.find(({ from, to }) => from >= one.from && to <= one.to) ??
    impliedByWhole(words, one) ??
    undefined
  return trigger === undefined ? null : { trigger, rule: 'part', partOf: 'before' }
}
