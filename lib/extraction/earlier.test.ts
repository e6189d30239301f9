import { expect, it } from 'vitest'
import { codePointsOf } from '@/lib/values/quote'
import { isSameSentence, tellsOfEarlier } from './earlier'

const at = (text: string, words: string) => {
  const start = codePointsOf(text.slice(0, text.indexOf(words))).length
  return { start, end: start + codePointsOf(words).length }
}

it.each<[string, string, boolean]>([
  ['قُتل 5 مدنيين في السوق.', '5', false],
  ['وكان المجلس قد أعلن مقتل 5 مدنيين هناك.', '5', true],
  ['كانت الجماعة قد تبنّت هجوماً قتل 5 جنود.', '5', true],
  ['قُتل 5 مدنيين الأربعاء الماضي.', '5', true],
  ['وسبق أن قُتل 5 مدنيين هناك.', '5', true],
  ['قُتل 5 مدنيين قبل ثلاثة أيام.', '5', true],
  ['قُتل 5 مدنيين قبل أن ينسحب المهاجمون.', '5', false],
  ['كان الطريق مقطوعاً. قُتل 5 مدنيين.', '5', false],
  ['سقط القتلى العام الماضي. وقُتل 5 مدنيين اليوم.', '5', false],
  ['Five soldiers were killed at the ford.', 'Five', false],
  ['The council said it had killed five soldiers.', 'five', false],
  ['The council had announced that five soldiers were killed.', 'five', true],
  ['Five soldiers died there last Wednesday.', 'Five', true],
  ['Five soldiers died two weeks ago.', 'Five', true],
  ['Five soldiers died at last.', 'Five', false],
  ['An earlier raid killed five.', 'five', true],
  ['It rained 🌧 last week. Five soldiers died today.', 'Five', false],
])('%s', (text, words, is) => {
  expect(tellsOfEarlier(codePointsOf(text), at(text, words))).toBe(is)
})

it.each<[string, boolean]>([
  ['Five died and six 🕯 were hurt.', true],
  ['Five died. Another six were hurt.', false],
])('one sentence: %s', (text, is) => {
  const [a, b] = [at(text, 'Five'), at(text, 'six')]
  expect(isSameSentence(codePointsOf(text), a, b)).toBe(is)
  expect(isSameSentence(codePointsOf(text), b, a)).toBe(is)
})
