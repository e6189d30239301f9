import { subsetName } from '@/lib/claim/names'
import { type Comparison, isSpoken, type Row, type SpokenCell } from '@/lib/comparison/model'
import type { Actor } from '@/lib/source/model'
import { figureText, numberText, ratioText } from '@/lib/values/figure-text'
import type { Interval } from '@/lib/values/interval'
import { type Language, SEPARATOR } from '@/lib/values/text'
import { align } from './table'
import { TERMS, WORDS } from './words'

/** A comparison for a terminal: what differs in sentences, then row by row what each source says. */
export function comparisonText(
  { incident, reading, rows, sources, findings }: Comparison,
  actors: readonly Actor[],
  lang: Language,
): string {
  const words = WORDS[lang]
  const names = new Map(actors.map(({ key, name }) => [key, name[lang]]))
  const blocks = [
    [incident.title[lang], incident.key, `${words.reading}: ${reading}`],
    findings.length > 0
      ? [words.findings, ...findings.map((finding, index) => `${index + 1}. ${finding[lang]}`)]
      : [rows.length > 0 ? words.noFindings : words.noClaims],
    ...rows.map((row) => [
      headingOf(row, names.get(row.victims) ?? row.victims, lang),
      ...align(
        sources.flatMap(({ key, name }) => {
          const cell = row.cells[key]
          return cell && isSpoken(cell) ? [['', name[lang], ...cellColumns(cell, lang)]] : []
        }),
      ),
      ...silentLines(row, sources, lang),
    ]),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function headingOf(row: Row, victims: string, lang: Language): string {
  const terms = TERMS[lang]
  const words = WORDS[lang]
  const scope = [
    row.subset !== null && subsetName(row.subset, lang),
    row.unit === 'families' && terms.unit.families,
    row.period === 'cumulative' && terms.period.cumulative,
  ].filter(Boolean)
  const measure = `${victims}: ${terms.outcome[row.outcome]}${scope.length > 0 ? ` (${scope.join(SEPARATOR[lang])})` : ''}`
  const judged = [
    terms.verdict[row.verdict],
    row.gap !== null && `${words.gap} ${numberText(row.gap)}`,
    row.ratio !== null && `${words.ratio} ${ratioText(row.ratio)}`,
    row.meeting !== null && `${words.meeting} ${intervalText(row.meeting)}`,
    words.origins(row.origins),
  ].filter(Boolean)
  return `${measure} · ${judged.join(' · ')}`
}

function cellColumns(cell: SpokenCell, lang: Language): string[] {
  const terms = TERMS[lang]
  return [
    cell.state === 'denied' ? terms.state.denied : figureText(cell.figure, lang),
    cell.interval ? intervalText(cell.interval) : '',
    cell.words,
    terms.coverage[cell.coverage],
    terms.perspective[cell.perspective],
    [sumText(cell, lang), cell.claims.join(' ')].filter(Boolean).join('  '),
  ]
}

/** Who is silent and who made no statement: two different things, each in one line. */
function silentLines(row: Row, sources: Comparison['sources'], lang: Language): string[] {
  return (['silent', 'noStatement'] as const).flatMap((state) => {
    const quiet = sources.filter(({ key }) => row.cells[key]?.state === state)
    const names = quiet.map(({ name }) => name[lang]).join(SEPARATOR[lang])
    return quiet.length > 0 ? [`  ${TERMS[lang].state[state]}: ${names}`] : []
  })
}

function sumText({ sum }: SpokenCell, lang: Language): string {
  if (!sum) return ''
  const parts = sum.parts.map((part) => (typeof part === 'number' ? `${part}` : intervalText(part)))
  return `${parts.join(' + ')}: ${TERMS[lang].sum[sum.verdict]}`
}

/** `28`, `2–3`, or `21–` when there is no upper bound. */
function intervalText([low, high]: Interval): string {
  if (high === null) return `${numberText(low)}–`
  return low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`
}
