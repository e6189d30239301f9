import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { claimHref } from '@/components/claim/href'
import { BoardAssessmentList } from '@/components/comparison/assessments'
import { Board } from '@/components/comparison/board'
import { BoardControls } from '@/components/comparison/controls'
import type { BoardView } from '@/components/comparison/view'
import { incidentHref } from '@/components/incident/href'
import { isolated } from '@/components/ui/isolated'
import { Facts, PageHeader } from '@/components/ui/page'
import { EmptyState, SectionTitle } from '@/components/ui/section'
import type { Settled } from '@/lib/bundle/settle'
import type { Freezing } from '@/lib/publication/frozen/queries'
import { changesBetween } from '@/lib/publication/model'
import type { Reader } from '@/lib/values/reader'
import { VersionDifference } from './version-difference'

/** What the next version would say, what it would change, what is not in it and what stands against it. */
export function PublishPreview({
  frozen: { bundle, blockers, pending },
  before,
  number,
  view,
  reader,
  form,
}: {
  frozen: Freezing
  /** What the last version that may be read says; null when there is none. */
  before: Settled | null
  number: number
  view: BoardView
  reader: Reader
  form: ReactNode
}) {
  const t = useTranslations('publication')
  const { incident } = view.comparison
  const href = incidentHref(reader.language, incident.key)
  const head = (
    <PageHeader
      above={
        <Link href={href} className="link">
          <bdi>{incident.title[reader.language]}</bdi>
        </Link>
      }
      title={t('publishVersion', { number })}
    >
      <p className="max-w-prose">{t('publishLead')}</p>
      <Facts>
        <li>{t('claimsIn', { count: bundle.claims.length })}</li>
        <li>{t('documentsIn', { count: bundle.documents.length })}</li>
      </Facts>
    </PageHeader>
  )
  if (bundle.claims.length === 0) {
    return (
      <>
        {head}
        <EmptyState title={t('nothingApproved')}>
          <Link href={`/${reader.language}/review`} className="link">
            {t('toReview')}
          </Link>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      {head}
      <div className="mb-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <section aria-labelledby="changes">
          <SectionTitle id="changes">{t('whatChanges')}</SectionTitle>
          <VersionDifference
            changes={changesBetween(before, bundle)}
            bundle={bundle}
            before={before}
            reader={reader}
          />
        </section>
        <section aria-labelledby="not-in-it">
          <SectionTitle id="not-in-it">{t('notInIt')}</SectionTitle>
          {pending.length === 0 && <p className="text-sm text-muted">{t('allApproved')}</p>}
          <ul className="text-sm">
            {pending.map(({ claim, readsAsSilent }) => (
              <li key={claim} className="flex flex-wrap gap-x-3 border-b border-line py-1.5">
                <ClaimLink claim={claim} reader={reader} />
                {readsAsSilent && <span className="font-medium">{t('readsAsSilent')}</span>}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="board" className="mb-8">
        <SectionTitle id="board">{t('boardPreview')}</SectionTitle>
        <BoardControls view={view} />
        <Board view={view} />
        <BoardAssessmentList view={view} />
      </section>
      {blockers.length > 0 && (
        <section className="mb-8 max-w-prose border-s-4 border-accent ps-3">
          <p className="font-medium">{t('blocked')}</p>
          <ul className="mt-1 text-sm">
            {blockers.map(({ claim, leadsTo }) => (
              <li key={`${claim} ${leadsTo}`}>
                {t.rich('blocker', {
                  bdi: isolated,
                  one: () => <ClaimLink claim={claim} reader={reader} />,
                  other: () => <ClaimLink claim={leadsTo} reader={reader} />,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {form}
    </>
  )
}

function ClaimLink({ claim, reader }: { claim: string; reader: Reader }) {
  return (
    <Link href={claimHref(reader.language, claim)} className="link">
      <bdi>{claim}</bdi>
    </Link>
  )
}
