import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClaimFacts } from '@/components/claim/claim-facts'
import { ClaimHead } from '@/components/claim/claim-head'
import { ClaimHistory } from '@/components/claim/claim-history'
import { ClaimQuote } from '@/components/claim/claim-quote'
import { claimHref } from '@/components/claim/href'
import { RevisionChanges } from '@/components/claim/revision-changes'
import { claimInDocumentHref } from '@/components/document/href'
import { LinkButton } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/section'
import type { RevisionChange } from '@/lib/claim/history'
import type { ClaimRecord, ClaimRevisionView } from '@/lib/claim/view'
import type { QueueFilter } from '@/lib/queue/model'
import type { BoardForReview } from '@/lib/review/view'
import type { Description, Revealed } from '@/lib/sensitive/model'
import type { Reader } from '@/lib/values/reader'
import { BoardRow } from './board-row'
import { correctHref, queueHref } from './href'

/** A claim before its reviewer: the words, what changed since it was approved, the row that it makes, the decision. */
export function ClaimReview({
  claim,
  veil,
  revealed,
  history,
  changes,
  board,
  filter,
  nameOf,
  reader,
  form,
  handling,
}: {
  /** While it is veiled, without the words that the veil stands for. */
  claim: ClaimRecord
  veil: Description | null
  revealed: Revealed
  history: readonly ClaimRevisionView[]
  /** Since the last approval; null when nothing was approved before. */
  changes: readonly RevisionChange[] | null
  board: BoardForReview | null
  /** Of the queue that one came from. */
  filter: QueueFilter
  /** What somebody is called, by what records hold of them; null where that is not told. */
  nameOf: (by: string | null) => string
  reader: Reader
  form: ReactNode
  /** With whom it is, until when, and its tags. */
  handling: ReactNode
}) {
  const t = useTranslations('review')
  const claims = useTranslations('claims')
  const { language } = reader
  const { document } = claim
  return (
    <>
      <ClaimHead
        claim={claim}
        state={t(`state.${claim.state}`)}
        reader={reader}
        above={
          <Link href={queueHref(language, filter)} className="link">
            {t('title')}
          </Link>
        }
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex flex-col gap-10">
          <section aria-labelledby="evidence">
            <SectionTitle id="evidence">{t('evidence')}</SectionTitle>
            <ClaimQuote claim={claim} veil={veil} revealed={revealed} reader={reader} />
            <div className="mt-4 flex flex-wrap gap-2">
              <LinkButton href={claimInDocumentHref(language, document.key, claim.key)}>
                {t('source')}
              </LinkButton>
              <LinkButton href={claimHref(language, claim.key)}>{claims('permalink')}</LinkButton>
              <LinkButton href={correctHref(language, claim.key)}>{t('correct')}</LinkButton>
            </div>
          </section>
          <section aria-labelledby="differences" className="text-sm">
            <SectionTitle id="differences">{t('differences')}</SectionTitle>
            {changes === null && <p className="text-muted">{t('neverApproved')}</p>}
            {changes?.length === 0 && <p className="text-muted">{t('noDifferences')}</p>}
            {changes && <RevisionChanges changes={changes} reader={reader} />}
          </section>
          {board && (
            <section aria-labelledby="board">
              <SectionTitle id="board">{t('board')}</SectionTitle>
              <BoardRow claim={claim} board={board} reader={reader} />
            </section>
          )}
          <section aria-labelledby="facts">
            <SectionTitle id="facts">{claims('facts')}</SectionTitle>
            <ClaimFacts claim={claim} reader={reader} />
          </section>
        </div>
        <div className="flex flex-col gap-10 lg:sticky lg:top-4 lg:self-start">
          {form}
          {handling}
          <section aria-labelledby="history">
            <SectionTitle id="history">{t('history')}</SectionTitle>
            <ClaimHistory
              history={history}
              decisions={claim.decisions}
              nameOf={nameOf}
              reader={reader}
            />
          </section>
        </div>
      </div>
    </>
  )
}
