import type { Figure } from '@/lib/values/figure'
import type { Lexed } from './lexed'
import { numberAt } from './number'
import { phraseAt, phraseTable } from './phrases'

/** A quantity in a text: its figure, and the tokens that say it. */
export interface Quantity {
  readonly figure: Figure
  readonly start: number
  readonly end: number
  /** و joins it to what came before. */
  readonly joined: boolean
  /** A number is said, so the counted noun may be missing. */
  readonly numbered: boolean
}

type Bound = 'atLeast' | 'moreThan' | 'atMost' | 'fewerThan' | 'about'

const BEFORE = phraseTable<Bound>([
  [
    'moreThan',
    'أكثر من|أزيد من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|يزيد عددهم عن|ما يفوق|تجاوز|تجاوز عددهم|مايزيد عن|مايزيد على|مايفوق|يفوق|تفوق|فاق|ما ينوف عن|ينوف عن|فوق|أكثر من ال|ما يربو على|تتجاوز|يتجاوز|تجاوزت|تتخطى|يتخطى|تخطى|تخطت|زاد عن|زاد على|زادت عن|زادت على|تزيد عن|تزيد على|ما يتجاوز|يربو على|تربو على|ما يزيد عن ال',
  ],
  [
    'atLeast',
    'ما لا يقل عن|ما لايقل عن|مالا يقل عن|مالايقل عن|لا يقل عن|لايقل عن|على الأقل|لا تقل عن|لا يقل عددهم عن|كحد أدنى|بما لا يقل عن',
  ],
  [
    'about',
    'نحو|حوالي|حوالى|قرابة|ما يقارب|ما يقارب ال|ما يقرب من|زهاء|تقريبا|ما يقدر ب|يقدر ب|يقدرون ب|يقدر عددهم ب|يقدر عددهم بنحو|مايقارب|يقارب|ما يناهز|يناهز|تناهز|قدر ب|بحدود|بحوالي|بنحو',
  ],
  ['fewerThan', 'أقل من|ما يقل عن'],
  [
    'atMost',
    'ما يصل إلى|قد يصل إلى|يصل إلى|لا يزيد عن|لا يزيد على|لا يتجاوز|ما لا يزيد عن|ما لا يتجاوز',
  ],
])

const AFTER = phraseTable<Bound>([
  ['atLeast', 'على الأقل|ع الاقل|عالاقل|على أقل تقدير|كحد أدنى|أو أكثر|فأكثر'],
  ['moreThan', 'أو يزيد|ونيف'],
  ['about', 'تقريبا'],
  ['atMost', 'على الأكثر|كحد أقصى'],
])

type Vague = 'some' | 'tens' | 'hundreds' | 'thousands' | 'all'

const VAGUE = phraseTable<Vague>([
  [
    'thousands',
    'عشرات الآلاف|عشرات آلاف|مئات الآلاف|مئات آلاف|عشرات الالاف|آلاف|الآلاف|ملايين|الملايين|مئات آلاف',
  ],
  ['tens', 'عشرات|العشرات'],
  ['hundreds', 'مئات|المئات|مئات'],
  [
    'some',
    'بضعة|بضع|عدة|العديد من|الكثير من|مجموعة من|جماعة من|مجموعة|دفعة من|دفعة جديدة من|بعض|أعداد من|طائفة من',
  ],
  ['all', 'جميع|كل|كافة'],
])

/** «عدد» and what may stand between it and «من». */
const SOME_OF = 4

/** The quantity that begins at a token, its bounds taken in; null where none does. */
export function quantityAt(tokens: readonly Lexed[], index: number): Quantity | null {
  const bound = phraseAt(BEFORE, tokens, index)
  const plus = tokens[index]?.word === '+'
  if (isEnumerator(tokens, index)) return null
  const from = bound !== null ? bound.end : plus ? index + 1 : index
  // «قرابة العشرين», «فوق ال 35»: after a bound the article says nothing of people before.
  const at = bound !== null && tokens[from]?.word === 'ال' ? from + 1 : from
  const round = bound === null ? null : roundAt(tokens, at)
  const counted = rangeAt(tokens, at) ?? plainAt(tokens, at) ?? round
  if (counted === null) return bound === null && !plus ? vagueAt(tokens, index) : null
  const joined = bound?.joined ?? tokens[index]?.is.joined === true
  let { figure, end } = counted
  if (figure.kind === 'exact') {
    const more = tokens[end]?.word === '+'
    const kind = bound?.means ?? (plus || more ? 'moreThan' : null)
    if (more) end += 1
    if (kind !== null) figure = { kind, n: figure.n }
  }
  if (tokens[end]?.word === '%' || tokens[end]?.word === '٪') return null
  return { figure, start: index, end, joined, numbered: true }
}

