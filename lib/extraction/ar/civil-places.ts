import type { Group } from './group-model'
import type { Lexed } from './lexed'

/** «أضرار في منازل المدنيين دون إصابات»: of whom nobody came to harm. */
export function isAmongCivilians(tokens: readonly Lexed[], end: number): boolean {
  return tokens
    .slice(0, end)
    .some(({ word }) => /^[بل]?ال(?:مدنيين|مدنيون|اهالي|سكان|مدنيه|سكنيه|نازحين)$/.test(word))
}

/** «قتل 5 أشخاص بلغم انفجر بحافلة تقل عمالا»: who was in what was hit. */
export function isCarried(tokens: readonly Lexed[], { who, end }: Group): boolean {
  if (who !== 'person') return false
  if (isFamilyHome(tokens, end)) return true
  const at = tokens.findIndex(({ word }, index) => index >= end && CARRIES.test(word))
  if (at === -1) return false
  return tokens
    .slice(at + 1, at + 4)
    .some(({ is }) => is.person?.entry.who === 'civilian' && is.person.entry.number === 'many')
}

/** «قصف منزلا لعائلة كذا», «استهداف منزل عائلة»: who was at a family's home. */
function isFamilyHome(tokens: readonly Lexed[], from: number): boolean {
  const at = tokens.findIndex(({ word }, index) => index >= from && /^ل?منزلا?$/.test(word))
  return at !== -1 && /^ل?(?:ال)?(?:عائله|اسره|مدنيين)$/.test(tokens[at + 1]?.word ?? '')
}

const CARRIES = /^(?:[تي]قل|[تي]ووي|[تي]ؤوي|تحمل|مخيما?|مخيمات|خيمه|خيام|مركز|مدرسه)$/
