import { useTranslations } from 'next-intl'
import { SourceMark } from '@/components/ui/source-mark'
import { measureKey } from '@/lib/claim/model'
import { isSpoken, type Row } from '@/lib/comparison/model'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import { SEPARATOR } from '@/lib/values/text'
import { hrefOf } from './address'
import { NoteCount } from './note-count'
import type { BoardView } from './view'

/** How many sources without a column are named on a row before the others are counted. */
const NAMED = 6

/** What the sources that have no column of their own say on a row, in short: no figure is left out of the board. */
export function Rest({ view, row }: { view: BoardView; row: Row }) {
  const t = useTranslations('board.columns')
  const { reader, address } = view
  const measure = measureKey(row)
  const spoken = view.rest.flatMap((column) => {
    const cell = row.cells[column.key]
    return cell !== undefined && isSpoken(cell) ? [{ column, cell }] : []
  })
  return (
    <td className="board-cell board-rest text-sm text-muted">
      {spoken.length === 0 && t('restSilent')}
      <ul>
        {spoken.slice(0, NAMED).map(({ column: { key, name, tone }, cell }) => (
          <li key={key}>
            <a
              href={hrefOf(address, { cell: { measure, source: key } })}
              className="inline-block min-h-6 hover:underline"
            >
              <SourceMark tone={tone} className="size-2" /> <bdi>{name}</bdi>:{' '}
              <b className="font-semibold text-ink">
                <bdi>
                  {cell.state === 'denied'
                    ? t('denied')
                    : toDigits(figureText(cell.figure, reader.language), reader.digits)}
                </bdi>
              </b>{' '}
              <NoteCount count={view.noted(row, key)} reader={reader} />
            </a>
          </li>
        ))}
      </ul>
      {spoken.length > NAMED && t('restMore', { count: spoken.length - NAMED })}
    </td>
  )
}

/** For a phone, where a line a source is too much for silence: who is silent on the row, and who said nothing at all. */
export function Quiet({ view, row }: { view: BoardView; row: Row }) {
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
              </a>{' '}
              <NoteCount count={view.noted(row, key)} reader={view.reader} />
            </span>
          ))}
        </p>
      ))}
    </td>
  )
}
