import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { cellHref } from '@/components/comparison/address'
import { Said } from '@/components/comparison/said'
import type { BoardView } from '@/components/comparison/view'
import { VerdictMark } from '@/components/incident/verdict-mark'
import { isolated } from '@/components/ui/isolated'
import { type Claim, measureKey } from '@/lib/claim/model'
import { isSpoken, type Row } from '@/lib/comparison/model'
import '@/components/comparison/board-cell.css'

/** What an editor judges: the verdict of a row, what every source says on it, and whom each names for it. */
export function RowSaid({
  view,
  row,
  claims,
}: {
  view: BoardView
  row: Row
  /** All claims of the comparison. */
  claims: readonly Claim[]
}) {
  const t = useTranslations('assessment.page')
  const terms = useTranslations('terms')
  const board = useTranslations('board.verdict')
  const { reader, comparison, columns, languageOf, victims } = view
  const own = claims.filter((claim) => measureKey(claim) === measureKey(row))
  const namedBy = (source: string) =>
    new Set(own.flatMap(({ claimant, by }) => (claimant === source && by !== null ? [by] : [])))
  return (
    <div className="board text-sm">
      <p className="flex flex-wrap items-center gap-x-1.5 font-medium">
        <VerdictMark verdict={row.verdict} />
        {terms(`verdict.${row.verdict}`)}
        <span className="font-normal text-muted">
          · {board('basis', { sources: row.speaking, origins: row.origins })}
        </span>
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {columns.map(({ key, name }) => {
          const cell = row.cells[key]
          if (!cell || !isSpoken(cell)) return null
          return (
            <li key={key} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)] gap-x-4 py-1.5">
              <span>
                <Link
                  href={cellHref(reader.language, comparison.incident.key, row, key)}
                  className="link"
                >
                  <bdi>{name}</bdi>
                </Link>
                {[...namedBy(key)].map((actor) => (
                  <span key={actor} className="block text-xs text-muted">
                    {t.rich('by', { bdi: isolated, actor: victims(actor) })}
                  </span>
                ))}
              </span>
              <span className="flex flex-wrap items-baseline gap-x-2">
                <Said cell={cell} language={languageOf(cell.claims)} reader={reader} />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
