import type { Lexed } from './lexed'
import type { NameMention } from './mentions'

/** «الهجمات التي شنها الجيش التركي»: who is named after the verb did it. */
const DONE_BY =
  /^(?:[يت]?شن|نفذ|[يت]نفذ|ارتكب|[يت]رتكب|قصف|استهدف|خلف)(?:ت)?(?:ه|ها|هما)$|^(?:نفذته|شنته|ارتكبته)ا?$/

/** What strikes, or the strike, right before whose it is: «طائرات الاحتلال», «هجمات الجيش التركي». */
const WEAPON =
  /^[وفبل]?(?:ال)?(?:طائرات|طائره|طيران|مسيرات|مسيره|مقاتلات|مدفعيه|دبابات|مروحيات|هجمات|هجوم|غارات|غاره|قصف|ضربات|عدوان|اعتداءات|استهداف)$/

/** Verbs of striking, whose subject follows. */
const STRIKES =
  /^[وف]?(?:شن|نفذ|قصف|استهدف|هاجم|ارتكب|ضرب|القي|اطلق|[يت]شن|[يت]نفذ|[يت]قصف|[يت]ستهدف|[يت]هاجم|[يت]رتكب)(?:ت|وا)?$/

/** «إسقاط مسيرة وموسكو تتحدث عن»: the name begins a clause of its own; «وزارة», «وحدات» begin with the letter. */
const AND = /^و(?!زار|حد|لاي|كال)/

/** How many words before a name may tell that it struck: «التي شنها جيش الاحتلال التركي». */
const BEFORE = 2

/** Whether a word tells that who is named next struck: no speaker stands after it. */
export function isDoneBy({ word }: Lexed): boolean {
  return DONE_BY.test(word)
}

/** Whether a name is that of whose weapons or strikes are told of, not of a speaker. */
export function isStriking(tokens: readonly Lexed[], { start }: NameMention): boolean {
  if (AND.test(tokens[start]?.word ?? '')) return false
  return wordsBefore(tokens, start).some(({ word }) => DONE_BY.test(word) || WEAPON.test(word))
}

/** «شنت طائرات الاحتلال التركي 12 غارة:»: what ends with the colon is a deed, no label. */
export function isDeed(tokens: readonly Lexed[], name: NameMention): boolean {
  return (
    isStriking(tokens, name) ||
    wordsBefore(tokens, name.start).some(({ word }) => STRIKES.test(word))
  )
}

/** The words right before a token, in its clause. */
function wordsBefore(tokens: readonly Lexed[], start: number): readonly Lexed[] {
  const before = tokens.slice(Math.max(0, start - BEFORE), start)
  return before.slice(before.findLastIndex(({ kind, is }) => kind === 'mark' || is.speech) + 1)
}
