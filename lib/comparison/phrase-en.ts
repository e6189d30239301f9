import { OUTCOME_NAMES, subsetName } from '@/lib/claim/names'
import { figureText, numberText } from '@/lib/values/figure-text'
import { type Phrases, type Spoken, shorten } from './phrase'
import { emphasis, formula, join, name, number, runs, source, words } from './run'

/**
 * The findings in English. Who speaks follows "according to" or "by", so that no verb has to agree with a name
 * that may be singular or plural.
 */
export const ENGLISH: Phrases = {
  separator: '; ',

  heading({ outcome, unit, period, subset }, victims, part) {
    const scope = [
      subset !== null && subsetName(subset, 'en'),
      unit === 'families' && 'families',
      period === 'cumulative' && 'cumulative total',
    ].filter(Boolean)
    const happened = OUTCOME_NAMES[outcome].en
    const what = scope.length > 0 ? `${happened} (${scope.join(', ')})` : happened
    return part === null
      ? runs`${name(victims)}, ${emphasis(what)}: `
      : runs`${name(part)} – ${name(victims)}, ${emphasis(what)}: `
  },

  said(cell) {
    const by = names(cell.sources)
    const scope = scopeOf(cell)
    switch (cell.state) {
      case 'denied':
        return runs`${emphasis('denied')} by ${by}${scope}`
      case 'noFigure':
        return runs`reported ${emphasis('without a number')} by ${by}${scope}`
      case 'figure':
        return runs`${number(figureText(cell.figure, 'en'))}${scope} according to ${by}`
      default:
        return runs`${vague(cell)}${scope} according to ${by}`
    }
  },

  silent: (sources) => runs`${emphasis('not mentioned')} by ${names(sources)}`,
  others: (count) => runs`${number(numberText(count))} other accounts`,

  apart: (gap, ratio) =>
    ratio === null
      ? runs`the figures are ${number(gap)} apart`
      : runs`the figures are ${number(gap)} apart (${number(ratio)} times)`,

  sum: (from, total, terms, by, exceeds) =>
    runs`${number(total)} in all according to ${source(from)}, but its parts (${formula(terms)}) give ${number(by)} ${exceeds ? 'more' : 'fewer'}`,

  subset: (from, figure, total) =>
    runs`${number(figure)} according to ${source(from)}, more than its total of ${number(total)}`,

  combined: (gap) =>
    runs`killed and wounded, given apart, differ from the figure for both by ${number(gap)}`,

  contradiction: (from, said) =>
    runs`figures that exclude each other, none known to be the later, all from ${source(from)}: ${words(said)}`,

  revised: (from, chain) =>
    runs`first ${join(chain.map(number), ', then ')} according to ${source(from)}`,
}

function vague({ figure, words: said }: Spoken) {
  return said === null ? number(figureText(figure, 'en')) : words(`“${said}”`)
}

function names(sources: readonly string[]) {
  const { named, more } = shorten(sources)
  const list = join(named.map(source), ', ')
  return more > 0 ? runs`${list} and ${number(numberText(more))} more` : list
}

function scopeOf({ parts, terms }: Spoken) {
  if (terms !== null) return runs` (${formula(terms)})`
  if (parts.length === 0) return runs``
  return parts.length > 2
    ? runs` (${number(numberText(parts.length))} parts only)`
    : runs` (${join(parts.map(name), ', ')} only)`
}
