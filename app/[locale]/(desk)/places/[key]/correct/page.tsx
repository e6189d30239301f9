import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { correctEntry } from '@/app/[locale]/(desk)/entries/actions'
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
  return { title: t('title.places'), robots: { index: false } }
}

export default async function CorrectPlacePage({ params }: Props) {
  const { person } = await admitPerson('/places/{key}/correct')
  const reader = await getReader(params)
  const { key } = await params
  const form = (await getEntryForm(getDatabase(), 'places', key)) ?? notFound()
  return (
    <CorrectPage
      noun="places"
      entry={key}
      person={person.id}
      kept={await listDrafts(getDatabase(), person.id, `places/${key}`)}
      form={form}
      reader={reader}
      messages={await getMessages()}
      send={correctEntry}
    />
  )
}
