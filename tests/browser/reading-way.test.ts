import { describe, expect } from 'vitest'
import { cookieOf } from './addresses'
import { cellOf, LANGUAGES, textOf } from './board'
import { deskOf, storeDocument, type Taken } from './desk'
import { baseUrl, itAtDesk as it } from './reader'

/* One attack that four accounts tell of: a total and three places that add up to it, a group admitted, more than
   twenty claimed, captives shown without a number, all civilians led away. */

const TEXTS = {
  en: `ISIS said in a statement that its fighters killed 21 SDF fighters and captured six others in one attack on several posts east of the river.
In Susa, according to the ISIS statement, four SDF fighters were killed and two were captured.
In Bukhatir, the statement said, 11 SDF fighters were killed and three others were captured, one of them a commander.
In Baghuz, the statement added, six SDF fighters were killed and one was captured.
The SDF said that a group of its fighters was killed in Baghuz and that it killed more than 20 ISIS fighters there.
The Furat Post network said that the gunmen abducted all the civilians in Baghuz, and showed pictures of captured SDF fighters.`,
  ar: `قال تنظيم الدولة في بيان إن مقاتليه قتلوا 21 عنصراً من قسد وأسروا 6 آخرين في هجوم واحد على نقاط متفرقة شرق النهر.
وجاء في بيان تنظيم الدولة أن الهجوم بدأ من بلدة السوسة حيث قُتل 4 عناصر من قسد وأُسر عنصران.
ثم انتقل المهاجمون إلى بلدة البوخاطر، وهناك قُتل 11 عنصراً من قسد وأُسر 3 آخرون بينهم قيادي، بحسب البيان نفسه.
وأضاف البيان أن المهاجمين دخلوا بلدة الباغوز وقتلوا 6 عناصر من قسد وأسروا عنصراً واحداً.
وأقرت قوات سوريا الديمقراطية بمقتل مجموعة من مقاتليها في بلدة الباغوز، وقالت إنها قتلت أكثر من عشرين عنصراً من تنظيم الدولة.
وقالت شبكة فرات بوست إن المسلحين خطفوا جميع المدنيين في بلدة الباغوز، وعرضت صوراً لأسرى من قسد.`,
} as const

const TITLE = { en: 'Attack on the river posts', ar: 'هجوم على نقاط النهر' } as const

const PARTS = {
  en: { first: 'Susa', second: 'Bukhatir', third: 'Baghuz' },
  ar: { first: 'السوسة', second: 'البوخاطر', third: 'الباغوز' },
} as const

type Words = readonly [quote: string, from?: string]

/** The claims in the order of the text, with their words in each language. */
const WAY: readonly (Omit<Taken, 'quote' | 'from' | 'part'> & {
  readonly en: Words
  readonly ar: Words
  readonly part: keyof (typeof PARTS)['en'] | null
})[] = [
  {
    outcome: 'killed',
    claimant: 'isis',
    victims: 'sdf',
    part: null,
    en: ['killed 21 SDF fighters', '21'],
    ar: ['قتلوا 21 عنصراً', '21'],
  },
  {
    outcome: 'captured',
    claimant: 'isis',
    victims: 'sdf',
    part: null,
    en: ['captured six others', 'six'],
    ar: ['وأسروا 6 آخرين', '6'],
  },
  {
    outcome: 'killed',
    claimant: 'isis',
    victims: 'sdf',
    part: 'first',
    en: ['four SDF fighters were killed'],
    ar: ['قُتل 4 عناصر', '4'],
  },
  {
    outcome: 'captured',
    claimant: 'isis',
    victims: 'sdf',
    part: 'first',
    en: ['two were captured'],
    ar: ['وأُسر عنصران', 'عنصران'],
  },
  {
    outcome: 'killed',
    claimant: 'isis',
    victims: 'sdf',
    part: 'second',
    en: ['11 SDF fighters were killed'],
    ar: ['قُتل 11 عنصراً', '11'],
  },
  {
    outcome: 'captured',
    claimant: 'isis',
    victims: 'sdf',
    part: 'second',
    en: ['three others were captured'],
    ar: ['وأُسر 3 آخرون', '3'],
  },
  {
    outcome: 'killed',
    claimant: 'isis',
    victims: 'sdf',
    part: 'third',
    en: ['six SDF fighters were killed'],
    ar: ['وقتلوا 6 عناصر', '6'],
  },
  {
    outcome: 'captured',
    claimant: 'isis',
    victims: 'sdf',
    part: 'third',
    en: ['one was captured'],
    ar: ['وأسروا عنصراً', 'عنصراً'],
  },
  {
    outcome: 'killed',
    claimant: 'sdf',
    victims: 'sdf',
    part: 'third',
    kind: 'some',
    en: ['a group of its fighters was killed'],
    ar: ['بمقتل مجموعة من مقاتليها', 'مجموعة'],
  },
  {
    outcome: 'killed',
    claimant: 'sdf',
    victims: 'isis',
    part: 'third',
    en: ['killed more than 20 ISIS fighters', 'more'],
    ar: ['قتلت أكثر من عشرين عنصراً', 'أكثر'],
  },
  {
    outcome: 'abducted',
    claimant: 'furat-post',
    victims: 'civilians',
    part: 'third',
    kind: 'all',
    en: ['abducted all the civilians', 'all'],
    ar: ['خطفوا جميع المدنيين', 'جميع'],
  },
  {
    outcome: 'captured',
    claimant: 'furat-post',
    victims: 'sdf',
    part: null,
    kind: 'noFigure',
    en: ['pictures of captured SDF fighters'],
    ar: ['صوراً لأسرى من قسد'],
  },
]

