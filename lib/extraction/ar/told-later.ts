import type { Outcome } from '@/lib/claim/model'
import type { Draft } from '../model'
import type { Lexed } from './lexed'
import type { PartyMention } from './whose'

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
  named: readonly PartyMention[],
  drafts: Draft[],
  sentences: readonly number[],
  here: number,
): void {
  tellWhoseHeWas(tokens, named, drafts, sentences, here)
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

/** «كان يعمل ضمن», «كان عنصرا في», «ينتمي إلى»: what is said of somebody who belongs to a party. */
const BELONGED =
  /^(?:كان|كانت|وكان|يعمل|تعمل|عمل|ينتمي|ينتمون|ينتسب|انضم|منتسب|منتسبا|يتبع|عنصرا|مقاتلا|قياديا)$/
const AS_WHAT = /^(?:يعمل|عمل|ينتمي|ينتمون|ينتسب|انضم|منتسب|منتسبا|عنصرا|مقاتلا|قياديا|متطوعا)$/

/** What makes it no more so: «كان سابقا», «لم ينتم», «نفى أن يكون». */
const NO_MORE = /^(?:سابقا?|سابقه|لم|لا|ليس|دون|نفي|نافيا|ترك|انشق|المنشق|ضد)$/

/** How far after «كان يعمل» the party may stand. */
const TO_PARTY = 9

/** «وكان الشاب يعمل ضمن مجموعة تتبع للأمن العسكري»: whose the one was of whom a sentence right before told. */
function tellWhoseHeWas(
  tokens: readonly Lexed[],
  named: readonly PartyMention[],
  drafts: Draft[],
  sentences: readonly number[],
  here: number,
): void {
  const place = drafts.length - 1
  const draft = drafts[place]
  if (draft === undefined || sentences[place] === here || here - (sentences[place] ?? 0) > 2) return
  const one = draft.figure.kind === 'exact' && draft.figure.n === 1 && draft.subset === null
  if (!one || (draft.victims !== 'civilians' && draft.victims !== 'unknown')) return
  const at = tokens.findIndex(({ word }) => AS_WHAT.test(word))
  if (at === -1 || !tokens.slice(Math.max(0, at - 4), at).some(({ word }) => BELONGED.test(word)))
    return
  const party = named.find(({ start }) => start > at && start <= at + TO_PARTY)
  if (party === undefined) return
  if (tokens.slice(0, party.end + 1).some(({ word }) => NO_MORE.test(word))) return
  const why = [...draft.why, { rule: 'told later', words: party.party }]
  drafts[place] = { ...draft, victims: party.party, why }
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
