import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useIntervalText } from '@/components/claim/interval-text'
import { sourceHref } from '@/components/source/href'
import { isolate, isolated } from '@/components/ui/isolated'
import { SourceMark } from '@/components/ui/source-mark'
import { type Cell, isSpoken, type PartRow, type SpokenCell } from '@/lib/comparison/model'
import { formatDate } from '@/lib/values/date'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import { hrefOf } from './address'
import { EvidenceClaim } from './evidence-claim'
import type { EvidenceItem } from './evidence-item'
import { useMeasureText } from './measure-text'
import type { OpenCell } from './open-cell'
import { Said } from './said'
import { SumText } from './sum-text'
import type { BoardView } from './view'

/** What stands behind a cell: the words in their document, who says so, when, and how it changed. */
export function Evidence({
  view,
  open,
  items,
  notes,
}: {
  view: BoardView
  open: OpenCell
  items: readonly EvidenceItem[]
  /** What people noted on the cell; nothing for who is not told of it. */
  notes: ReactNode
}) {
  const t = useTranslations('board.evidence')
  const { row, column, cell } = open
  const measure = useMeasureText(view)(row)
  return (
    <aside
      data-evidence=""
      aria-labelledby="evidence-title"
      className="board-evidence print:hidden"
    >
      <header className="flex items-start justify-between gap-3 border-b border-line pb-3">
        <div className="min-w-0">
          <p className="text-xs font-medium text-muted">{t('title')}</p>
          <h2 id="evidence-title" tabIndex={-1} className="text-lg leading-snug font-semibold">
            <SourceMark tone={column.tone} /> <bdi>{column.name}</bdi>
          </h2>
          <p className="text-sm text-muted">{measure}</p>
        </div>
        <a
          href={hrefOf(view.address, { cell: null })}
          className="-m-1.5 rounded-sm p-2.5 text-muted hover:text-ink"
        >
          <span className="sr-only">{t('close')}</span>
          <svg aria-hidden="true" viewBox="0 0 10 10" className="size-3.5">
            <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </a>
      </header>
      {isSpoken(cell) ? (
        <>
          <Statement view={view} cell={cell} parts={row.parts} source={column.key} />
          <p className="mt-4 mb-1 text-xs font-medium text-muted">
            {t('claims', { count: items.length + open.more })}
          </p>
          <ul>
            {items.map((item) => (
              <EvidenceClaim
                key={item.claim.key}
                item={item}
                reader={view.reader}
                isReplaced={!cell.claims.includes(item.claim.key)}
                isElsewhere={item.claim.incident.key !== view.comparison.incident.key}
                isAlone={
                  items.length === 1 && item.claim.incident.key === view.comparison.incident.key
                }
              />
            ))}
          </ul>
          {open.more > 0 && (
            <Link href={sourceHref(view.reader.language, column.key)} className="link text-sm">
              {t('more', { count: open.more })}
            </Link>
          )}
        </>
      ) : (
        <Silence view={view} cell={cell} source={column.name} items={items} />
      )}
      {notes && <div className="mt-5">{notes}</div>}
    </aside>
  )
}

function Statement({
  view,
  cell,
  parts,
  source,
}: {
  view: BoardView
  cell: SpokenCell
  parts: readonly PartRow[]
  source: string
}) {
  const t = useTranslations('board.evidence')
  const terms = useTranslations('terms')
  const perspective = useTranslations('board.perspective')
  const intervalText = useIntervalText()
  const { reader, comparison } = view
  const told = parts.flatMap(({ incident, depth, cells }) => {
    const part = cells[source]
    return depth === 1 && part ? [{ incident, part }] : []
  })
  return (
    <div className="flex flex-col gap-2 border-b border-line py-3">
      <p className="board-said">
        <Said cell={cell} language={view.languageOf(cell.claims)} reader={reader} />
      </p>
      <p className="text-sm text-muted">
        {cell.interval === null
          ? t('deniedNoInterval')
          : t.rich('reading', {
              reading: terms(`reading.${comparison.reading}`),
              interval: intervalText(cell.interval),
              bdi: isolated,
            })}
        {' · '}
        {perspective(cell.perspective)}
      </p>
      {told.length > 0 && (
        <div>
          <p className="text-xs font-medium text-muted">{cell.sum ? t('sum') : t('parts')}</p>
          <ul className="text-sm">
            {told.map(({ incident, part }) => (
              <li key={incident} className="flex justify-between gap-4 border-b border-line py-0.5">
                <bdi>{view.title(incident)}</bdi>
                <bdi className="font-medium">
                  {toDigits(figureText(part.figure, reader.language), reader.digits)}
                </bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {cell.sum && (
        <p className="text-sm font-medium">
          <SumText sum={cell.sum} reader={reader} />
        </p>
      )}
      {cell.revisions.length > 0 && <Chain view={view} cell={cell} />}
    </div>
  )
}

function Chain({ view: { reader }, cell }: { view: BoardView; cell: SpokenCell }) {
  const t = useTranslations('board.evidence')
  const text = (figure: SpokenCell['figure']) =>
    toDigits(figureText(figure, reader.language), reader.digits)
  return (
    <div>
      <p className="text-xs font-medium text-muted">{t('chain')}</p>
      <ol className="text-sm">
        {cell.revisions.map(({ published, figure, claims }) => (
          <li key={claims.join()}>
            {t('replaced', {
              date: formatDate(
                { date: published, precision: 'day' },
                reader.language,
                reader.digits,
              ),
              figure: text(figure),
            })}
          </li>
        ))}
        <li className="font-semibold">{t('current', { figure: text(cell.figure) })}</li>
      </ol>
    </div>
  )
}

function Silence({
  view,
  cell,
  source,
  items,
}: {
  view: BoardView
  cell: Exclude<Cell, SpokenCell>
  source: string
  items: readonly EvidenceItem[]
}) {
  const t = useTranslations('board.evidence')
  return (
    <div className="py-3">
      <p className="font-semibold">{t(`${cell.state}Title`)}</p>
      <p className="text-sm text-muted">{t(`${cell.state}Text`, { source: isolate(source) })}</p>
      {cell.ofWhole !== undefined && (
        <>
          <p className="mt-2 text-sm text-muted">{t('ofWholeText', { source: isolate(source) })}</p>
          <ul>
            {items.map((item) => (
              <EvidenceClaim
                key={item.claim.key}
                item={item}
                reader={view.reader}
                isReplaced={false}
                isElsewhere
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
