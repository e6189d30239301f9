import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { correctSource } from '@/app/[locale]/(desk)/entries/actions'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { CorrectPage } from '@/components/entry/correct-page'
import { listDrafts } from '@/lib/draft/queries'
import { getEntryForm } from '@/lib/entry/queries'
import { getDatabase } from '@/lib/server/db'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('entries')
  return { title: t('title.sources'), robots: { index: false } }
}

export default async function CorrectSourcePage({ params }: Props) {
  const { person } = await admitPerson('/sources/{key}/correct')
  const reader = await getReader(params)
  const { key } = await params
  const form = (await getEntryForm(getDatabase(), 'sources', key)) ?? notFound()
  return (
    <CorrectPage
      noun="sources"
      entry={key}
      person={person.id}
      kept={await listDrafts(getDatabase(), person.id, `sources/${key}`)}
      form={form}
      reader={reader}
      messages={await getMessages()}
      send={correctSource}
    />
  )
}
