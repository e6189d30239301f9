import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useMeasureText } from '@/components/comparison/measure-text'
import type { BoardView } from '@/components/comparison/view'
import { PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import { type RowAssessment, toShownAssessment } from '@/lib/assessment/view'
import type { Claim } from '@/lib/claim/model'
import type { Row } from '@/lib/comparison/model'
import { RowChanges } from './changes'
import { AssessmentHistory } from './history'
import { assessHref } from './href'
import { Opinions } from './opinions'
import { RowSaid } from './row-said'

/** One row before its editors: what sources say, what holds of it, the form, and all that was written. */
export function RowPage({
  view,
  row,
  measure,
  claims,
  assessment,
  nameOf,
  children,
}: {
  view: BoardView
  /** Null when its claims were all withdrawn or moved. */
  row: Row | null
  /** The key of its measure. */
  measure: string
  /** All claims of the comparison. */
  claims: readonly Claim[]
  assessment: RowAssessment
  /** What somebody is called, by what records hold of them. */
  nameOf: (by: string) => string
  /** What the reader can do here. */
  children: ReactNode
}) {
  const t = useTranslations('assessment')
  const { reader, comparison } = view
  const { language } = reader
  const { incident } = comparison
  const measureText = useMeasureText(view)
  const shown = toShownAssessment(assessment, nameOf)
  return (
    <>
      <PageHeader
        above={
          <span className="flex flex-wrap gap-x-4">
            <Link href={view.address.path} className="link">
              <bdi>{incident.title[language]}</bdi>
            </Link>
            <Link href={assessHref(language, incident.key)} className="link">
              {t('page.choose')}
            </Link>
          </span>
        }
        title={
          <>
            {t('title')}: <bdi>{row ? measureText(row) : measure}</bdi>
          </>
        }
      >
        <p className="max-w-prose">{t('lead')}</p>
      </PageHeader>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="said" className="min-w-0 lg:col-start-2">
          <SectionTitle id="said">{t('page.row')}</SectionTitle>
          {row ? <RowSaid view={view} row={row} claims={claims} /> : <p>{t('page.rowGone')}</p>}
        </section>
        <div className="flex min-w-0 flex-col gap-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <section aria-labelledby="standing">
            <SectionTitle id="standing">{t('page.standing')}</SectionTitle>
            {shown ? (
              <Opinions
                shown={shown}
                reader={reader}
                changesOf={(dissent) => {
                  const opinion =
                    dissent === null ? assessment.assessment : assessment.dissents[dissent]
                  return <RowChanges changes={opinion?.changes ?? []} reader={reader} />
                }}
              />
            ) : (
              <p className="text-muted">{t('page.notYet')}</p>
            )}
          </section>
          {children}
        </div>
        {assessment.history.length > 0 && (
          <section aria-labelledby="history" className="min-w-0 lg:col-start-2">
            <SectionTitle id="history">{t('page.history')}</SectionTitle>
            <AssessmentHistory history={assessment.history} nameOf={nameOf} reader={reader} />
          </section>
        )}
      </div>
    </>
  )
}
