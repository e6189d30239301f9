import { readDocument } from '@/lib/extraction/read'
import type { Language } from '@/lib/values/text'
import { newsOf } from './news'
import { processorOf } from './timing'

const KB = 1024
const MB = 1024 * KB

/** Sizes at which the time a megabyte takes is measured: it stays the same where the reading is linear. */
const SIZES = [KB, 10 * KB, 100 * KB, MB, 5 * MB]

/** Texts made to be read badly: nothing may be tried again and again. */
const ADVERSARIAL: readonly (readonly [string, string])[] = [
  ['only و', 'و'],
  ['و between spaces', 'و '],
  ['digits', '5'],
  ['digits between spaces', '5 '],
  ['brackets', '()(['],
  ['one list of parts', 'بينهم طفل و'],
  ['numbers in words', 'مئة ومئة '],
  ['broken words', 'ق.ـت'],
]

/** How often a text is read that is not large: the first times warm the reader up. */
const SMALL_RUNS = 30
const LARGE_RUNS = 4

/**
 * Reads news of both languages and texts made to be read badly, beside a plain splitting of the same text into words.
 * Rates are of the processor's time: other programs on the machine do not count.
 */
export function benchExtraction(): readonly string[] {
  return [
    ...languageReport('ar'),
    ...languageReport('en'),
    'Arabic texts made to be read badly, 5 MB:',
    ...ADVERSARIAL.map(([name, piece]) => {
      const text = piece.repeat(Math.ceil((5 * MB) / Buffer.byteLength(piece)))
      return rate(name, text, 'ar', 1)
    }),
    rate('fuzz', fuzz(5 * MB), 'ar', 1),
  ]
}

function languageReport(language: Language): readonly string[] {
  const name = language === 'ar' ? 'Arabic' : 'English'
  return [
    `Reading ${name} news, and how many times as long as splitting it into words it takes:`,
    ...SIZES.map((size) =>
      rate(
        `${name}, ${size / KB} KB`,
        newsOf(language, size),
        language,
        size < MB ? SMALL_RUNS : LARGE_RUNS,
      ),
    ),
  ]
}

function rate(name: string, text: string, language: Language, runs: number): string {
  const input = { text, language, published: null, actors: [], sources: [], places: [] }
  const read = processorOf(runs, () => readDocument(input))
  const split = processorOf(runs, () => text.split(/\s+/).length)
  const megabytes = Buffer.byteLength(text) / MB
  const perSecond = (megabytes / read) * 1000
  const times = read / split
  return `  ${name.padEnd(32)} ${perSecond.toFixed(2).padStart(8)} MB/s   ${times.toFixed(1).padStart(7)} × split`
}

/** Letters, digits and marks in an order without sense, always the same. */
function fuzz(bytes: number): string {
  const letters = [...'اأبتةثجحخدذرزسشصضطظعغفقكلمنهويىءـ.،؛:"«»()[]0123456789٠٥٩ \n  و ال ']
  const found: string[] = []
  let state = 1
  for (let size = 0; size < bytes; size += 2) {
    state = (state * 48_271) % 2_147_483_647
    found.push(letters[state % letters.length] as string)
  }
  return found.join('')
}
