import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { correctEntry } from '@/app/[locale]/(desk)/entries/actions'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { CorrectPage } from '@/components/entry/correct-page'
import { incidentHref } from '@/components/incident/href'
import { listDrafts } from '@/lib/draft/queries'
import { getEntryForm } from '@/lib/entry/queries'
import { getSuccessor } from '@/lib/incident/queries'
import { getDatabase } from '@/lib/server/db'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('entries')
  return { title: t('title.incidents'), robots: { index: false } }
}

export default async function CorrectIncidentPage({ params }: Props) {
  const { person } = await admitPerson('/incidents/{key}/correct')
  const reader = await getReader(params)
  const { key } = await params
  const merged = await getSuccessor(getDatabase(), key)
  if (merged !== null) redirect(`${incidentHref(reader.language, merged)}/correct`)
  const form = (await getEntryForm(getDatabase(), 'incidents', key)) ?? notFound()
  return (
    <CorrectPage
      noun="incidents"
      entry={key}
      person={person.id}
      kept={await listDrafts(getDatabase(), person.id, `incidents/${key}`)}
      form={form}
      reader={reader}
      messages={await getMessages()}
      send={correctEntry}
    />
  )
}
