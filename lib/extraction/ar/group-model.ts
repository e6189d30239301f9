import type { Outcome, Unit } from '@/lib/claim/model'
import type { Figure } from '@/lib/values/figure'
import type { Found } from './lexed'
import type { PersonNoun } from './lexeme'

/** People that a text counts or speaks of one by one: «6 عناصر», «طفلين», «عدد من المدنيين», «7». */
export interface Group {
  /** Null where the people have no quantity of their own («قتلى»). */
  readonly figure: Figure | null
  readonly who: PersonNoun['who'] | null
  readonly subset: string | null
  readonly unit: Unit
  /** What the counted noun itself says happened to them. */
  readonly outcome: Outcome | null
  /** They are others than those before («8 آخرين»). */
  readonly others: boolean
  /** The noun ends in a pronoun («عناصره»). */
  readonly owned: boolean
  /** A part of those before («اثنان منهم»). */
  readonly part: boolean
  /** Whether a number, a quantity in words, a single noun or a bare plural says it. */
  readonly said: 'number' | 'words' | 'noun' | 'plural'
  readonly definite: boolean
  readonly joined: boolean
  readonly start: number
  /** The tokens of the figure alone end before this one, the whole group before `end`. */
  readonly wordsEnd: number
  readonly end: number
}

/** A group as far as its noun; what follows may say more. */
export interface Begun {
  readonly figure: Figure | null
  readonly person: Found<PersonNoun> | null
  /** Who a counted case happened to; the noun says it else. */
  readonly who: PersonNoun['who'] | null
  /** What a counted case says happened («5 حالات اعتقال»). */
  readonly outcome: Outcome | null
  readonly said: Group['said']
  readonly others: boolean
  readonly part: boolean
  readonly joined: boolean
  readonly start: number
  readonly wordsEnd: number
  readonly end: number
}
