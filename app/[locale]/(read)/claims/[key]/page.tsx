import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { ClaimPermalink } from '@/components/claim/claim-permalink'
import { isolate } from '@/components/ui/isolated'
import { Page } from '@/components/ui/page'
import { getClaimHistory, getClaims } from '@/lib/claim/queries'
import { getDatabase } from '@/lib/server/db'

type Props = { params: Promise<{ locale: string; key: string }> }

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

export default async function ClaimPage({ params }: Props) {
  const reader = await getReader(params)
  const { key } = await params
  const claim = await load(key)
  const history = await getClaimHistory(getDatabase(), key)
  return (
    <Page>
      <ClaimPermalink claim={claim} history={history} reader={reader} />
    </Page>
  )
}
