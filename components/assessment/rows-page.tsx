import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMeasureText } from '@/components/comparison/measure-text'
import type { BoardView } from '@/components/comparison/view'
import { VerdictMark } from '@/components/incident/verdict-mark'
import { PageHeader } from '@/components/ui/page'
import { EmptyState } from '@/components/ui/section'
import { measureKey } from '@/lib/claim/model'
import { GradeMark } from './grade-mark'
import { assessHref } from './href'

/** Every row of a comparison, with its verdict and the grade of its assessment, and the way to assess it. */
export function RowsPage({ view }: { view: BoardView }) {
  const t = useTranslations('assessment')
  const terms = useTranslations('terms')
  const board = useTranslations('board.table')
  const measureText = useMeasureText(view)
  const { comparison, assessments, reader } = view
  const { incident, rows } = comparison
  return (
    <>
      <PageHeader
        above={
          <Link href={view.address.path} className="link">
            <bdi>{incident.title[reader.language]}</bdi>
          </Link>
        }
        title={t('page.allTitle')}
      >
        <p className="max-w-prose">{t('page.allLead')}</p>
      </PageHeader>
      {rows.length === 0 && <EmptyState title={board('empty')}>{board('emptyHint')}</EmptyState>}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => {
          const measure = measureKey(row)
          const shown = assessments.shown.get(measure)
          return (
            <li
              key={measure}
              className="grid items-baseline gap-x-6 gap-y-0.5 py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]"
            >
              <Link href={assessHref(reader.language, incident.key, measure)} className="link">
                {measureText(row)}
              </Link>
              <span className="flex items-center gap-1.5 text-sm">
                <VerdictMark verdict={row.verdict} />
                {terms(`verdict.${row.verdict}`)}
              </span>
              <span className="flex flex-wrap items-center gap-x-1.5 text-sm">
                {shown?.assessment ? (
                  <>
                    <GradeMark grade={shown.assessment.grade} />
                    {t('mark.evidence', { grade: t(`grade.${shown.assessment.grade}`) })}
                  </>
                ) : (
                  <span className="text-muted">{shown ? t('mark.none') : t('page.none')}</span>
                )}
                {shown && shown.dissents.length > 0 && (
                  <span>· {t('mark.dissents', { count: shown.dissents.length })}</span>
                )}
                {shown?.assessment?.isStale && <span className="text-muted">· {t('stale')}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
