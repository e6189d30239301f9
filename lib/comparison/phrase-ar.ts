import { OUTCOME_NAMES, subsetName } from '@/lib/claim/names'
import { figureText, numberText } from '@/lib/values/figure-text'
import { type Phrases, type Spoken, shorten } from './phrase'
import { emphasis, formula, join, name, number, runs, source, words } from './run'

/**
 * The findings in Arabic. Names stand in «» after «رواية», so that they keep the form in which they are stored
 * whatever their case, and no verb has to agree with them in gender.
 */
export const ARABIC: Phrases = {
  separator: '؛ ',

  heading({ outcome, unit, period, subset }, victims, part) {
    const scope = [
      subset !== null && subsetName(subset, 'ar'),
      unit === 'families' && 'بالعائلات',
      period === 'cumulative' && 'حصيلة تراكمية',
    ].filter(Boolean)
    const happened = OUTCOME_NAMES[outcome].ar
    const what = scope.length > 0 ? `${happened} (${scope.join('، ')})` : happened
    return part === null
      ? runs`${name(victims)} – ${emphasis(what)}: `
      : runs`${name(part)} – ${name(victims)} – ${emphasis(what)}: `
  },

  said(cell) {
    const by = runs`في رواية ${names(cell.sources)}${scopeOf(cell)}`
    switch (cell.state) {
      case 'denied':
        return runs`${emphasis('نفي')} ${by}`
      case 'noFigure':
        return runs`ذكر ${emphasis('بلا عدد')} ${by}`
      case 'figure':
        return runs`${number(figureText(cell.figure, 'ar'))} ${by}`
      default:
        return runs`${vague(cell)} ${by}`
    }
  },

  silent: (sources) => runs`${emphasis('لا ذكر لذلك')} في رواية ${names(sources)}`,
  others: (count) => runs`وروايات أخرى عددها ${number(numberText(count))}`,

  apart: (gap, ratio) =>
    ratio === null
      ? runs`الفارق ${number(gap)}`
      : runs`الفارق ${number(gap)}، أي بنسبة ${number(ratio)} إلى ${number('1')}`,

  sum: (from, total, terms, by, exceeds) =>
    runs`المجموع ${number(total)} في رواية «${source(from)}»، لكن أجزاءه (${formula(terms)}) ${exceeds ? 'تزيد عليه' : 'تنقص عنه'} بمقدار ${number(by)}`,

  subset: (from, figure, total) =>
    runs`${number(figure)} في رواية «${source(from)}»، وهو أكثر من مجموعها البالغ ${number(total)}`,

  combined: (gap) =>
    runs`يختلف مجموع القتلى والجرحى المذكورين كلاً على حدة عن الرقم الجامع بمقدار ${number(gap)}`,

  contradiction: (from, said) =>
    runs`أرقام متعارضة لا يُعرف أيها الأحدث في رواية «${source(from)}»: ${words(said)}`,

  revised: (from, chain) => runs`${join(chain.map(number), ' ثم ')} في رواية «${source(from)}»`,
}

function vague({ figure, words: said }: Spoken) {
  return said === null ? number(figureText(figure, 'ar')) : words(`«${said}»`)
}

function names(sources: readonly string[]) {
  const { named, more } = shorten(sources)
  const list = join(
    named.map((from) => runs`«${source(from)}»`),
    ' و',
  )
  if (more === 0) return list
  if (more === 2) return runs`${list} ومصدرين آخرين`
  return runs`${list} ومصادر أخرى عددها ${number(numberText(more))}`
}

function scopeOf({ parts, terms }: Spoken) {
  if (terms !== null) return runs` (${formula(terms)})`
  if (parts.length === 0) return runs``
  return parts.length > 2
    ? runs` (في أجزاء عددها ${number(numberText(parts.length))} فقط)`
    : runs` (في ${join(
        parts.map((part) => runs`«${name(part)}»`),
        ' و',
      )} فقط)`
}
