import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { actOnNotes } from '@/app/[locale]/(read)/documents/[key]/actions'
import { admit } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { ClaimNotes } from '@/components/annotation/claim-notes'
import { ClaimPermalink } from '@/components/claim/claim-permalink'
import { isolate } from '@/components/ui/isolated'
import { Page } from '@/components/ui/page'
import { refusalOf } from '@/lib/account/permissions'
import { listClaimAnnotations } from '@/lib/annotation/queries'
import { getClaimHistory, getClaims } from '@/lib/claim/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(async (key: string) => {
  const [claim] = await getClaims(getDatabase(), [key])
  return claim ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const [t, claim] = await Promise.all([getTranslations('claims'), load(key)])
  const speaker = t.markup('says', { bdi: isolate, claimant: claim.claimant.name[language] })
  return {
    title: `${speaker}: ${isolate(claim.words)}`,
    alternates: alternatesOf(language, `/claims/${key}`),
  }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const who = await admit('/claims/{key}')
  const reader = await getReader(params)
  const { key } = await params
  const { annotation } = await searchParams
  const claim = await load(key)
  const [history, notes, messages] = await Promise.all([
    getClaimHistory(getDatabase(), key),
    listClaimAnnotations(getDatabase(), key, who?.person.id ?? null),
    getMessages(),
  ])
  return (
    <Page>
      <ClaimPermalink
        claim={claim}
        history={history}
        reader={reader}
        notes={
          <NextIntlClientProvider messages={{ notes: messages.notes, refusal: messages.refusal }}>
            <ClaimNotes
              claim={key}
              textLanguage={claim.document.language}
              notes={notes}
              chosen={notes.find((note) => note.key === annotation)?.key ?? null}
              reader={reader}
              mayNot={refusalOf(who?.person ?? null, 'annotate')}
              act={actOnNotes}
            />
          </NextIntlClientProvider>
        }
      />
    </Page>
  )
}
