import { describe, expect, it } from 'vitest'
import { compared, type Details, type Statement, says } from '@/tests/comparison/facts'

const day = (n: number): Details => ({ on: `2020-05-0${n}` })
const both: Details = { outcome: 'killed-or-wounded' }
const wounded: Details = { outcome: 'wounded' }

/** One difference each: what is said, and the sentence in both languages. */
const DIFFERENCES: readonly [
  what: string,
  kind: string,
  said: Statement[],
  en: string,
  ar: string,
][] = [
  [
    'two numbers',
    'conflict',
    [says('gazette', '28'), says('herald', '18')],
    'Reds, killed: 28 according to Gazette; 18 according to Herald; the figures are 10 apart (1.6 times).',
    'الحمر – قتلى: 28 في رواية «الجريدة»؛ 18 في رواية «البشير»؛ الفارق 10، أي بنسبة 1.6 إلى 1.',
  ],
  [
    'a number and zero',
    'conflict',
    [says('gazette', '28'), says('herald', '0')],
    'Reds, killed: 28 according to Gazette; 0 according to Herald; the figures are 28 apart.',
    'الحمر – قتلى: 28 في رواية «الجريدة»؛ 0 في رواية «البشير»؛ الفارق 28.',
  ],
  [
    'numbers so near that their ratio would read as one',
    'conflict',
    [says('gazette', '1001'), says('herald', '1000')],
    'Reds, killed: 1,001 according to Gazette; 1,000 according to Herald; the figures are 1 apart.',
    'الحمر – قتلى: 1,001 في رواية «الجريدة»؛ 1,000 في رواية «البشير»؛ الفارق 1.',
  ],
  [
    'numbers far apart, of which many say the same',
    'conflict',
    [
      ...['gazette', 'herald', 'wire', 'monitor', 'hospital'].map((from) => says(from, '5')),
      says('elders', '60'),
    ],
    'Reds, killed: 5 according to Hospital, Monitor, Gazette and 2 more; 60 according to Elders; the figures are 55 apart (12 times).',
    'الحمر – قتلى: 5 في رواية «المشفى» و«المرصد» و«الجريدة» ومصدرين آخرين؛ 60 في رواية «الوجهاء»؛ الفارق 55، أي بنسبة 12 إلى 1.',
  ],
  [
    'more different numbers than a sentence holds',
    'conflict',
    ['5', '6', '7', '8', '9'].map((words, i) =>
      says(['gazette', 'herald', 'wire', 'monitor', 'hospital'][i] as string, words),
    ),
    'Reds, killed: 5 according to Gazette; 9 according to Hospital; 3 other accounts; the figures are 4 apart (1.8 times).',
    'الحمر – قتلى: 5 في رواية «الجريدة»؛ 9 في رواية «المشفى»؛ وروايات أخرى عددها 3؛ الفارق 4، أي بنسبة 1.8 إلى 1.',
  ],
  [
    'words that exclude a number, beside a silent side',
    'conflict',
    [says('gazette', '28'), says('herald', 'hundreds'), says('reds', '1', wounded)],
    'Reds, killed: 28 according to Gazette; “hundreds” according to Herald; the figures are 172 apart (7.1 times); not mentioned by Reds.',
    'الحمر – قتلى: 28 في رواية «الجريدة»؛ مئات في رواية «البشير»؛ الفارق 172، أي بنسبة 7.1 إلى 1؛ لا ذكر لذلك في رواية «ناطق الحمر».',
  ],
  [
    'numbers on one part',
    'conflict',
    [says('gazette', '6', { at: 'mill' }), says('herald', '9', { at: 'mill' })],
    'mill – Reds, killed: 6 according to Gazette; 9 according to Herald; the figures are 3 apart (1.5 times).',
    'الطاحونة – الحمر – قتلى: 6 في رواية «الجريدة»؛ 9 في رواية «البشير»؛ الفارق 3، أي بنسبة 1.5 إلى 1.',
  ],
  [
    'a whole and a larger part',
    'conflict',
    [says('gazette', '6'), says('herald', '9', { at: 'mill' })],
    'Reds, killed: 6 according to Gazette; 9 (mill only) according to Herald; the figures are 3 apart (1.5 times).',
    'الحمر – قتلى: 6 في رواية «الجريدة»؛ 9 في رواية «البشير» (في «الطاحونة» فقط)؛ الفارق 3، أي بنسبة 1.5 إلى 1.',
  ],
  [
    'a whole and a part of its part',
    'conflict',
    [says('gazette', '6'), says('herald', '9', { at: 'east-bank' })],
    'Reds, killed: 6 according to Gazette; 9 (bridge only) according to Herald; the figures are 3 apart (1.5 times).',
    'الحمر – قتلى: 6 في رواية «الجريدة»؛ 9 في رواية «البشير» (في «الجسر» فقط)؛ الفارق 3، أي بنسبة 1.5 إلى 1.',
  ],
  [
    'a part and a part of it',
    'conflict',
    [says('gazette', '6', { at: 'bridge' }), says('herald', '9', { at: 'east-bank' })],
    'bridge – Reds, killed: 6 according to Gazette; 9 (east-bank only) according to Herald; the figures are 3 apart (1.5 times).',
    'الجسر – الحمر – قتلى: 6 في رواية «الجريدة»؛ 9 في رواية «البشير» (في «الضفة الشرقية» فقط)؛ الفارق 3، أي بنسبة 1.5 إلى 1.',
  ],
  [
    'a whole and the larger sum of some parts',
    'conflict',
    [says('gazette', '6'), ...['mill', 'camp', 'bridge'].map((at) => says('herald', '9', { at }))],
    'Reds, killed: 6 according to Gazette; at least 27 (3 parts only) according to Herald; the figures are 21 apart (4.5 times).',
    'الحمر – قتلى: 6 في رواية «الجريدة»؛ 27 على الأقل في رواية «البشير» (في أجزاء عددها 3 فقط)؛ الفارق 21، أي بنسبة 4.5 إلى 1.',
  ],
  [
    'a whole that its parts add up to, and less of them',
    'conflict',
    [
      says('gazette', '9'),
      says('gazette', '6', { at: 'mill' }),
      says('gazette', '3', { at: 'camp' }),
      says('herald', '2', { at: 'mill' }),
      says('herald', '8', { at: 'camp' }),
    ],
    'Reds, killed: 9 (6 + 3) according to Gazette; at least 10 (mill, camp only) according to Herald; the figures are 1 apart (1.1 times).',
    'الحمر – قتلى: 9 في رواية «الجريدة» (6 + 3)؛ 10 على الأقل في رواية «البشير» (في «الطاحونة» و«المخيم» فقط)؛ الفارق 1، أي بنسبة 1.1 إلى 1.',
  ],
  [
    'parts that do not make their whole',
    'sum',
    [
      says('gazette', '28'),
      says('gazette', '6', { at: 'mill' }),
      says('gazette', '15', { at: 'camp' }),
    ],
    'Reds, killed: 28 in all according to Gazette, but its parts (6 + 15) give 7 fewer.',
    'الحمر – قتلى: المجموع 28 في رواية «الجريدة»، لكن أجزاءه (6 + 15) تنقص عنه بمقدار 7.',
  ],
  [
    'parts that are more than their whole',
    'sum',
    [
      says('gazette', 'about 28'),
      says('gazette', '26', { at: 'mill' }),
      says('gazette', 'tens', { at: 'camp' }),
    ],
    'Reds, killed: 25–31 in all according to Gazette, but its parts (26 + 20–99) give 15 more.',
    'الحمر – قتلى: المجموع 25–31 في رواية «الجريدة»، لكن أجزاءه (26 + 20–99) تزيد عليه بمقدار 15.',
  ],
  [
    'a single part that is more than its whole',
    'sum',
    [says('gazette', '6'), says('gazette', 'more than 8', { at: 'mill' })],
    'Reds, killed: 6 in all according to Gazette, but its parts (9+) give 3 more.',
    'الحمر – قتلى: المجموع 6 في رواية «الجريدة»، لكن أجزاءه (9+) تزيد عليه بمقدار 3.',
  ],
  [
    'a subset larger than its total',
    'sum',
    [
      says('gazette', '5', { victims: 'civilians' }),
      says('gazette', '7', { victims: 'civilians', subset: 'children', subsetOf: 'c1' }),
    ],
    'Civilians, killed (children): 7 according to Gazette, more than its total of 5.',
    'المدنيون – قتلى (أطفال): 7 في رواية «الجريدة»، وهو أكثر من مجموعها البالغ 5.',
  ],
  [
    'killed and wounded that do not make the figure for both',
    'sum',
    [says('gazette', '30', both), says('herald', '10'), says('herald', '25', wounded)],
    'Reds, killed or wounded: 30 according to Gazette; killed and wounded, given apart, differ from the figure for both by 5.',
    'الحمر – قتلى أو جرحى: 30 في رواية «الجريدة»؛ يختلف مجموع القتلى والجرحى المذكورين كلاً على حدة عن الرقم الجامع بمقدار 5.',
  ],
  [
    'one source against itself',
    'contradiction',
    [says('gazette', '18'), says('gazette', '28')],
    'Reds, killed: figures that exclude each other, none known to be the later, all from Gazette: 18 · 28.',
    'الحمر – قتلى: أرقام متعارضة لا يُعرف أيها الأحدث في رواية «الجريدة»: 18 · 28.',
  ],
  [
    'a denial and a number',
    'denial',
    [says('reds', 'none', { outcome: 'captured' }), says('blues', '8', { outcome: 'captured' })],
    'Reds, captured: denied by Reds; 8 according to Blues.',
    'الحمر – أسرى: نفي في رواية «ناطق الحمر»؛ 8 في رواية «ناطق الزرق».',
  ],
  [
    'a denial and a mention, beside a silent side',
    'denial',
    [
      says('gazette', 'none', { by: 'blues' }),
      says('herald', 'no figure', { by: 'blues' }),
      says('reds', '1', wounded),
      says('blues', '1', wounded),
    ],
    'Reds, killed: denied by Gazette; reported without a number by Herald; not mentioned by Blues, Reds.',
    'الحمر – قتلى: نفي في رواية «الجريدة»؛ ذكر بلا عدد في رواية «البشير»؛ لا ذكر لذلك في رواية «ناطق الزرق» و«ناطق الحمر».',
  ],
  [
    'a side that is silent on its own losses',
    'silent',
    [says('gazette', '28'), says('reds', '1', wounded)],
    'Reds, killed: 28 according to Gazette; not mentioned by Reds.',
    'الحمر – قتلى: 28 في رواية «الجريدة»؛ لا ذكر لذلك في رواية «ناطق الحمر».',
  ],
  [
    'a side that is silent on what it did',
    'silent',
    [
      says('gazette', '28', { victims: 'civilians', by: 'blues' }),
      says('blues', '1', { victims: 'mixed' }),
    ],
    'Civilians, killed: 28 according to Gazette; not mentioned by Blues.',
    'المدنيون – قتلى: 28 في رواية «الجريدة»؛ لا ذكر لذلك في رواية «ناطق الزرق».',
  ],
  [
    'a side that has only words',
    'vague',
    [says('gazette', '28'), says('reds', 'some')],
    'Reds, killed: 28 according to Gazette; “some” according to Reds.',
    'الحمر – قتلى: 28 في رواية «الجريدة»؛ عدد غير محدد في رواية «ناطق الحمر».',
  ],
  [
    'a side that has only words, in Arabic',
    'vague',
    [says('gazette', '28'), says('reds', 'some', { in: 'arabic-paper', words: 'مجموعة' })],
    'Reds, killed: 28 according to Gazette; an unstated number according to Reds.',
    'الحمر – قتلى: 28 في رواية «الجريدة»؛ «مجموعة» في رواية «ناطق الحمر».',
  ],
  [
    'all of them and some of them',
    'extent',
    [
      says('gazette', 'all', { victims: 'civilians' }),
      says('herald', 'some', { victims: 'civilians' }),
    ],
    'Civilians, killed: “all” according to Gazette; “some” according to Herald.',
    'المدنيون – قتلى: جميعهم في رواية «الجريدة»؛ عدد غير محدد في رواية «البشير».',
  ],
  [
    'a figure that its source replaced',
    'revision',
    [
      says('gazette', '18', day(1)),
      says('gazette', '23', day(2)),
      says('gazette', 'more than 30', day(3)),
    ],
    'Reds, killed: first 18, then 23, then more than 30 according to Gazette.',
    'الحمر – قتلى: 18 ثم 23 ثم أكثر من 30 في رواية «الجريدة».',
  ],
]

describe('a finding states one difference', () => {
  it.each(DIFFERENCES)('%s: %s', (_, kind, said, en, ar) => {
    const { findings } = compared(said)
    expect(findings.map((finding) => [finding.kind, finding.en, finding.ar])).toContainEqual([
      kind,
      en,
      ar,
    ])
  })
})
