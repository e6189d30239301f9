import { describe, expect, it } from 'vitest'
import { compared, type Details, type Statement, says } from '@/tests/comparison/facts'
import type { Finding } from './model'

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

  it.each([
    ['accounts that agree', [says('gazette', '28'), says('herald', '28')]],
    ['accounts that are compatible', [says('gazette', '28'), says('herald', 'more than 20')]],
    ['a side that made no statement', [says('gazette', '28', { by: 'blues' })]],
    [
      'a side not concerned that is silent',
      [says('gazette', '28'), says('blues', '1', { victims: 'mixed' })],
    ],
    [
      'silence where nobody has a number',
      [says('gazette', 'some'), says('reds', '1', { victims: 'mixed' })],
    ],
    [
      'silence on a subset',
      [says('gazette', '9', { subset: 'foreign' }), says('reds', '1', { victims: 'mixed' })],
    ],
    [
      'silence on a cumulative total',
      [says('gazette', '90', { period: 'cumulative' }), says('reds', '1', { victims: 'mixed' })],
    ],
    ['words of who is no side', [says('gazette', '28'), says('herald', 'some')]],
    ['a denial that nobody contradicts', [says('gazette', 'none'), says('herald', 'up to 5')]],
    [
      'the denial of a part beside a number',
      [says('gazette', 'none', { at: 'mill' }), says('herald', '5')],
    ],
    [
      'a lone part smaller than its whole',
      [says('gazette', '28'), says('gazette', '6', { at: 'mill' })],
    ],
    [
      'parts that add up',
      [
        says('gazette', '8'),
        says('gazette', '6', { at: 'mill' }),
        says('gazette', '2', { at: 'camp' }),
      ],
    ],
    [
      'parts that may add up',
      [
        says('gazette', '8'),
        says('gazette', '6', { at: 'mill' }),
        says('gazette', 'some', { at: 'camp' }),
      ],
    ],
    [
      'killed and wounded that make the figure for both',
      [says('gazette', '30', both), says('herald', '10'), says('herald', '20', wounded)],
    ],
    ['all of them alone', [says('gazette', 'all'), says('herald', 'all')]],
    [
      'the denial that it was all',
      [says('gazette', 'all', { modality: 'denied' }), says('herald', 'no figure', { at: 'ford' })],
    ],
    [
      'silence about a part of what it spoke of',
      [says('gazette', '28', { at: 'mill' }), says('reds', '28')],
    ],
  ])('%s are none', (_, said) => {
    const incident = _.startsWith('silence about a part') ? 'mill' : 'raid'
    expect(compared(said, { incident }).findings).toEqual([])
  })
})

describe('a finding links to what it rests on', () => {
  const find = (said: Statement[], kind: string): Finding => {
    const found = compared(said).findings.find((finding) => finding.kind === kind)
    if (!found) throw new Error(`no ${kind}`)
    return found
  }

  it.each<[what: string, kind: string, said: Statement[], claims: string[], sources: string[]]>([
    [
      'both accounts',
      'conflict',
      [says('gazette', '28'), says('herald', '18')],
      ['c1', 'c2'],
      ['gazette', 'herald'],
    ],
    [
      'the account, and who is silent',
      'silent',
      [says('gazette', '28'), says('reds', '1', wounded)],
      ['c1'],
      ['gazette', 'reds'],
    ],
    [
      'the whole and its parts',
      'sum',
      [
        says('gazette', '28'),
        says('gazette', '6', { at: 'mill' }),
        says('gazette', '15', { at: 'camp' }),
      ],
      ['c1', 'c2', 'c3'],
      ['gazette'],
    ],
    [
      'the parts of a part',
      'sum',
      [
        says('gazette', '28', { at: 'bridge' }),
        says('gazette', '6', { at: 'east-bank' }),
        says('gazette', '15', { at: 'west-bank' }),
        says('gazette', '2', { at: 'camp' }),
      ],
      ['c1', 'c2', 'c3'],
      ['gazette'],
    ],
    [
      'the subset and its total',
      'sum',
      [says('gazette', '5'), says('gazette', '7', { subset: 'foreign', subsetOf: 'c1' })],
      ['c2', 'c1'],
      ['gazette'],
    ],
    [
      'the figure for both, the killed and the wounded',
      'sum',
      [
        says('gazette', '30', both),
        says('herald', '10'),
        says('herald', '25', wounded),
        says('wire', '4'),
      ],
      ['c1', 'c2', 'c3'],
      ['gazette'],
    ],
    [
      'the latest link of a chain',
      'revision',
      [says('gazette', '18', day(1)), says('gazette', '23', day(2))],
      ['c2'],
      ['gazette'],
    ],
  ])('%s', (_, kind, said, claims, sources) => {
    const finding = find(said, kind)
    expect([finding.claims, finding.sources]).toEqual([claims, sources])
  })

  it('names the part at which it stands', () => {
    expect(
      find([says('gazette', '6', { at: 'mill' }), says('herald', '9', { at: 'mill' })], 'conflict')
        .part,
    ).toBe('mill')
    expect(find([says('gazette', '6'), says('herald', '9')], 'conflict')).not.toHaveProperty('part')
  })
})

