import type { Outcome } from '@/lib/claim/model'
import { enter, type PersonNoun, words } from './lexeme'

/**
 * Nouns for persons: singular, then plurals, a bar between nouns. Duals, accusatives, constructs and forms with
 * pronouns are derived. A plural in -ون stands for -ين and the construct too.
 */
const NOUNS: readonly (readonly [
  who: PersonNoun['who'],
  subset: string | null,
  nouns: string,
  outcome?: Outcome,
])[] = [
  ['person', null, 'شخص أشخاص | فرد أفراد | إنسان'],
  [
    'civilian',
    null,
    `مدني مدنيون | مدنية مدنيات | مواطن مواطنون | نازح نازحون | لاجئ لاجئون | شاب شبان شباب | شابة شابات | رجل رجال |
     مسن مسنون | عجوز | طالب طلاب طلبة | تلميذ تلاميذ | معلم معلمون | مدرس مدرسون | مزارع مزارعون | فلاح فلاحون |
     راعي رعاة | عامل عمال | سائق سائقون | متظاهر متظاهرون | محتج محتجون | مصل مصلون | راكب ركاب | تاجر تجار |
     موظف موظفون | ساكن سكان | صياد صيادون | قروي قرويون | شقيق أشقاء | أخ إخوة | ابن أبناء | شيخ شيوخ |
     مختار مخاتير | محام محامون | مهندس مهندسون | مريض مرضى | حارس حراس | بائع باعة | مهجر مهجرون | رهينة رهائن`,
  ],
  [
    'civilian',
    'children',
    `طفل أطفال | طفلة طفلات | رضيع رضع | رضيعة رضيعات | فتى فتية فتيان | قاصر قاصرون | قاصرة قاصرات | جنين أجنة |
     يافع يافعون | يافعة يافعات`,
  ],
  [
    'civilian',
    'women',
    'امرأة نساء | سيدة سيدات | زوجة زوجات | فتاة فتيات | مسنة مسنات | والدة | مواطنة مواطنات | معلمة معلمات | نازحة نازحات | طالبة طالبات',
  ],
  [
    'civilian',
    'journalists',
    'صحفي صحفيون | صحفية صحفيات | صحافي صحافيون | إعلامي إعلاميون | مصور مصورون | مراسل مراسلون',
  ],
  [
    'civilian',
    'medics',
    `مسعف مسعفون | مسعفة مسعفات | طبيب أطباء | طبيبة طبيبات | ممرض ممرضون | ممرضة ممرضات | متطوع متطوعون |
     متطوعة متطوعات | منقذ منقذون`,
  ],
  [
    'fighter',
    null,
    `عنصر عناصر | مقاتل مقاتلون | مقاتلة مقاتلات | جندي جنود | عسكري عسكريون | مسلح مسلحون | شرطي شرطيون | مجند مجندون |
     مرتزق مرتزقة | مرافق مرافقون | مهاجم مهاجمون | انتحاري انتحاريون | جهادي جهاديون | متشدد متشددون | عميل عملاء |
     مستشار مستشارون`,
  ],
  [
    'fighter',
    'commander',
    'قيادي قياديون | قيادية قياديات | قائد قادة | متزعم متزعمون | ضابط ضباط | مسؤول مسؤولون | أمير أمراء | زعيم زعماء',
  ],
  ['foe', null, 'إرهابي إرهابيون | إرهابية'],
  ['isis', null, 'داعشي دواعش'],
  ['person', 'foreign', 'أجنبي أجانب'],
  [
    'person',
    null,
    'قتيل قتلى | شهيد شهداء | شهيدة شهيدات | ضحية ضحايا | جثة جثث | جثمان جثامين',
    'killed',
  ],
  ['person', null, 'جريح جرحى | جريحة جريحات | مصاب مصابون | مصابة', 'wounded'],
  [
    'person',
    null,
    'أسير أسرى | أسيرة أسيرات | معتقل معتقلون | معتقلة معتقلات | محتجز محتجزون | موقوف موقوفون | سجين سجناء',
    'captured',
  ],
  ['person', null, 'مختطف مختطفون | مختطفة مختطفات | مخطوف مخطوفون', 'abducted'],
  ['person', null, 'مفقود مفقودون', 'missing'],
]

/** Nouns that stand with a pronoun for one person: «وزوجته», «وطفليها»; others of that shape are adjectives. */
const KIN = new Set(words('طفل طفلة ابن شقيق زوجة والدة مرافق أخ سائق'))

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا']

const TABLE = new Map<string, PersonNoun>()

type Meaning = Omit<PersonNoun, 'number' | 'owned'>

const ENTRIES: readonly (readonly [readonly string[], Meaning])[] = [
  ...NOUNS.flatMap(([who, subset, nouns, outcome = null]) =>
    nouns
      .split('|')
      .map((noun): readonly [readonly string[], Meaning] => [
        words(noun),
        { who, subset, unit: 'persons', outcome },
      ]),
  ),
  ...['عائلة عائلات عوائل', 'أسرة أسر'].map((noun): readonly [readonly string[], Meaning] => [
    words(noun),
    { who: 'civilian', subset: null, unit: 'families', outcome: null },
  ]),
]

for (const [[one = '', ...many], meaning] of ENTRIES) enterForms(one, many, meaning)
for (const [[one = '', ...many], meaning] of ENTRIES) enterOwned(one, many, meaning)
const injured = { who: 'person', subset: null, unit: 'persons', outcome: 'wounded' } as const
enter(TABLE, 'إصابات', { ...injured, number: 'many', owned: false })
enter(TABLE, 'إصابة', { ...injured, number: 'one', owned: false })
for (const two of ['إصابتان', 'إصابتين']) {
  enter(TABLE, two, { ...injured, number: 'two', owned: false })
}

/** Stem of a sound plural (مدني of مدنيون), or null of a broken one. */
function stemOf(plural: string): string | null {
  return /ون$/.test(plural) && plural.length > 4 ? plural.slice(0, -2) : null
}

function enterForms(one: string, many: readonly string[], meaning: Meaning): void {
  const add = (word: string, number: PersonNoun['number']) =>
    enter(TABLE, word, { ...meaning, number, owned: false })
  add(one, 'one')
  for (const plural of many) {
    const stem = stemOf(plural)
    const forms = stem === null ? [plural] : [plural, `${stem}ين`, `${stem}و`, `${stem}ي`]
    for (const form of forms) add(form, 'many')
  }
  const open = one.replace(/ة$/, 'ت')
  for (const ending of ['ان', 'ين']) add(open + ending, 'two')
  if (!one.endsWith('ة')) add(`${one}ا`, 'one')
}

function enterOwned(one: string, many: readonly string[], meaning: Meaning): void {
  const open = one.replace(/ة$/, 'ت')
  for (const pronoun of PRONOUNS) {
    for (const plural of many) {
      const stem = stemOf(plural)
      const held =
        stem === null ? [plural.replace(/ة$/, 'ت').replace(/ى$/, 'ا')] : [`${stem}و`, `${stem}ي`]
      for (const form of held) {
        enter(TABLE, form + pronoun, { ...meaning, number: 'many', owned: true })
      }
    }
    if (!KIN.has(one)) continue
    enter(TABLE, open + pronoun, { ...meaning, number: 'one', owned: true })
    enter(TABLE, `${open}ي${pronoun}`, { ...meaning, number: 'two', owned: true })
  }
}

/** The person noun that a folded word without clitics is. */
export function personNoun(stem: string): PersonNoun | undefined {
  return TABLE.get(stem)
}
