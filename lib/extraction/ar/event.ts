import type { Lexed } from './lexed'

/** Words for an attack that was told of, by which its dead are told: «الهجوم أوقع 11 قتيلا», «الكمين أسفر عن مقتل 7». */
const EVENT =
  /^(?:ال)?(?:انفجار|قصف|هجوم|غاره|غارات|استهداف|حادث|حادثه|مجزره|تفجير|كمين|عمليه|ضربه|ضربات|لغم|عبوه|اشتباك|اشتباكات)$/
const TO_EVENT = 5

/** Whether what is said to have happened is what came of an attack that was told of. */
export function isOfEvent(tokens: readonly Lexed[], start: number): boolean {
  return tokens
    .slice(Math.max(0, start - TO_EVENT), start)
    .some(({ word }) => word.startsWith('ال') && EVENT.test(word))
}
