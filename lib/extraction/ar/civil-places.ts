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
  if (isFamilyHome(tokens, end) || areCivilsHit(tokens)) return true
  const at = tokens.findIndex(({ word }, index) => index >= end && CARRIES.test(word))
  if (at === -1) return false
  return tokens
    .slice(at + 1, at + 4)
    .some(({ is }) => is.person?.entry.who === 'civilian' && is.person.entry.number === 'many')
}

/** What is attacked with the people in it. */
const HELD = /^(?:ال)?(?:قافله|حافله|سياره|تجمع|تجمعا|منازل|بيوت|مظاهره|خيام|خيمه|سوق|ورشه|مدرسه)$/
const CIVILS = /^(?:لل|ال)(?:مدنيين|اهالي|نازحين|مزارعين|عمال|معتصمين|متظاهرين|محتجين|طلاب)$/

/** «تفجير استهدف جامعي الحطب», «قصف قافلة للأهالي»: civilians were attacked, before the word for those who were hurt or after. */
export function areCivilsHit(tokens: readonly Lexed[]): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]
    if (EXPLODED.test(word) && isManyOn(tokens, at)) return true
    if (HELD.test(word)) return CIVILS.test(next?.word ?? '')
    if (!/^[وف]?(?:استهدف|استهدفت|استهدفوا|تستهدف|يستهدف|استهداف|استهدافه|استهدافهم)$/.test(word))
      return false
    const person = next?.is.person?.entry
    return isGatherer(tokens, at + 1) || (person?.who === 'civilian' && person.number === 'many')
  })
}

const EXPLODED = /^[وب]?(?:ال)?(?:انفجار|انفجر|انفجرت|لغم|عبوه|قذيفه|قنبله|صاروخ)$/

/** «انفجر لغم أرضي بعمال», «سقطت قذيفة على مزارعين»: at how many it went off, within a few words. */
function isManyOn(tokens: readonly Lexed[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ word, is }, index) => {
    const on = /^ب/.test(word) || /^(?:علي|بين|وسط)$/.test(tokens[at + index]?.word ?? '')
    return on && is.person?.entry.who === 'civilian' && is.person.entry.number === 'many'
  })
}

/** «جامعي الكمأة»: who gathers. */
export function isGatherer(tokens: readonly Lexed[], at: number): boolean {
  const fruit = /^ال(?:كماه|حطب|خرده|فطر|محاصيل|زيتون|نفايات)$/.test(tokens[at + 1]?.word ?? '')
  return fruit && /^[لب]?جامع[يو]$/.test(tokens[at]?.word ?? '')
}

/** «قصف منزلا لعائلة كذا», «استهداف منزل عائلة»: who was at a family's home. */
function isFamilyHome(tokens: readonly Lexed[], from: number): boolean {
  const at = tokens.findIndex(({ word }, index) => index >= from && /^ل?منزلا?$/.test(word))
  return at !== -1 && /^ل?(?:ال)?(?:عائله|اسره|مدنيين)$/.test(tokens[at + 1]?.word ?? '')
}

const CARRIES = /^(?:[تي]قل|[تي]ووي|[تي]ؤوي|تحمل|مخيما?|مخيمات|خيمه|خيام|مركز|مدرسه)$/
