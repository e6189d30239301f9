import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { sourceHref } from '@/components/source/href'
import { SourceMark, toneColor } from '@/components/ui/source-mark'
import { measureKey } from '@/lib/claim/model'
import type { Row } from '@/lib/comparison/model'
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
import { Quiet, Rest } from './row-end'
import { RowHeader } from './row-header'
import { type BoardView, countSpoken } from './view'

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
      data-voice={countSpoken(view.comparison, column.key) === 0 ? 'none' : undefined}
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
  const label = useMeasureText(view)(row)
  const key = measureKey(row)
  const isOpen = view.address.open.includes(key)
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
                noted={view.noted(row, column.key)}
                parts={row.parts}
                position={[line, place]}
              />
            )
          )
        })}
        <Quiet view={view} row={row} />
        {view.rest.length > 0 && <Rest view={view} row={row} />}
      </tr>
      {row.parts.map((part) => (
        <PartLine key={part.incident} view={view} part={part} isOpen={isOpen} />
      ))}
    </>
  )
}
