import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { RowMark } from '@/components/assessment/row-mark'
import { slugTerm } from '@/components/claim/open-term'
import { VerdictMark } from '@/components/incident/verdict-mark'
import { measureKey } from '@/lib/claim/model'
import type { Row } from '@/lib/comparison/model'
import { toDigits } from '@/lib/values/digits'
import { ratioText } from '@/lib/values/figure-text'
import { SEPARATOR } from '@/lib/values/text'
import { toggleHref } from './address'
import { useMeasureText } from './measure-text'
import type { BoardView } from './view'

/** What a row measures and what came of comparing it; stays in place while the sources scroll. */
export function RowHeader({ view, row, line }: { view: BoardView; row: Row; line: number }) {
  const t = useTranslations('board.table')
  const terms = useTranslations('terms')
  const { reader, address } = view
  const key = measureKey(row)
  const isOpen = address.open.includes(key)
  const measure = useMeasureText(view)(row)
  return (
    <th scope="row" id={key} className="board-head">
      <span className="block text-base font-semibold">
        {terms(`outcome.${row.outcome}`)}
        {row.subset && (
          <span className="font-medium">
            {SEPARATOR[reader.language]}
            {slugTerm(terms, 'subset', row.subset)}
          </span>
        )}
      </span>
      {(row.unit !== 'persons' || row.period !== 'event') && (
        <span className="board-scope">
          {[
            row.unit !== 'persons' && terms(`unit.${row.unit}`),
            row.period !== 'event' && terms(`period.${row.period}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      <Verdict view={view} row={row} />
      <Assessed view={view} measure={key} label={measure} />
      {row.parts.length > 0 && (
        <a
          href={toggleHref(address, key)}
          data-cell={`${line},-1`}
          tabIndex={-1}
          aria-expanded={isOpen}
          className="board-toggle"
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 8 8"
            className={`size-2 ${isOpen ? 'rotate-90' : 'rtl:-scale-x-100'}`}
          >
            <path d="M2 0l4.5 4L2 8z" fill="currentColor" />
          </svg>
          {t('unfold', { count: row.parts.length })}
          <span className="sr-only">{measure}</span>
        </a>
      )}
    </th>
  )
}

/** What editors make of the row, or where they say it. */
function Assessed({
  view: { assessments },
  measure,
  label,
}: {
  view: BoardView
  measure: string
  label: string
}) {
  const t = useTranslations('assessment.mark')
  const { shown, hrefOf, mayAssess } = assessments
  const found = shown.get(measure)
  if (found) return <RowMark shown={found} measure={label} />
  if (!mayAssess || !hrefOf) return null
  return (
    <Link
      href={hrefOf(measure)}
      className="link mt-1.5 inline-flex min-h-6 items-center text-xs font-normal text-muted print:hidden"
    >
      {t('assess')}
      <span className="sr-only">: {label}</span>
    </Link>
  )
}

function Verdict({ view: { reader, ...view }, row }: { view: BoardView; row: Row }) {
  const t = useTranslations('board.verdict')
  const terms = useTranslations('terms')
  const measureText = useMeasureText({ ...view, reader })
  return (
    <span className="mt-1 flex flex-col gap-0.5 text-xs font-normal text-muted">
      <span
        title={terms(`verdictLong.${row.verdict}`)}
        className={`flex items-center gap-1.5 text-sm ${row.verdict === 'conflict' ? 'font-semibold text-accent' : 'text-ink'}`}
      >
        <VerdictMark verdict={row.verdict} />
        {terms(`verdict.${row.verdict}`)}
      </span>
      {row.gap !== null && (
        <span className="font-medium text-ink">
          {t('gap', { gap: row.gap })}
          {row.ratio !== null &&
            ` · ${t('ratio', { ratio: toDigits(ratioText(row.ratio), reader.digits) })}`}
        </span>
      )}
      <Spread row={row} />
      <Combined row={row} />
      <span>{t('basis', { sources: row.speaking, origins: row.origins })}</span>
      {row.apart.length > 0 && (
        <span className="board-apart">
          {t('apart')}{' '}
          {row.apart.map(({ row: index, reason }, i) => {
            const other = view.comparison.rows[index]
            return other ? (
              <span key={measureKey(other)}>
                {i > 0 && SEPARATOR[reader.language]}
                <a
                  href={`#${measureKey(other)}`}
                  className="link"
                  title={terms(`reason.${reason}`)}
                >
                  {measureText(other, row)}
                </a>
              </span>
            ) : null
          })}
        </span>
      )}
    </span>
  )
}

function Spread({ row: { verdict, spread, meeting } }: { row: Row }) {
  const t = useTranslations('board.verdict')
  if (meeting !== null) {
    const [low, high] = meeting
    if (high === null) return <span>{t('meetingOpen', { low })}</span>
    return <span>{low === high ? t('meetingPoint', { low }) : t('meeting', { low, high })}</span>
  }
  if (spread === null || verdict === 'agree' || spread.low === spread.high) return null
  const { low, high } = spread
  if (high === null) return <span>{t('spreadOpen', { low })}</span>
  return <span>{t('spread', { low, high })}</span>
}

function Combined({ row: { combined } }: { row: Row }) {
  const t = useTranslations('board.verdict')
  if (combined === null) return null
  return (
    <span>
      {combined.gap === null ? t('combinedMeets') : t('combinedDiffers', { gap: combined.gap })}
    </span>
  )
}