describe('every difference is told once', () => {
  it.each<[what: string, said: Statement[], told: string[]]>([
    [
      'a revision of a part',
      [
        says('gazette', '6', { at: 'mill', ...day(1) }),
        says('gazette', '9', { at: 'mill', ...day(2) }),
      ],
      ['revision mill'],
    ],
    [
      'a revision of a part of a part',
      [
        says('gazette', '6', { at: 'east-bank', ...day(1) }),
        says('gazette', '9', { at: 'east-bank', ...day(2) }),
      ],
      ['revision east-bank'],
    ],
    [
      'a contradiction on a part',
      [says('gazette', '6', { at: 'mill' }), says('gazette', '9', { at: 'mill' })],
      ['contradiction mill'],
    ],
    [
      'a subset that is too large on a part',
      [
        says('gazette', '5', { at: 'mill' }),
        says('gazette', '7', { at: 'mill', subset: 'foreign', subsetOf: 'c1' }),
      ],
      ['sum mill'],
    ],
    [
      'a revision of what several places say',
      [
        says('gazette', '3', day(1)),
        says('gazette', '6', { ...day(2), place: 'hill' }),
        says('gazette', '9', { ...day(2), place: 'well' }),
      ],
      ['revision '],
    ],
    [
      'a denial among accounts that differ',
      [says('gazette', 'none'), says('herald', '5'), says('wire', '8'), says('reds', '1', wounded)],
      ['conflict ', 'denial '],
    ],
    [
      'numbers that differ beside a denial of one part',
      [says('gazette', 'none', { at: 'mill' }), says('herald', '5'), says('wire', '8')],
      ['conflict '],
    ],
    [
      'a denial on a part',
      [says('gazette', 'none', { at: 'mill' }), says('herald', '5', { at: 'mill' })],
      ['denial mill'],
    ],
    ['all of them, and none', [says('gazette', 'all'), says('herald', 'none')], ['denial ']],
    [
      'all of them, denied',
      [says('gazette', 'all', { modality: 'denied' }), says('herald', 'some')],
      ['denial '],
    ],
  ])('%s', (_, said, told) => {
    const { findings } = compared(said)
    expect(findings.map(({ kind, part = '' }) => `${kind} ${part}`)).toEqual(told)
  })

  it('tells of the silent with the conflict, not again with the denial', () => {
    const said = [
      says('gazette', 'none'),
      says('herald', '5'),
      says('wire', '8'),
      says('reds', '1', wounded),
    ]
    const [conflict, denial] = compared(said).findings
    expect(conflict?.en).toContain('not mentioned by Reds')
    expect(denial?.en).toBe(
      'Reds, killed: denied by Gazette; 5 according to Herald; 8 according to Wire.',
    )
  })

  it('names one account alone when it is both the lowest and the highest', () => {
    const words = ['at least 1', 'at least 2', 'at least 3', 'at least 4', '9']
    const said = words.map((text, i) =>
      says(['gazette', 'herald', 'wire', 'monitor', 'hospital'][i] as string, text),
    )
    const { findings } = compared([...said, says('reds', '1', wounded)])
    expect(findings.map(({ en }) => en)).toEqual([
      'Reds, killed: 9 according to Hospital; not mentioned by Reds.',
    ])
  })
})

describe('findings are ranked', () => {
  const pair = (outcome: Details['outcome'], a: string, b: string) => [
    says('gazette', a, { outcome }),
    says('herald', b, { outcome }),
  ]

  it('by kind', () => {
    const { findings } = compared([
      says('gazette', '1', { outcome: 'evacuated', ...day(1) }),
      says('gazette', '2', { outcome: 'evacuated', ...day(2) }),
      says('gazette', 'all', { outcome: 'displaced' }),
      says('herald', 'some', { outcome: 'displaced' }),
      says('gazette', '3', { outcome: 'released', victims: 'blues' }),
      says('blues', 'some', { outcome: 'released', victims: 'blues' }),
      says('gazette', '4', { outcome: 'missing' }),
      says('reds', '4', { outcome: 'missing', victims: 'mixed' }),
      says('gazette', 'none', { outcome: 'abducted' }),
      says('herald', 'some', { outcome: 'abducted' }),
      says('gazette', '1', { outcome: 'captured' }),
      says('gazette', '2', { outcome: 'captured' }),
      says('gazette', '1', { outcome: 'wounded' }),
      says('gazette', '2', { outcome: 'wounded', at: 'mill' }),
      ...pair('killed', '1', '2'),
    ])
    expect([...new Set(findings.map(({ kind }) => kind))]).toEqual([
      'conflict',
      'sum',
      'contradiction',
      'denial',
      'silent',
      'vague',
      'extent',
      'revision',
    ])
  })

  it('conflicts by ratio, over nothing first, then by how far they are apart', () => {
    const { findings, rows } = compared([
      ...pair('killed', '10', '20'),
      ...pair('wounded', '0', '5'),
      ...pair('captured', '1', '3'),
      ...pair('abducted', '0', '50'),
      ...pair('missing', '20', '40'),
      ...pair('released', '10', '20'),
    ])
    const order = findings.map(({ row }) => rows[row]?.outcome)
    expect(order).toEqual(['abducted', 'wounded', 'captured', 'missing', 'killed', 'released'])
  })

  it('conflicts on a part by the ratio of the part, those beside a denial by their own', () => {
    const { findings } = compared([
      ...pair('killed', '10', '20'),
      says('gazette', '1', { at: 'mill', outcome: 'wounded' }),
      says('herald', '9', { at: 'mill', outcome: 'wounded' }),
      ...pair('captured', '10', '30'),
      says('wire', 'none', { outcome: 'captured' }),
    ])
    expect(findings.map(({ kind, part, row }) => [kind, part ?? '', row])).toEqual([
      ['conflict', 'mill', 1],
      ['conflict', '', 2],
      ['conflict', '', 0],
      ['denial', '', 2],
    ])
  })
})
