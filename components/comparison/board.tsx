import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { sourceHref } from '@/components/source/href'
import { SourceMark, toneColor } from '@/components/ui/source-mark'
import { measureKey } from '@/lib/claim/model'
import { isSpoken, type Row } from '@/lib/comparison/model'
import { SEPARATOR } from '@/lib/values/text'
import { hrefOf } from './address'
import './board.css'
import './board-cell.css'
import './board-evidence.css'
import './board-phone.css'
import './board-print.css'
import { BoardCell } from './cell'
import { useMeasureText } from './measure-text'
import { PartLine } from './part-line'
import { RangePlot } from './range-plot'
import { RowHeader } from './row-header'
import type { BoardView } from './view'

/** How many columns a wide window holds without scrolling. */
const FITS = 6

/** The comparison as a table: rows are measures, grouped by whose people; columns are sources. */
export function Board({ view }: { view: BoardView }) {
  const t = useTranslations('board.table')
  const { comparison, shown, rest } = view
  return (
    <div className="board-frame">
      <table className="board" data-fits={shown.length <= FITS}>
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="board-head board-corner">
              {t('measure')}
            </th>
            <th scope="col" className="board-range">
              {t('range')}
            </th>
            {shown.map((column) => (
              <SourceHeader key={column.key} view={view} column={column} />
            ))}
            {rest.length > 0 && <RestHeader view={view} />}
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row, index) => (
            <Fragment key={measureKey(row)}>
              {row.victims !== comparison.rows[index - 1]?.victims && (
                <tr className="board-group">
                  <th scope="rowgroup" colSpan={shown.length + (rest.length > 0 ? 3 : 2)}>
                    <bdi className="board-group-name">{view.victims(row.victims)}</bdi>
                  </th>
                </tr>
              )}
              <BoardRow view={view} row={row} line={index} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SourceHeader({ view, column }: { view: BoardView; column: BoardView['shown'][number] }) {
  const t = useTranslations('terms')
  return (
    <th
      scope="col"
      className="board-column"
      data-voice={isVoiceless(view, column.key) ? 'none' : undefined}
      style={{ borderBlockStartColor: toneColor(column.tone) }}
    >
      <Link
        href={sourceHref(view.reader.language, column.key)}
        className="flex items-baseline gap-1.5 font-semibold hover:underline"
      >
        <SourceMark tone={column.tone} />
        <bdi>{column.name}</bdi>
      </Link>
      <span className="block text-xs font-normal text-muted">{t(`sourceKind.${column.kind}`)}</span>
    </th>
  )
}

/** True for a source that says nothing on any row. */
function isVoiceless({ comparison: { rows } }: BoardView, source: string): boolean {
  return !rows.some(({ cells }) => cells[source] !== undefined && isSpoken(cells[source]))
}

function RestHeader({ view: { rest, address } }: { view: BoardView }) {
  const t = useTranslations('board.columns')
  return (
    <th scope="col" className="board-column board-rest">
      <a href={hrefOf(address, { columns: 'all' })} className="link font-semibold">
        {t('rest', { count: rest.length })}
      </a>
      <span className="block text-xs font-normal text-muted print:hidden">{t('all')}</span>
    </th>
  )
}

function BoardRow({ view, row, line }: { view: BoardView; row: Row; line: number }) {
  const t = useTranslations('board.columns')
  const label = useMeasureText(view)(row)
  const key = measureKey(row)
  const isOpen = view.address.open.includes(key)
  const speaking = view.rest.filter(({ key: source }) => {
    const cell = row.cells[source]
    return cell !== undefined && isSpoken(cell)
  })
  return (
    <>
      <tr className="board-row" data-verdict={row.verdict} data-subset={row.subset !== null}>
        <RowHeader view={view} row={row} line={line} />
        <td className="board-range">
          <RangePlot row={row} columns={view.columns} reader={view.reader} label={label} />
        </td>
        {view.shown.map((column, place) => {
          const cell = row.cells[column.key]
          return (
            cell && (
              <BoardCell
                key={column.key}
                view={view}
                measure={key}
                column={column}
                cell={cell}
                parts={row.parts}
                position={[line, place]}
              />
            )
          )
        })}
        <Quiet view={view} row={row} />
        {view.rest.length > 0 && (
          <td className="board-cell board-rest text-sm text-muted">
            {t('restSpoken', { count: speaking.length })}
          </td>
        )}
      </tr>
      {row.parts.map((part) => (
        <PartLine key={part.incident} view={view} part={part} isOpen={isOpen} />
      ))}
    </>
  )
}

/** For a phone, where a line a source is too much for silence: who is silent on the row, and who said nothing at all. */
function Quiet({ view, row }: { view: BoardView; row: Row }) {
  const t = useTranslations('board.cell')
  const measure = measureKey(row)
  const states = (['silent', 'noStatement'] as const)
    .map((state) => ({
      state,
      columns: view.shown.filter(({ key }) => row.cells[key]?.state === state),
    }))
    .filter(({ columns }) => columns.length > 0)
  if (states.length === 0) return null
  return (
    <td className="board-quiet print:hidden">
      {states.map(({ state, columns }) => (
        <p key={state}>
          {t(state)}:{' '}
          {columns.map(({ key, name }, at) => (
            <span key={key}>
              {at > 0 && SEPARATOR[view.reader.language]}
              <a href={hrefOf(view.address, { cell: { measure, source: key } })} className="link">
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
        </p>
      ))}
    </td>
  )
}
