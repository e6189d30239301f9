import type { ParseErrorCode } from 'jsonc-parser'
import { expect, it } from 'vitest'
import { given } from './faults'
import { faultsOfJson } from './json'
import { wordsOf } from './json-words'

it('every fault of JSON is told in Arabic', () => {
  const codes = Array.from({ length: 16 }, (_, index) => (index + 1) as ParseErrorCode)
  const told = codes.map((code) => wordsOf(code).ar)
  expect(new Set(told).size).toBe(16)
  expect(told).not.toContain(wordsOf(99 as ParseErrorCode).ar)
})

it.each([
  ['{"a": x}', 'كلمة ليست من كلمات JSON'],
  ['{"a": 1,}', 'فاصلة زائدة'],
])('%s is told without a word of a programmer', (json, words) => {
  const [fault] = faultsOfJson(json)
  expect(fault?.message.ar).toContain(words)
  expect(fault?.message.ar.replaceAll('JSON', '')).not.toMatch(/[a-z]/i)
})

it.each([
  [undefined, 'nothing is given', 'ولا شيء مذكور هنا'],
  [null, 'found null', 'والقيمة هنا فارغة (null)'],
  [12, 'found 12', 'والموجود 12'],
])('tells that %s was found', (found, en, ar) => {
  expect(given(found)).toEqual({ en, ar })
})
