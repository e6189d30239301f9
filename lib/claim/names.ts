import type { Bilingual, Language } from '@/lib/values/text'
import type { Outcome } from './model'

/** What outcomes are called in sentences that are made here. The pages call them the same; a test sees to it. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, Bilingual>> = {
  killed: { ar: 'قتلى', en: 'killed' },
  wounded: { ar: 'جرحى', en: 'wounded' },
  'killed-or-wounded': { ar: 'قتلى أو جرحى', en: 'killed or wounded' },
  captured: { ar: 'أسرى', en: 'captured' },
  abducted: { ar: 'مختطفون', en: 'abducted' },
  missing: { ar: 'مفقودون', en: 'missing' },
  surrendered: { ar: 'مستسلمون', en: 'surrendered' },
  released: { ar: 'مفرج عنهم', en: 'released' },
  displaced: { ar: 'نازحون', en: 'displaced' },
  evacuated: { ar: 'من أُجلوا', en: 'evacuated' },
}

/** What subsets are called, as far as they are known. */
export const SUBSET_NAMES: Readonly<Record<string, Bilingual>> = {
  commander: { ar: 'قياديون', en: 'commanders' },
  children: { ar: 'أطفال', en: 'children' },
  women: { ar: 'نساء', en: 'women' },
  journalists: { ar: 'صحفيون', en: 'journalists' },
  medics: { ar: 'مسعفون', en: 'medics' },
  foreign: { ar: 'أجانب', en: 'foreign nationals' },
  other: { ar: 'آخرون', en: 'others' },
}

/** The name of a subset. The vocabulary is open: an unknown slug is told as the words that it is made of. */
export function subsetName(subset: string, language: Language): string {
  return SUBSET_NAMES[subset]?.[language] ?? subset.replaceAll('-', ' ')
}
