import { fold } from '@/lib/values/fold'

/** What is dropped before words are compared: harakat and accents, joiners, marks of direction, tatweel. */
const DROPPED = /[\p{M}\p{Default_Ignorable_Code_Point}\u0640]/gu

/** Letters that keyboards of neighbouring languages put in the place of Arabic ones. */
const NEIGHBOURS: Readonly<Record<string, string>> = { ە: 'ه', ہ: 'ه', ھ: 'ه', ے: 'ي', ڪ: 'ك' }

const forms = new Map<string, string>()

/**
 * The letters by which a character is compared: those of `fold`, and further none of what sits on a letter, so that a
 * hamza's seat and an accent make no difference. Empty for what is dropped.
 */
export function formOf(char: string): string {
  const known = forms.get(char)
  if (known !== undefined) return known
  const bare = char.normalize('NFKD').replace(DROPPED, '')
  const form = /^\s$/.test(char) ? ' ' : fold(NEIGHBOURS[bare] ?? bare)
  forms.set(char, form)
  return form
}

/** A text as it is compared, with the way back: where the character of each UTF-16 unit begins and ends. */
export interface Comparable {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A character of an address that is written as its UTF-8 bytes: %D8%B9. */
const ENCODED = /(?:%[0-9a-f]{2}){1,4}/iy

/** Folds a text character by character. What sits on a letter ends with it. */
export function comparableOf(text: string): Comparable {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const encoded = text.charCodeAt(at) === 0x25 ? decodedAt(text, at) : null
    const char = encoded?.char ?? String.fromCodePoint(text.codePointAt(at) as number)
    const end = at + (encoded?.length ?? char.length)
    const form = formOf(char)
    if (form === '' && ends.at(-1) === at && /^[\p{M}\u0640]/u.test(char)) {
      ends[ends.length - 1] = end
    }
    for (let unit = 0; unit < form.length; unit++) {
      units.push(form.charAt(unit))
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text: units.join(''), starts, ends }
}

function decodedAt(text: string, at: number): { char: string; length: number } | null {
  ENCODED.lastIndex = at
  const [bytes = ''] = ENCODED.exec(text) ?? []
  for (let length = bytes.length; length > 0; length -= 3) {
    try {
      const decoded = decodeURIComponent(bytes.slice(0, length))
      if ([...decoded].length === 1) return { char: decoded, length }
    } catch {
      // Not a whole character yet.
    }
  }
  return null
}

/** The characters whose form is another than they are, by that form; and those that stand for more than one letter. */
export interface Spellings {
  readonly byForm: ReadonlyMap<string, string>
  readonly several: string
}

let spellings: Spellings | undefined

/** All of them, found once. Ideographs and what is not assigned have no other form. */
export function listSpellings(): Spellings {
  if (spellings) return spellings
  const byForm = new Map<string, string>()
  let several = '\uAC00-\uD7A3'
  for (const [from, to] of RANGES) {
    for (let point = from; point <= to; point++) {
      const char = String.fromCodePoint(point)
      const form = formOf(char)
      const letters = [...form].filter((one) => /[\p{L}\p{N}]/u.test(one))
      if (form === char || letters.length === 0) continue
      if ([...form].length > 1) several += char
      else byForm.set(form, (byForm.get(form) ?? '') + char)
    }
  }
  spellings = { byForm, several }
  return spellings
}

const RANGES = [
  [0x41, 0x33ff],
  [0xa640, 0xabff],
  [0xf900, 0xffff],
  [0x1d400, 0x1d7ff],
  [0x1ee00, 0x1eeff],
  [0x1f100, 0x1f1ff],
] as const
