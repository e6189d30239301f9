import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { type PartList, push, type State } from './link-state'
import type { Mention } from './mentions'
import { breaks, continues } from './reach'

/** How many tokens from the end of a group words like «بينهم» may stand. */
const TO_PARTS = 14

/** The same for «وهم:» and «هم 5 …», which can tell nothing else. */
const TO_LISTED = 30

/** Opens a list of the parts of the people before («بينهم», «هم», a bracket), or tells of one of them («أحدهم»). */
export function openList(state: State, mention: Mention): void {
  const { last, open, tokens, list } = state
  state.list = null
  const one = mention.kind === 'parts' && mention.means === 'one'
  if (one && open !== null && !open.filled && mention.start === open.end) {
    open.filled = true
    push(state, oneOfThem(mention), open.outcome, open, 'one of them')
    return
  }
  if (list?.means === 'are' && mention.kind === 'parts' && mention.means === 'among') {
    // «هم 38 مدنيا بينهم 9 أطفال، و96 …»: a list inside the list.
    const inner = state.linked.length - 1
    state.list = {
      total: inner,
      end: mention.end,
      bracket: false,
      means: 'among',
      items: 0,
      outer: list,
    }
    return
  }
  if (last === null) {
    const them = /(?:هم|هن|هما|ها)$/.test(tokens[mention.end - 1]?.word ?? '')
    const among = mention.kind === 'parts' && mention.means === 'among' && open === null
    state.ofTotal = among && them && state.total !== null ? mention.end : null
    return
  }
  const bracket = mention.kind === 'open'
  const are = mention.kind === 'parts' && mention.means === 'are'
  const listed = are && /^[:]$|^\p{Nd}/u.test(tokens[mention.end]?.raw ?? '')
  const near = listed ? TO_LISTED : bracket || are ? 3 : TO_PARTS
  if (mention.start - last.end > near) return
  const whole = state.linked[last.index]
  if (one && whole !== undefined && isWorse(tokens, mention.end)) {
    push(state, oneOfThem(mention), whole.outcome, whole.said, 'part of the total', {
      partOf: last.index,
    })
  }
  const means = mention.kind === 'parts' ? mention.means : null
  state.list = { total: last.index, end: mention.end, bracket, means, items: 0, outer: null }
}

/** The innermost list that a group goes on with; null where it goes on with none. */
export function listGoingOn(state: State, group: Group): PartList | null {
  for (let list = state.list; list !== null; list = list.outer) {
    const total = state.linked[list.total]
    if (total === undefined || !continues(state.tokens, list, group, total)) continue
    const ofParty =
      total.group.who === 'civilian' &&
      group.who !== 'civilian' &&
      state.mentions.some(
        (m) =>
          m.kind === 'name' &&
          m.party !== null &&
          m.start - group.end >= 0 &&
          m.start - group.end <= 2,
      )
    if (!ofParty) return list
  }
  return null
}

/** «وقالت إن بينهم 6 نساء و3 أطفال»: people who are counted as parts of the total of the sentence before. */
export function isInOpenTotal(state: State, group: Group): boolean {
  const { ofTotal, tokens, total, open } = state
  if (ofTotal === null || total === null || open !== null || group.figure === null) return false
  if (group.said === 'plural' || group.start - ofTotal > TO_COUNTED) return false
  if (group.outcome !== null && group.outcome !== total.outcome) return false
  return !breaks(tokens, ofTotal, group.start)
}

/** How far after «بينهم», or after the part before, a part of the total of the sentence before may stand. */
const TO_COUNTED = 4

/** How far after «معظمهم» what most of them were may stand: «معظمهم، وفق المصدر، من النساء والأطفال». */
const TO_KIND = 5

/** «معظمهم نساء وأطفال»: what most of the people before were; no figure of its own. */
export function isKindOfMost(state: State, group: Group): boolean {
  const { list, tokens } = state
  if (list === null || (group.said !== 'plural' && group.unit !== 'families')) return false
  // «قتلى بينهم نساء وأطفال» gives no figure, «هم عائلة فلان» the people again.
  const total = state.linked[list.total]?.group.figure ?? null
  const vague = total === null || total.kind === 'some' || group.definite
  const bare = list.means === 'among' && vague && group.said === 'plural' && group.outcome === null
  const again = list.means === 'are' && group.said === 'noun'
  if (!bare && !again && list.means !== 'most' && list.means !== 'half') return false
  return group.start - list.end <= TO_KIND && !breaks(tokens, list.end, group.start)
}

/** «أحدهم»: one of the people before. */
function oneOfThem({ start, end }: Mention): Group {
  return {
    figure: { kind: 'exact', n: 1 },
    who: null,
    subset: null,
    unit: 'persons',
    outcome: null,
    others: true,
    owned: false,
    part: false,
    said: 'noun',
    definite: false,
    joined: false,
    start,
    wordsEnd: end,
    end,
  }
}

/** «أحدهم بجروح خطرة», «أحدهما في حالة حرجة»: how one of the wounded is, a part of them. */
function isWorse(tokens: readonly Lexed[], at: number): boolean {
  return (
    /^(?:بجروح|بحاله|حالته|حالتها|اصابته|باصابه|بجراح)$/.test(tokens[at]?.word ?? '') ||
    (tokens[at]?.word === 'في' && /^(?:حاله|وضع)$/.test(tokens[at + 1]?.word ?? ''))
  )
}
