import type { Counted } from './group'
import type { Trigger } from './harm'
import { FAR } from './reach'
import type { Link } from './tie'
import type { Word } from './word'

const LATER = /^(?:after|since|before|while|when|having)$/

/**
 * "Three men who had been held were freed": the main verb tells more than the clause that it stands after; in "men
 * who are missing after being held" the second verb only says what came before.
 */
export function tellsMore(
  words: readonly Word[],
  { to }: Counted,
  link: Link,
  trigger: Trigger,
): boolean {
  let at = to
  while (at < to + 4 && /^(?:[ae]l-)?\p{Lu}/u.test(words[at]?.raw ?? '')) at += 1
  const isRelative = /^(?:who|whose|that|which)$/.test(words[at]?.word ?? '')
  const isVerb = trigger.verb !== 'none' || trigger.to - trigger.from >= 2
  if (!isRelative || link.trigger === trigger || link.rule !== 'subject' || !isVerb) return false
  const last = words[trigger.from - 1]?.word === 'being' ? trigger.from - 2 : trigger.from - 1
  return trigger.from - to <= FAR && !LATER.test(words[last]?.word ?? '')
}
