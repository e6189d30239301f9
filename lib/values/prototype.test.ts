import { describe, expect, it } from 'vitest'
import { hasPrototypeName } from './prototype'

describe('a value', () => {
  it.each([
    ['{"__proto__":{}}', true],
    ['[[{"a":{"constructor":1}}]]', true],
    ['{"prototype":null}', true],
    ['{"a":["__proto__","constructor"]}', false],
    ['[]', false],
    ['null', false],
    ['"__proto__"', false],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, false],
  ])('has a field that names a prototype, or none: %s', (json, has) => {
    expect(hasPrototypeName(JSON.parse(json))).toBe(has)
  })
})
