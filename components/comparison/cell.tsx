import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import { SourceMark } from '@/components/ui/source-mark'
import type { PartRow, SilentCell, Cell as SourceCell, SpokenCell } from '@/lib/comparison/model'
import { isSpoken } from '@/lib/comparison/model'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'
import { ARROW } from '@/lib/values/text'
import { hrefOf } from './address'
import { NoteCount } from './note-count'
import { Said } from './said'
import { SumText } from './sum-text'
import type { BoardView, Column } from './view'

/**
 * What one source says on one measure, as a link to its evidence. Every state has its own form: a large number;
 * words over a dotted line; an eye; a struck box; hatching; bare dots. None is told by colour alone.
 */
export function BoardCell({
  view,
  measure,
  column,
  cell,
  noted,
  parts,
  position,
}: {
  view: BoardView
  /** The measure's key. */
  measure: string
  column: Column
  cell: SourceCell
  /** How many open notes are on it. */
  noted: number
  parts: readonly PartRow[]
  /** Row and column in the grid that the arrows move through. */
  position: readonly [row: number, column: number]
}) {
  const { address } = view
  const here = { measure, source: column.key }
  const isChosen = address.cell?.measure === measure && address.cell.source === column.key
  const isStop = address.cell === null ? position.join() === '0,0' : isChosen
  return (
    <td className="board-cell" data-state={cell.state}>
      <a
        href={hrefOf(address, { cell: isChosen ? null : here })}
        data-cell={position.join()}
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        className="board-link"
      >
        {isSpoken(cell) ? (
          <>
            <span className="board-source">
              <SourceMark tone={column.tone} /> <bdi>{column.name}</bdi>
            </span>
            <span className="board-said">
              <Spoken cell={cell} view={view} parts={parts} source={column.key} />
            </span>
          </>
        ) : (
          <Silence cell={cell} />
        )}
        <NoteCount count={noted} reader={view.reader} />
      </a>
    </td>
  )
}

/** Most cells of a large board: as little markup as says it. A phone gathers them in one line. */
function Silence({ cell }: { cell: SilentCell }) {
  const t = useTranslations('board.cell')
  return (
    <span className="board-silence">
      {t(cell.state)}
      {cell.ofWhole !== undefined && <span className="board-note">{t('ofWhole')}</span>}
    </span>
  )
}

function Spoken({
  cell,
  view,
  parts,
  source,
}: {
  cell: SpokenCell
  view: BoardView
  parts: readonly PartRow[]
  source: string
}) {
  const perspective = useTranslations('board.perspective')
  const t = useTranslations('board.cell')
  return (
    <>
      <Said cell={cell} language={view.languageOf(cell.claims)} reader={view.reader} />
      <span className="board-note">
        {cell.coverage === 'part' && <Coverage view={view} parts={parts} source={source} />}
        {cell.sum && <SumText sum={cell.sum} reader={view.reader} />}
        {cell.revisions.length > 0 && <Changes cell={cell} reader={view.reader} />}
        {cell.contradicts && <span className="font-medium text-accent">≠ {t('contradicts')}</span>}
        {cell.alleged && <span>{t('alleged')}</span>}
        {cell.perspective !== 'third-party' && <span>{perspective(cell.perspective)}</span>}
      </span>
    </>
  )
}

function Coverage({
  view,
  parts,
  source,
}: {
  view: BoardView
  parts: readonly PartRow[]
  source: string
}) {
  const t = useTranslations('board.cell')
  const told = parts.filter(({ depth, cells }) => depth === 1 && cells[source] !== undefined)
  if (told.length === 0) return <span>{t('onlyScope')}</span>
  const [only] = told
  return (
    <span className="font-medium">
      {told.length === 1 && only
        ? t.rich('only', { parts: view.title(only.incident), bdi: isolated })
        : t('onlyParts', { count: told.length })}
    </span>
  )
}

const ARROWS = { up: '↑', down: '↓', unclear: '~' } as const

function Changes({ cell, reader }: { cell: SpokenCell; reader: Reader }) {
  const chain = [...cell.revisions, cell].map(({ figure }) =>
    toDigits(figureText(figure, reader.language), reader.digits),
  )
  const change = cell.revisions.at(-1)?.change ?? 'unclear'
  return (
    <span className="font-medium text-ink">
      {[...chain.entries()].map(([at, figure]) => (
        <span key={at}>
          {at > 0 && <span aria-hidden="true"> {ARROW[reader.language]} </span>}
          <bdi>{figure}</bdi>
        </span>
      ))}{' '}
      <span aria-hidden="true">{ARROWS[change]}</span>
    </span>
  )
}
