import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { incidentHref } from '@/components/incident/href'
import { VerdictMark } from '@/components/incident/verdict-mark'
import type { PartRow } from '@/lib/comparison/model'
import { Said } from './said'
import type { BoardView } from './view'

/** What is said on one part, beneath its whole. Folded parts are still printed. */
export function PartLine({
  view,
  part,
  isOpen,
}: {
  view: BoardView
  part: PartRow
  isOpen: boolean
}) {
  const t = useTranslations('terms')
  const board = useTranslations('board.verdict')
  const { reader, shown, rest } = view
  return (
    <tr className="board-part" data-open={isOpen}>
      <th
        scope="row"
        className="board-head"
        style={{ paddingInlineStart: `${part.depth * 1.25}rem` }}
      >
        <Link href={incidentHref(reader.language, part.incident)} className="link font-normal">
          <bdi>{view.title(part.incident)}</bdi>
        </Link>
        {part.verdict === 'conflict' && (
          <span className="mt-0.5 flex items-center gap-1.5 text-xs font-semibold text-accent">
            <VerdictMark verdict="conflict" />
            {t('verdict.conflict')}
            {part.gap !== null && (
              <span className="font-normal">{board('gap', { gap: part.gap })}</span>
            )}
          </span>
        )}
      </th>
      <td className="board-range" />
      {shown.map((column) => {
        const cell = part.cells[column.key]
        return (
          <td key={column.key} className="board-cell" data-state={cell ? cell.state : 'absent'}>
            {cell && (
              <span className="board-link">
                <span className="board-source">
                  <bdi>{column.name}</bdi>
                </span>
                <span className="board-said">
                  <Said cell={cell} language={view.languageOf(cell.claims)} reader={reader} />
                </span>
              </span>
            )}
          </td>
        )
      })}
      {rest.length > 0 && <td className="board-cell" data-state="absent" />}
    </tr>
  )
}
