import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { restore } from '@/app/[locale]/(desk)/claims/[key]/correct/actions'
import { stepClaim } from '@/app/[locale]/(desk)/review/actions'
import { HandledClaim } from '@/app/[locale]/(desk)/review/handled-claim'
import { actOnNotes } from '@/app/[locale]/(read)/documents/[key]/actions'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { PeopleOfNotes } from '@/components/annotation/people'
import { TargetNotes } from '@/components/annotation/target-notes'
import { ClaimPermalink } from '@/components/claim/claim-permalink'
import { claimHref } from '@/components/claim/href'
import { RestoreButton } from '@/components/correction/restore-button'
import { DraftsProvider } from '@/components/draft/drafts'
import { RemovedNote } from '@/components/redaction/removed-note'
import { ClaimSteps } from '@/components/review/claim-steps'
import { isolate } from '@/components/ui/isolated'
import { Page } from '@/components/ui/page'
import { nameOf } from '@/lib/account/doer'
import { may, refusalOf } from '@/lib/account/permissions'
import { listMentionable, listNames } from '@/lib/account/queries'
import { listClaimAnnotations } from '@/lib/annotation/queries'
import { doersOf as doersOfNotes } from '@/lib/annotation/view'
import { doersOf } from '@/lib/claim/history'
import { getClaim, getClaimHistory } from '@/lib/claim/queries'
import { toPublicClaim } from '@/lib/claim/view'
import { listDrafts } from '@/lib/draft/queries'
import { listMarks } from '@/lib/redaction/queries'
import { type ReviewStep, STEPS } from '@/lib/review/model'
import { readRevealed, revisionWithoutWords, veilOf, withoutWords } from '@/lib/sensitive/model'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(async (key: string) => (await getClaim(await getReadable(), key)) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const [t, claim] = await Promise.all([getTranslations('claims'), load(key)])
  const speaker = t.markup('says', { bdi: isolate, claimant: claim.claimant.name[language] })
  return {
    title: `${speaker}: ${isolate(claim.words)}`,
    alternates: alternatesOf(language, `/claims/${key}`),
    ...(claim.state === 'withdrawn' && { robots: { index: false } }),
  }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const who = await admit('/claims/{key}')
  const reader = await getReader(params)
  const { key } = await params
  const query = await searchParams
  const { annotation } = query
  const revealed = readRevealed(query)
  const recorded = await load(key)
  const veil = veilOf(recorded, revealed)
  const claim = veil ? withoutWords(recorded) : recorded
  const db = await getReadable()
  const [contents, notes, kept, marks, messages] = await Promise.all([
    getClaimHistory(db, key),
    listClaimAnnotations(db, key, who?.person.id ?? null),
    who ? listDrafts(getDatabase(), who.person.id, `claims/${key}`) : {},
    who ? listMarks(db, `claims/${key}`) : [],
    getMessages(),
  ])
  const person = who?.person ?? null
  const history = veil ? contents.map(revisionWithoutWords) : contents
  const { review, claims, terms, refusal } = messages
  // Who did something and why, and how far a claim has come, is for who is signed in.
  const shown = person ? { ...claim, history } : toPublicClaim(claim, history)
  const ids = person ? doersOf(history, claim.decisions) : []
  const names = await listNames(db, [...ids, ...doersOfNotes(notes)])
  const doers = { names, words: messages.doers }
  const people = may(person, 'annotate') ? await listMentionable(db) : []
  const mayCorrect = claim.state !== 'withdrawn' && may(person, 'recordClaims')
  return (
    <Page>
      <ClaimPermalink
        claim={shown}
        veil={veil}
        revealed={revealed}
        reader={reader}
        nameOf={(by) => nameOf(doers, by)}
        removed={<RemovedNote marks={marks} reader={reader} />}
        steps={
          mayCorrect && (
            <>
              <NextIntlClientProvider messages={{ review, claims, terms, refusal }}>
                <ClaimSteps
                  claim={key}
                  revision={claim.revision}
                  state={claim.state}
                  steps={Object.keys(STEPS[claim.state]) as ReviewStep[]}
                  mayReview={may(person, 'review')}
                  reader={reader}
                  take={stepClaim}
                />
              </NextIntlClientProvider>
              {person && <HandledClaim claim={claim} person={person} reader={reader} />}
            </>
          )
        }
        restore={
          mayCorrect
            ? (revision) => (
                <NextIntlClientProvider messages={{ review, refusal }}>
                  <RestoreButton
                    of={{ claim: key }}
                    seen={claim.revision}
                    revision={revision}
                    restore={restore}
                  />
                </NextIntlClientProvider>
              )
            : undefined
        }
        notes={
          // Nothing new is noted on what is withdrawn; what was noted before is still read.
          who !== null &&
          (claim.state !== 'withdrawn' || notes.length > 0) && (
            <NextIntlClientProvider
              messages={{ notes: messages.notes, refusal, drafts: messages.drafts }}
            >
              <DraftsProvider person={person?.id ?? null} about={`claims/${key}`} kept={kept}>
                <PeopleOfNotes people={people} doers={doers}>
                  <TargetNotes
                    on="claim"
                    target={{ claim: key }}
                    address={claimHref(reader.language, key)}
                    textLanguage={claim.document.language}
                    notes={notes}
                    chosen={typeof annotation === 'string' ? annotation : null}
                    doers={doers}
                    reader={reader}
                    mayNot={refusalOf(who?.person ?? null, 'annotate')}
                    act={actOnNotes}
                  />
                </PeopleOfNotes>
              </DraftsProvider>
            </NextIntlClientProvider>
          )
        }
      />
    </Page>
  )
}
