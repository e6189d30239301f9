import { fold } from '@/lib/values/fold'
import { enter, type PersonNoun, words } from './lexeme'
import { DUALS, FAMILY_NOUNS, KIN, KIN_SHAPES, NOT_PERSONS, PERSON_NOUNS } from './person-nouns'

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا']

const KIN_NOUNS = new Set(words(KIN))

const TABLE = new Map<string, PersonNoun>()

type Meaning = Omit<PersonNoun, 'number' | 'owned'>
type Entry = readonly [one: string, many: readonly string[], meaning: Meaning]

const ENTRIES: readonly Entry[] = [
  ...PERSON_NOUNS.flatMap(({ who, subset, nouns, outcome = null }) =>
    entriesOf(nouns, { who, subset, unit: 'persons', outcome }),
  ),
  ...entriesOf(FAMILY_NOUNS, { who: 'civilian', subset: null, unit: 'families', outcome: null }),
]

for (const entry of ENTRIES) enterForms(...entry)
for (const entry of ENTRIES) enterOwned(...entry)
for (const dual of words(DUALS)) {
  const kin = { who: 'civilian', subset: null, unit: 'persons', outcome: null } as const
  enter(TABLE, dual, { ...kin, number: 'two', owned: false })
}
for (const word of words(NOT_PERSONS)) TABLE.delete(fold(word))
for (const [subset, shapes] of KIN_SHAPES) {
  for (const shape of words(shapes)) {
    for (const pronoun of PRONOUNS) {
      const kin = { who: 'civilian', subset, unit: 'persons', outcome: null } as const
      enter(TABLE, shape + pronoun, { ...kin, number: 'one', owned: true })
    }
  }
}

function entriesOf(nouns: string, meaning: Meaning): readonly Entry[] {
  return nouns.split('|').map((noun): Entry => {
    const [one = '', ...many] = words(noun)
    return [one, many, meaning]
  })
}

/** Stem of a sound plural (مدني of مدنيون), or null of a broken one. */
function stemOf(plural: string): string | null {
  return /ون$/.test(plural) && plural.length > 4 ? plural.slice(0, -2) : null
}

function enterForms(one: string, many: readonly string[], meaning: Meaning): void {
  const add = (word: string, number: PersonNoun['number']) =>
    enter(TABLE, word, { ...meaning, number, owned: false })
  for (const plural of many) {
    const stem = stemOf(plural)
    const forms =
      stem === null ? [plural, `${plural}ا`] : [plural, `${stem}ين`, `${stem}و`, `${stem}ي`]
    for (const form of forms) add(form, 'many')
  }
  if (one === '-') return
  add(one, 'one')
  for (const stem of dualStems(one)) {
    for (const ending of ['ان', 'ين']) add(stem + ending, 'two')
    // The construct of the dual: «عنصرا الشرطة», «مقاتلتا التنظيم».
    if (one.endsWith('ة')) for (const ending of ['ا', 'ي']) add(stem + ending, 'two')
  }
  if (!one.endsWith('ة')) add(`${one}ا`, 'one')
}

/** What the endings of the dual are written to: فتا of فتى is فتي. */
function dualStems(one: string): readonly string[] {
  if (one.endsWith('ة')) return [one.replace(/ة$/, 'ت')]
  if (one.endsWith('ى')) return [one.replace(/ى$/, 'ي')]
  return [one]
}

function enterOwned(one: string, many: readonly string[], meaning: Meaning): void {
  const add = (word: string, number: PersonNoun['number']) =>
    enter(TABLE, word, { ...meaning, number, owned: true })
  const open = one.replace(/ة$/, 'ت')
  for (const pronoun of PRONOUNS) {
    for (const plural of many) {
      for (const held of heldPlurals(plural)) add(held + pronoun, 'many')
    }
    if (!KIN_NOUNS.has(one)) continue
    add(open + pronoun, 'one')
    add(`${open}ي${pronoun}`, 'two')
    add(`${open}ا${pronoun}`, 'two')
  }
}

/** The shapes of a plural before a pronoun: مقاتلو، مقاتلي; أبناؤ، أبنائ; قتلا. */
function heldPlurals(plural: string): readonly string[] {
  const stem = stemOf(plural)
  if (stem !== null) return [`${stem}و`, `${stem}ي`]
  if (plural.endsWith('اء')) {
    const open = plural.slice(0, -1)
    return [`${open}ء`, `${open}ؤ`, `${open}ئ`]
  }
  return [plural.replace(/ة$/, 'ت').replace(/ى$/, 'ا')]
}

/** The person noun that a folded word without clitics is. */
export function personNoun(stem: string): PersonNoun | undefined {
  return TABLE.get(stem)
}
