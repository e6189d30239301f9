import { useTranslations } from 'next-intl'
import { SourceShape, toneColor } from '@/components/ui/source-mark'
import { isSpoken, type Row, type SpokenCell } from '@/lib/comparison/model'
import { formatNumber } from '@/lib/values/digits'
import { type Interval, upper } from '@/lib/values/interval'
import type { Reader } from '@/lib/values/reader'
import { type PlotScale, scaleFor } from './plot-scale'
import { PlotTable } from './plot-table'
import type { Column } from './view'

const WIDTH = 150
const SIDE = 9
const LINE = 13
const AXIS = 18

/** Lines drawn before the rest is only counted: past that, the cells are the better picture. */
const LINES = 14

interface Line {
  readonly column: Column
  readonly cell: SpokenCell
  readonly interval: Interval
}

/**
 * The figures of a row on one axis: a mark for a number, a bar for its bounds, dots for words without a number, an
 * arrow where there is no upper bound, a shaded gap where accounts share no number. In Arabic zero is at the right.
 */
export function RangePlot({
  row,
  columns,
  reader,
  label,
}: {
  row: Row
  columns: readonly Column[]
  reader: Reader
  label: string
}) {
  const t = useTranslations('board.plot')
  const all = columns.flatMap((column): Line[] => {
    const cell = row.cells[column.key]
    if (cell === undefined || !isSpoken(cell) || cell.interval === null) return []
    return [{ column, cell, interval: cell.interval }]
  })
  if (all.length === 0) return null
  const lines = all.slice(0, LINES)
  const scale = scaleFor(
    all.map(({ interval }) => interval),
    WIDTH,
  )
  const height = lines.length * LINE + AXIS
  const x = (n: number) => SIDE + (reader.language === 'ar' ? WIDTH - scale.at(n) : scale.at(n))
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH + 2 * SIDE} ${height}`}
        className="board-plot block h-auto w-full max-w-48"
        aria-hidden="true"
        direction="ltr"
      >
        <Axis scale={scale} x={x} height={height - AXIS} reader={reader} />
        <Gap row={row} lines={all} x={x} height={height - AXIS} />
        {lines.map((line, i) => (
          <g key={line.column.key} transform={`translate(0 ${i * LINE + LINE / 2})`}>
            <PlotLine line={line} x={x} isMirrored={reader.language === 'ar'} />
          </g>
        ))}
      </svg>
      {(scale.isStretched || all.length > LINES) && (
        <figcaption className="text-xs text-faint">
          {all.length > LINES && t('more', { count: all.length - LINES })}{' '}
          {scale.isStretched && t('log')}
        </figcaption>
      )}
      <PlotTable rows={all} label={label} reader={reader} />
    </figure>
  )
}

function Axis({
  scale,
  x,
  height,
  reader,
}: {
  scale: PlotScale
  x: (n: number) => number
  height: number
  reader: Reader
}) {
  return (
    <g className="text-line-strong">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1="0" y2={height} stroke="var(--line)" />
          <text x={x(tick)} y={height + 13} textAnchor="middle" fontSize="10.5" fill="var(--faint)">
            {formatNumber(tick, reader.language, reader.digits)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The numbers that lie between accounts which exclude each other. */
function Gap({
  row,
  lines,
  x,
  height,
}: {
  row: Row
  lines: readonly Line[]
  x: (n: number) => number
  height: number
}) {
  if (row.verdict !== 'conflict' || row.gap === null) return null
  const from = Math.min(...lines.map(({ interval }) => upper(interval)))
  const to = Math.max(...lines.map(({ interval }) => interval[0]))
  const [left, right] = [x(from), x(to)].sort((a, b) => a - b) as [number, number]
  return (
    <g>
      <rect x={left} width={right - left} y="0" height={height} fill="var(--accent-soft)" />
      <path
        d={`M${left} 0V${height}M${right} 0V${height}`}
        stroke="var(--accent)"
        strokeDasharray="2 2"
      />
    </g>
  )
}

const DASHES = { figure: undefined, denied: undefined, vague: '2 3', noFigure: '1 5' } as const

function PlotLine({
  line: { column, cell, interval },
  x,
  isMirrored,
}: {
  line: Line
  x: (n: number) => number
  isMirrored: boolean
}) {
  const [low, high] = interval
  const edge = isMirrored ? 2 : WIDTH + 2 * SIDE - 2
  const end = high === null ? edge : x(high)
  const back = isMirrored ? 4 : -4
  const color = toneColor(column.tone)
  return (
    <g style={{ color }} stroke="currentColor" fill="none">
      {low !== high && (
        <line
          x1={x(low)}
          x2={end}
          y1="0"
          y2="0"
          strokeWidth={cell.state === 'figure' ? 2 : 1.6}
          strokeDasharray={DASHES[cell.state]}
        />
      )}
      {high === null && (
        <path d={`M${edge + back} -3.5L${edge} 0L${edge + back} 3.5`} strokeWidth="1.4" />
      )}
      {high !== null && low !== high && (
        <path d={`M${x(high)} -4V4`} strokeWidth={cell.state === 'figure' ? 2 : 1.4} />
      )}
      {cell.state === 'denied' ? (
        <path
          d={`M${x(low) - 4} -4l8 8M${x(low) - 4} 4l8 -8`}
          strokeWidth="2"
          stroke="currentColor"
        />
      ) : (
        <g transform={`translate(${x(low) - 5} -5) scale(0.83)`} fill="currentColor" stroke="none">
          <SourceShape tone={column.tone} />
        </g>
      )}
    </g>
  )
}
