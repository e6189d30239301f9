import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { DraftsProvider } from '@/components/draft/drafts'
import { ClaimReview } from '@/components/review/claim-review'
import { ReviewForm } from '@/components/review/review-form'
import { Page } from '@/components/ui/page'
import { nameOf } from '@/lib/account/doer'
import { may } from '@/lib/account/permissions'
import { listNames } from '@/lib/account/queries'
import { changesOf, doersOf } from '@/lib/claim/history'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { listDrafts } from '@/lib/draft/queries'
import { readQueueFilter } from '@/lib/queue/filter'
import { dayOf } from '@/lib/queue/model'
import { nextToReview } from '@/lib/queue/queries'
import { authorsOf, checksFor, lastApproved, STEPS } from '@/lib/review/model'
import { getBoardForReview } from '@/lib/review/queries'
import { readRevealed, revisionWithoutWords, veilOf, withoutWords } from '@/lib/sensitive/model'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { decideReview } from '../actions'
import { HandledClaim } from '../handled-claim'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('review')
  return { title: t('title'), robots: { index: false } }
}

export default async function ReviewClaimPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/review/{key}')
  const reader = await getReader(params)
  const key = decodeURIComponent((await params).key)
  const filter = readQueueFilter(await searchParams)
  const asking = { person: person.id, today: dayOf(new Date()) }
  const db = getDatabase()
  const recorded = await getClaim(db, key)
  if (recorded === null || recorded.state === 'withdrawn') notFound()
  const revealed = readRevealed(await searchParams)
  const veil = veilOf(recorded, revealed)
  const claim = veil ? withoutWords(recorded) : recorded
  const about = `review/${key}`
  const [contents, board, next, kept, messages] = await Promise.all([
    getClaimHistory(db, key),
    getBoardForReview(db, claim),
    nextToReview(db, filter, asking, key),
    listDrafts(db, person.id, about),
    getMessages(),
  ])
  const history = veil ? contents.map(revisionWithoutWords) : contents
  const approved = history.find(({ revision }) => revision === lastApproved(claim.decisions))
  const last = history.at(-1)
  const names = await listNames(db, doersOf(history, claim.decisions))
  const mayDecide = may(person, 'review') && !authorsOf(history, claim.decisions).has(person.id)
  const steps = STEPS[claim.state]
  const { review, claims, terms, refusal, drafts, doers } = messages
  return (
    <Page>
      <ClaimReview
        claim={claim}
        veil={veil}
        revealed={revealed}
        history={history}
        changes={approved && last ? (changesOf([approved, last])[1] ?? []) : null}
        board={board}
        filter={filter}
        nameOf={(by) => nameOf({ names, words: doers }, by)}
        reader={reader}
        handling={<HandledClaim claim={claim} person={person} reader={reader} />}
        form={
          <NextIntlClientProvider messages={{ review, claims, terms, refusal, drafts }}>
            <DraftsProvider person={person.id} about={about} kept={kept}>
              <ReviewForm
                key={`${key} ${claim.revision}`}
                claim={key}
                revision={claim.revision}
                checks={checksFor({ hasTranslation: recorded.translation !== null })}
                canApprove={mayDecide && steps.approve !== undefined}
                canReturn={mayDecide && steps.return !== undefined}
                isOwn={authorsOf(history, claim.decisions).has(person.id)}
                next={next}
                filter={filter}
                reader={reader}
                decide={decideReview}
              />
            </DraftsProvider>
          </NextIntlClientProvider>
        }
      />
    </Page>
  )
}
