import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages } from 'next-intl/server'
import { cache } from 'react'
import { restoreEntry } from '@/app/[locale]/(desk)/entries/actions'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { EntryDesk } from '@/components/entry/entry-desk'
import { PlaceReader } from '@/components/place/place-reader'
import { Page } from '@/components/ui/page'
import { may } from '@/lib/account/permissions'
import { getEntryRecord } from '@/lib/entry/queries'
import { getPlace } from '@/lib/place/queries'
import { getDatabase } from '@/lib/server/db'

type Props = { params: Promise<{ locale: string; key: string }> }

/** Once a request, for the title and for the page. */
const load = cache(async (key: string) => (await getPlace(await getReadable(), key)) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const place = await load(key)
  return { title: place.name[language], alternates: alternatesOf(language, `/places/${key}`) }
}

export default async function PlacePage({ params }: Props) {
  const person = (await admit('/places/{key}'))?.person ?? null
  const reader = await getReader(params)
  const { key } = await params
  const place = await load(key)
  return (
    <Page>
      <PlaceReader place={place} reader={reader} />
      {person && (
        <EntryDesk
          noun="places"
          entry={key}
          record={await getEntryRecord(getDatabase(), 'places', key)}
          reader={reader}
          messages={await getMessages()}
          restore={may(person, 'recordClaims') ? restoreEntry : null}
        />
      )}
    </Page>
  )
}
