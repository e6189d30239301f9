import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/messages/reading.en.json'
import { whyOf } from './why'

describe('whyOf', () => {
  it.each([
    ['figure-atLeast: at least 73', 'counted', 'at least 73'],
    ['killed-or-wounded-object: killing or injuring', 'link-object', 'killing or injuring'],
    ['victims-party: 60 fighters', 'victims-party', '60 fighters'],
    ["the speaker's own: sdf", 'the-speaker-s-own', 'sdf'],
    ['said by: وقالت: مصادر', 'said-by', 'وقالت: مصادر'],
    ['toll', 'toll', ''],
  ])('%s', (reason, rule, words) => {
    expect(whyOf(reason)).toEqual({ rule, words })
  })
})

/** The names of rules as the readers' sources write them, other than those that are put together as they run. */
function rulesOf(language: 'ar' | 'en'): string[] {
  const folder = join(import.meta.dirname, '../../../lib/extraction', language)
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'))
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const named = [...code.matchAll(/\brule: (?:'([^']+)'|"([^"]+)")|_RULE = '([^']+)'/g)]
  return [...new Set(named.map(([, a, b, c]) => a ?? b ?? c ?? ''))].sort()
}

it.each(['ar', 'en'] as const)('every rule of the reader of %s has its sentence', (language) => {
  const told = Object.keys(en.reading.why)
  const rules = rulesOf(language)
  const untold = rules.filter((rule) => !told.includes(whyOf(`${rule}: words`).rule))
  expect(rules.length).toBeGreaterThan(10)
  expect(untold).toEqual([])
})