/** «2- الشهيد فلان»: the number of an item. */
function isEnumerator(tokens: readonly Lexed[], index: number): boolean {
  const [mark, next] = [tokens[index + 1], tokens[index + 2]]
  return (
    index === 0 &&
    tokens[0]?.kind === 'number' &&
    /^[-–—.)/]$/.test(mark?.raw ?? '') &&
    next?.kind === 'word'
  )
}

/** The figure with the bound that stands after its noun («5 مدنيين على الأقل»), and the index after that. */
export function boundedAfter(
  tokens: readonly Lexed[],
  index: number,
  figure: Figure,
): { readonly figure: Figure; readonly end: number } {
  const bound = figure.kind === 'exact' ? phraseAt(AFTER, tokens, index) : null
  if (bound === null || figure.kind !== 'exact') return { figure, end: index }
  return { figure: { kind: bound.means, n: figure.n }, end: bound.end }
}

function plainAt(tokens: readonly Lexed[], index: number) {
  const number = numberAt(tokens, index)
  if (number === null || number.value === 0) return null
  return { figure: { kind: 'exact', n: number.value } as Figure, end: number.end }
}

/** «قرابة العشرين»: a round number with the article, after a bound alone. */
function roundAt(tokens: readonly Lexed[], index: number) {
  const number = tokens[index]?.is.number
  if (number?.definite !== true || number.entry.rank !== 'tens') return null
  return { figure: { kind: 'exact', n: number.entry.value } as Figure, end: index + 1 }
}

function rangeAt(tokens: readonly Lexed[], index: number) {
  const between = phraseAt(BETWEEN, tokens, index)
  const low = numberAt(tokens, between?.end ?? index)
  if (low === null) return null
  const link = tokens[low.end]
  const dashed =
    link !== undefined && /^[-–—]$/.test(link.raw) && link.start === tokens[low.end - 1]?.end
  const and = between !== null && link?.word === 'و'
  const to = link?.word === 'الي' || (dashed && tokens[low.end + 1]?.start === link.end)
  const joined = between !== null && link?.is.number?.joined === true
  const high = and || to ? numberAt(tokens, low.end + 1) : joined ? numberAt(tokens, low.end) : null
  if (high === null || high.value <= low.value) return null
  return { figure: { kind: 'range', n: low.value, hi: high.value } as Figure, end: high.end }
}

const BETWEEN = phraseTable([[true, 'بين|ما بين']])

function vagueAt(tokens: readonly Lexed[], index: number): Quantity | null {
  const some = someOf(tokens, index)
  if (some !== null) return some
  const vague = phraseAt(VAGUE, tokens, index)
  if (vague === null) return null
  const { means: kind, end, joined } = vague
  return {
    figure: { kind },
    start: index,
    end,
    joined,
    numbered: kind !== 'all' && kind !== 'some',
  }
}

const NUMBER_OF = phraseTable([[true, 'عدد|عددا|أعداد|أعدادا']])

/** «عدد من», «عدد غير محدد من», «عدد كبير من». */
function someOf(tokens: readonly Lexed[], index: number): Quantity | null {
  const head = phraseAt(NUMBER_OF, tokens, index)
  if (head === null) return null
  for (let at = head.end; at < head.end + SOME_OF; at += 1) {
    const word = tokens[at]?.word
    if (word === 'من' || (word === 'منهم' && at === head.end)) {
      return {
        figure: { kind: 'some' },
        start: index,
        end: at,
        joined: head.joined,
        numbered: false,
      }
    }
    if (tokens[at]?.is.unknown !== true || tokens[at]?.kind !== 'word') return null
  }
  return null
}
