import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { MeasureName } from '@/components/claim/measure-name'
import { cellHref } from '@/components/comparison/address'
import { Said } from '@/components/comparison/said'
import { VerdictMark } from '@/components/incident/verdict-mark'
import { measureKey } from '@/lib/claim/model'
import { type ClaimView, measureOf } from '@/lib/claim/view'
import { isSpoken, type Verdict } from '@/lib/comparison/model'
import { languageOf } from '@/lib/extraction/language'
import type { BoardForReview } from '@/lib/review/view'
import type { Reader } from '@/lib/values/reader'
import '@/components/comparison/board-cell.css'

/** The row of the board in which a claim stands, this claim in it: its verdict, and what every source says. */
export function BoardRow({
  claim,
  board: { comparison, without, withIt },
  reader,
}: {
  claim: ClaimView
  board: BoardForReview
  reader: Reader
}) {
  const t = useTranslations('review')
  const terms = useTranslations('terms')
  const measure = measureOf(claim)
  const row = comparison.rows.find((one) => measureKey(one) === measureKey(measure))
  if (!row) return null
  const speaking = comparison.sources.flatMap((source) => {
    const cell = row.cells[source.key]
    return cell && isSpoken(cell) ? [{ source, cell }] : []
  })
  return (
    <div className="board text-sm">
      <p className="text-muted">
        <MeasureName measure={measure} victims={claim.victims.name} reader={reader} />
      </p>
      <p className="mt-1 flex items-center gap-1.5 font-medium">
        <VerdictMark verdict={row.verdict} />
        {terms(`verdict.${row.verdict}`)}
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {speaking.map(({ source, cell }) => (
          <li
            key={source.key}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)] gap-x-4 py-1.5"
          >
            <Link
              href={cellHref(reader.language, comparison.incident.key, measure, source.key)}
              className="link"
            >
              {source.name[reader.language]}
            </Link>
            <span className="flex flex-wrap items-baseline gap-x-2">
              <Said cell={cell} language={languageOf(cell.words)} reader={reader} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted">{t('boardHint')}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-muted">{t('boardWithout')}</dt>
        <dd>
          <VerdictOrNone verdict={without} />
        </dd>
        <dt className="text-muted">{t('boardWith')}</dt>
        <dd>
          <VerdictOrNone verdict={withIt} />
        </dd>
      </dl>
    </div>
  )
}

function VerdictOrNone({ verdict }: { verdict: Verdict | null }) {
  const t = useTranslations('review')
  const terms = useTranslations('terms')
  if (verdict === null) return <span className="text-muted">{t('boardNoRow')}</span>
  return (
    <span className="flex items-center gap-1.5 font-medium">
      <VerdictMark verdict={verdict} />
      {terms(`verdict.${verdict}`)}
    </span>
  )
}
