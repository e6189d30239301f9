import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { claimHref } from '@/components/claim/href'
import { CorrectForm } from '@/components/correction/correct-form'
import { DraftsProvider } from '@/components/draft/drafts'
import { Unveiled } from '@/components/sensitive/unveiled'
import { Veil } from '@/components/sensitive/veil'
import { isolated } from '@/components/ui/isolated'
import { Page, PageHeader } from '@/components/ui/page'
import { getClaimForm } from '@/lib/correction/queries'
import { listDrafts } from '@/lib/draft/queries'
import { readRevealed, TEXT, textVeil } from '@/lib/sensitive/model'
import { listTextDescriptions } from '@/lib/sensitive/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { correct } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('review')
  return { title: t('correctTitle'), robots: { index: false } }
}

export default async function CorrectPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/claims/{key}/correct')
  const reader = await getReader(params)
  const key = decodeURIComponent((await params).key)
  const found = await getClaimForm(getDatabase(), key)
  if (found === null) notFound()
  const revealed = readRevealed(await searchParams)
  const veil = textVeil(await listTextDescriptions(getDatabase(), [found.document]), revealed)
  const [t, claims, messages, kept] = await Promise.all([
    getTranslations('review'),
    getTranslations('claims'),
    getMessages(),
    listDrafts(getDatabase(), person.id, `claims/${key}`),
  ])
  const { review, claims: claimTexts, terms, reading, refusal, drafts } = messages
  const texts = { review, claims: claimTexts, terms, reading, refusal, drafts }
  return (
    <Page>
      <PageHeader
        above={
          <Link href={claimHref(reader.language, key)} className="link">
            {claims.rich('says', { bdi: isolated, claimant: found.claimant[reader.language] })}
          </Link>
        }
        title={t('correctTitle')}
      >
        <p className="max-w-prose">{t('correctLead')}</p>
      </PageHeader>
      {veil.length > 0 ? (
        <Veil name={TEXT} is="form" descriptions={veil} revealed={revealed} reader={reader} />
      ) : (
        <Unveiled name={TEXT} revealed={revealed}>
          <NextIntlClientProvider messages={texts}>
            <DraftsProvider person={person.id} about={`claims/${key}`} kept={kept}>
              <CorrectForm
                claim={key}
                revision={found.revision}
                content={found.content}
                choices={found.choices}
                text={found.text}
                language={found.language}
                reader={reader}
                send={correct}
              />
            </DraftsProvider>
          </NextIntlClientProvider>
        </Unveiled>
      )}
    </Page>
  )
}
