import type { Trigger } from './harm'
import { openedParts } from './opened'
import type { Link } from './tie'
import type { Word } from './word'

/** Auxiliaries and adverbs that may stand between "will" or "is to" and a verb. */
const BETWEEN = /^(?:be|have|been|not|also|then|soon|now|later|\w+ly)$/

const SET =
  /^(?:is|are|was|were|due|set|expected|scheduled|plan|plans|planned|planning|vow|vows|vowed|vowing|threaten|threatens|threatened|threatening|agree|agrees|agreed|agreeing|promise|promises|promised|promising|pledge|pledges|pledged|intends?|intended|wants?|wanted|hopes?|ready|prepared|preparing|refused?|refuses|refusing|ordered|ready|supposed|trying|tried|attempted|order|deal|agreement|plot|plotting|decided|decision|offered|offer)$/

const DEMAND =
  /^(?:demand|demands|demanded|demanding|calls?|called|calling|urge|urges|urged|urging|seek|seeks|sought|seeking|provides?|stipulates?|stipulated|requires?|negotiate|negotiating|negotiations|negotiated|envisages?|envisaged|foresees?|promised|promises|planned|proposed|proposes|pending|request|requested)$/

/** How many words may stand between a demand and what is demanded. */
const REACH = 5

/**
 * The links of what has happened: what somebody plans, vows or demands ("will be freed", "vowed to kill", "called
 * for the release of") has not.
 */
export function happened(words: readonly Word[], told: readonly Link[]): readonly Link[] {
  const links = openedParts(words, told)
  if (!links.some(({ trigger }) => isPlanned(words, trigger))) return links
  const kept = links.filter(({ trigger }) => !isPlanned(words, trigger))
  return kept.map((link) => {
    const total = typeof link.partOf === 'number' ? links[link.partOf] : undefined
    if (total === undefined) return link
    const at = kept.indexOf(total)
    return { ...link, partOf: at < 0 ? null : at }
  })
}

/** "19 of them died and several others fled": fighters who run are displaced from nowhere. */
export function isFlight(
  { counted, trigger }: Link,
  last: { readonly victims: string } | undefined,
): boolean {
  if (trigger.outcome !== 'displaced' || counted.person !== null || last === undefined) return false
  return !/^(?:civilians|unknown|mixed)$/.test(last.victims)
}

function isPlanned(words: readonly Word[], { takes, from }: Trigger): boolean {
  if (takes === 'of') {
    return words.slice(Math.max(0, from - REACH), from).some(({ word }) => DEMAND.test(word))
  }
  let at = from - 1
  while (at > from - 5 && BETWEEN.test(words[at]?.word ?? '')) at -= 1
  const word = words[at]?.word ?? ''
  if (/^(?:will|shall|would)$/.test(word)) return true
  return word === 'to' && SET.test(words[at - 1]?.word ?? '')
}
