import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromWriting,
  isWritingOf,
  labelsOf,
  listMatching,
  mentionAt,
  mentionedIn,
  runsOf,
  toWriting,
  withoutNames,
} from './mention'

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const people = [
  { id: id(1), name: 'Reader' },
  { id: id(2), name: 'Reader Two' },
  { id: id(3), name: 'محرّر الليل' },
  { id: id(4), name: 'Reader' },
]

describe('a text that mentions people', () => {
  it.each([
    ['@Reader look', `@[${id(1)}] look`],
    ['look @Reader Two', `look @[${id(2)}]`],
    ['@Reader (2), or @Reader Two?', `@[${id(4)}], or @[${id(2)}]?`],
    ['انظر يا @محرّر الليل: الخبر', `انظر يا @[${id(3)}]: الخبر`],
    ['(@Reader)@Reader', `(@[${id(1)}])@[${id(1)}]`],
  ])('is written %j and kept %j', (written, kept) => {
    expect(fromWriting(written, people)).toBe(kept)
    expect(toWriting(kept, people)).toBe(written)
  })

  it.each([
    '@Readers',
    'mail@Reader',
    'a.@Reader',
    '@reader',
    '@ Reader',
    '@Nobody',
    '@',
    'Reader',
  ])('%j mentions nobody', (written) => {
    expect(fromWriting(written, people)).toBe(written)
    expect(mentionedIn(fromWriting(written, people))).toEqual([])
  })

  it('keeps whoever is not among the people', () => {
    const kept = `@[${id(9)}] and @[somebody]`
    expect(fromWriting(toWriting(kept, people), people)).toBe(kept)
  })

  it('is in pieces the same text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(`@[${id(1)}]`, '@[somebody]', '@[', '@'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const again = runsOf(text).map((run) =>
          'words' in run ? run.words : `@[${run.mention ?? 'somebody'}]`,
        )
        expect(again.join('')).toBe(text)
      }),
    )
  })

  it('names nobody to who is not told', () => {
    const text = `@[${id(1)}] and @[${id(2)}]`
    expect(withoutNames(text)).toBe('@[somebody] and @[somebody]')
    expect(mentionedIn(withoutNames(text))).toEqual([])
    expect(mentionedIn(`${text} @[${id(1)}]`)).toEqual([id(1), id(2)])
  })
})

it('people of one name are told apart', () => {
  expect([...labelsOf(people).values()]).toEqual([
    'Reader',
    'Reader Two',
    'محرّر الليل',
    'Reader (2)',
  ])
})

describe('what is being written', () => {
  it.each<[string, string | null]>([
    ['@', ''],
    ['ask @Rea', 'Rea'],
    ['اسأل @محرّر ال', 'محرّر ال'],
    ['@Reader\n', null],
    ['mail@rea', null],
    ['no', null],
    [`@[${id(1)}] an`, null],
    [`@${'a'.repeat(61)}`, null],
  ])('in %j is %j', (text, typed) => {
    expect(mentionAt(text, text.length)?.typed ?? null).toBe(typed)
  })

  it('is before the cursor alone', () => {
    expect(mentionAt('@Rea and @Two', 3)).toEqual({ at: 0, typed: 'Re' })
    expect(mentionAt('a @Rea', 2)).toBeNull()
  })
})

describe('whoever matches what is typed', () => {
  it.each([
    ['', ['Reader', 'Reader Two', 'محرّر الليل', 'Reader (2)']],
    ['read', ['Reader', 'Reader Two', 'Reader (2)']],
    ['TWO', ['Reader Two']],
    ['reader ', ['Reader Two', 'Reader (2)']],
    ['محرر', ['محرّر الليل']],
    ['الل', ['محرّر الليل']],
    ['eader', []],
  ])('%j', (typed, names) => {
    expect(listMatching(people, typed).map(({ name }) => name)).toEqual(names)
  })
})

describe('what an export wrote', () => {
  const kept = `(@[${id(1)}]) asks @[${id(3)}]?`
  it.each([
    ['(@Reader) asks @محرّر الليل?', true],
    ['(@…) asks @…?', true],
    ['(@Reader) asked @…?', false],
    ['(@) asks @?', false],
    [kept, true],
  ])('%j is what was kept: %s', (text, is) => {
    expect(isWritingOf(kept, text)).toBe(is)
  })

  it('is the text itself where nobody is mentioned', () => {
    fc.assert(fc.property(fc.string(), (text) => isWritingOf(text, text)))
    expect(isWritingOf('a.c', 'abc')).toBe(false)
  })
})
