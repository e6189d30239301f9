import type { Figure } from './figure'
import type { Language } from './text'

const NUMBERS = new Intl.NumberFormat('en-u-nu-latn')

type Wordless = Exclude<Figure, { n: number }>['kind']

const WORDLESS: Record<Language, Record<Wordless, string>> = {
  en: {
    some: 'an unstated number',
    tens: 'tens',
    dozens: 'dozens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    all: 'all of them',
    noFigure: 'no number',
    none: 'none',
  },
  ar: {
    some: 'عدد غير محدد',
    tens: 'عشرات',
    dozens: 'بضع عشرات',
    hundreds: 'مئات',
    thousands: 'آلاف',
    all: 'جميعهم',
    noFigure: 'بلا عدد',
    none: 'لا أحد',
  },
}

/** A number with its thousands set apart, in Western digits. */
export function numberText(n: number): string {
  return n < 1000 ? String(n) : NUMBERS.format(n)
}

/** Two bounds divided, to one decimal below ten and whole above, in Western digits. */
export function ratioText(ratio: number): string {
  return numberText(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio))
}

type Counted = Extract<Figure, { n: number }>['kind']

/** How the number of a figure is bounded, in words. */
const COUNTED: Record<Language, Record<Counted, (n: string, hi: string) => string>> = {
  en: {
    exact: (n) => n,
    atLeast: (n) => `at least ${n}`,
    moreThan: (n) => `more than ${n}`,
    atMost: (n) => `at most ${n}`,
    fewerThan: (n) => `fewer than ${n}`,
    about: (n) => `about ${n}`,
    range: (n, hi) => `${n} to ${hi}`,
  },
  ar: {
    exact: (n) => n,
    atLeast: (n) => `${n} على الأقل`,
    moreThan: (n) => `أكثر من ${n}`,
    atMost: (n) => `${n} على الأكثر`,
    fewerThan: (n) => `أقل من ${n}`,
    about: (n) => `نحو ${n}`,
    range: (n, hi) => `من ${n} إلى ${hi}`,
  },
}

/**
 * A figure in plain words, with Western digits. Bounds are words, never signs: a "> 20" turns over in
 * right-to-left text and reads as its opposite.
 */
export function figureText(figure: Figure, language: Language): string {
  if (!('n' in figure)) return WORDLESS[language][figure.kind]
  const high = 'hi' in figure ? figure.hi : figure.n
  return COUNTED[language][figure.kind](numberText(figure.n), numberText(high))
}
