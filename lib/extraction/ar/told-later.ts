import type { Outcome } from '@/lib/claim/model'
import type { Draft } from '../model'
import type { Lexed } from './lexed'

/** How many sentences before those may stand of whom it is said later who they were. */
const BACK = 3

/** How far after «الضحايا» what they were may stand. */
const TO_KIND = 4

/** What stands between «الضحايا» and what they were. */
const BETWEEN =
  /^(?:هم|جميعهم|جميعا|كلهم|كانوا|كان|من|بينهم|معظمهم|غالبيتهم|أغلبهم|اغلبهم|كلها|جميعها)$/

/**
 * «وجميع الضحايا مدنيون», «والقتلى عمال في الحقل»: a sentence that tells who the people were of whom the sentences before
 * told without saying it. Their drafts, which are changed in place, are civilians' then.
 *
 * @param sentences in which sentence each draft stands
 * @param here the sentence that is read
 */
export function tellWhoTheyWere(
  tokens: readonly Lexed[],
  drafts: Draft[],
  sentences: readonly number[],
  here: number,
): void {
  const outcome = toldOutcome(tokens)
  if (outcome === null) return
  for (let place = drafts.length - 1; place >= 0; place -= 1) {
    const draft = drafts[place] as Draft
    if (here - (sentences[place] ?? here) > BACK) return
    const fits = outcome === 'any' || draft.outcome === outcome
    if (draft.victims !== 'unknown' || draft.figure.kind === 'none' || !fits) continue
    const why = [...draft.why, { rule: 'told later', words: 'civilians' }]
    drafts[place] = { ...draft, victims: 'civilians', why }
  }
}

/** What had happened to those of whom a sentence says that they were civilians; null where it says so of none. */
function toldOutcome(tokens: readonly Lexed[]): Outcome | 'any' | null {
  for (const [at, { is, word }] of tokens.entries()) {
    const { person } = is
    const people = person?.definite === true && person.entry.number === 'many' && person.by === null
    if (!people || person.entry.outcome === null) continue
    let next = at + 1
    while (next <= at + TO_KIND && BETWEEN.test(tokens[next]?.word ?? '')) next += 1
    const kind = tokens[next]?.is.person
    if (kind?.entry.who !== 'civilian' || kind.entry.number !== 'many' || kind.joined) continue
    // «الجرحى المدنيون» are some of them; «الضحايا من المدنيين» all.
    if (kind.definite && next === at + 1) continue
    return /ضحايا/.test(word) ? 'any' : person.entry.outcome
  }
  return null
}
