import { describe, expect, it } from 'vitest'
import ar from './ar.json'
import boardAr from './board.ar.json'
import boardEn from './board.en.json'
import en from './en.json'

type Tree = { readonly [key: string]: string | Tree }

/** Every message by its full path. */
function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(here, value)
    else for (const [name, text] of leaves(value, here)) found.set(name, text)
  }
  return found
}

/** The names that a message fills in or wraps: `{count, plural, …}`, `{name}`, `<b>`. */
function slots(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/g)].map(([, a, b]) => a ?? b ?? '')
  return [...new Set(names)].sort()
}

describe.each([
  ['common', ar, en],
  ['board', boardAr, boardEn],
])('%s messages', (_name, arabic, english) => {
  const inArabic = leaves(arabic)
  const inEnglish = leaves(english)

  it('say everything in both languages', () => {
    expect([...inArabic.keys()].sort()).toEqual([...inEnglish.keys()].sort())
  })

  it('fill in the same names', () => {
    for (const [path, message] of inEnglish) {
      expect({ path, slots: slots(inArabic.get(path) ?? '') }).toEqual({
        path,
        slots: slots(message),
      })
    }
  })

  it('give Arabic counts all the forms that Arabic has', () => {
    for (const [path, message] of inArabic) {
      if (!message.includes(', plural,')) continue
      for (const form of ['one {', 'two {', 'few {', 'many {', 'other {'])
        expect(message, path).toContain(form)
    }
  })
})