describe.each(LANGUAGES)('the way from a text to its board, in %s,', (language) => {
  it('goes by keys, and arrives at the figures and sums of the text', async ({ open }) => {
    const document = { title: TITLE[language], text: TEXTS[language], language }
    const key = await storeDocument(`way-${language}`, document)
    const page = await open(`/${language}/documents/${key}/read`)
    const desk = deskOf(page, language, document.text)
    await page.locator('.proposal-card').first().waitFor()
    for (const { part, en, ar, ...rest } of WAY) {
      const [quote, from] = language === 'en' ? en : ar
      const taken = { ...rest, quote, ...(from && { from }) }
      await desk.take({ ...taken, part: part && PARTS[language][part] }, TITLE[language])
    }

    await page.getByRole('link', { name: TITLE[language] }).first().click()
    await page.waitForURL(/\/incidents\//)
    const incident = new URL(page.url()).pathname.split('/').at(-1)
    const path = `/api/v1/incidents/${incident}/comparison`
    const headers = { cookie: cookieOf('annotator') }
    const response = await fetch(`${baseUrl}${path}`, { headers })
    const { rows, parts } = await response.json()
    const cell = (outcome: string, victims: string, source: string) =>
      rows.find(
        (row: { outcome: string; victims: string; subset: string | null }) =>
          row.outcome === outcome && row.victims === victims && row.subset === null,
      )?.cells[source]
    expect(parts).toHaveLength(3)
    expect(cell('killed', 'sdf', 'isis')).toMatchObject({
      state: 'figure',
      interval: [21, 21],
      coverage: 'whole',
      perspective: 'enemy',
      sum: { verdict: 'addsUp', total: [21, 21], parts: [4, 11, 6] },
    })
    expect(cell('captured', 'sdf', 'isis')).toMatchObject({
      interval: [6, 6],
      sum: { verdict: 'addsUp', parts: [2, 3, 1] },
    })
    expect(cell('killed', 'sdf', 'sdf')).toMatchObject({
      state: 'vague',
      interval: [2, null],
      coverage: 'part',
      perspective: 'own',
    })
    expect(cell('killed', 'isis', 'sdf')).toMatchObject({ state: 'figure', interval: [21, null] })
    expect(cell('killed', 'isis', 'isis')).toMatchObject({ state: 'silent' })
    expect(cell('captured', 'sdf', 'furat-post')).toMatchObject({ state: 'noFigure' })
    expect(cell('captured', 'sdf', 'sdf')).toMatchObject({ state: 'silent' })
    expect(cell('abducted', 'civilians', 'furat-post')).toMatchObject({ figure: { kind: 'all' } })

    const killed = await textOf(cellOf(page, 'killed.sdf.persons.event', 'isis'))
    expect(killed).toContain('4 + 11 + 6 = 21')
    expect(killed).toContain(desk.t('board.cell.addsUp'))
    expect(await textOf(cellOf(page, 'captured.sdf.persons.event', 'isis'))).toContain(
      '2 + 3 + 1 = 6',
    )
  })
})
