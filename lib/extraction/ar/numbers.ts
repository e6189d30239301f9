import { enter, words } from './lexeme'

/** A word for a number. `hundred` and `thousand` multiply what stands before them. */
export interface NumberWord {
  readonly value: number
  readonly rank: 'unit' | 'ten' | 'tens' | 'hundred' | 'thousand'
}

const UNITS: readonly (readonly [number, string])[] = [
  [1, 'واحد واحدة أحد إحدى'],
  [2, 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي إثنان إثنين'],
  [3, 'ثلاث ثلاثة'],
  [4, 'أربع أربعة'],
  [5, 'خمس خمسة'],
  [6, 'ست ستة'],
  [7, 'سبع سبعة'],
  [8, 'ثمان ثماني ثمانية ثمانيا'],
  [9, 'تسع تسعة'],
]

const TENS: readonly (readonly [number, string])[] = [
  [20, 'عشر'],
  [30, 'ثلاث'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان'],
  [90, 'تسع'],
]

const TABLE = new Map<string, NumberWord>()

for (const [value, list] of UNITS) {
  for (const word of words(list)) enter(TABLE, word, { value, rank: 'unit' })
}
for (const word of words('عشر عشرة')) enter(TABLE, word, { value: 10, rank: 'ten' })
for (const [value, stem] of TENS) {
  for (const end of ['ون', 'ين']) enter(TABLE, stem + end, { value, rank: 'tens' })
}
for (const hundred of ['مئة', 'مائة', 'ميه']) {
  enter(TABLE, hundred, { value: 100, rank: 'hundred' })
  for (const [value, list] of UNITS.slice(2)) {
    for (const unit of words(list))
      enter(TABLE, unit + hundred, { value: value * 100, rank: 'hundred' })
  }
}
for (const word of words('مئتان مئتين مئتي مائتان مائتين مائتي')) {
  enter(TABLE, word, { value: 200, rank: 'hundred' })
}
for (const word of words('ألف ألفا آلاف')) enter(TABLE, word, { value: 1000, rank: 'thousand' })
for (const word of words('ألفان ألفين ألفي')) enter(TABLE, word, { value: 2000, rank: 'thousand' })
for (const word of words('مليونان مليونين مليوني')) {
  enter(TABLE, word, { value: 2_000_000, rank: 'thousand' })
}
for (const word of words('مليون مليونا ملايين')) {
  enter(TABLE, word, { value: 1_000_000, rank: 'thousand' })
}

/** The number that a folded word without clitics says. */
export function numberWord(stem: string): NumberWord | undefined {
  return TABLE.get(stem)
}
