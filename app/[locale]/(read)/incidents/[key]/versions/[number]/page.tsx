import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admit } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { versionHref } from '@/components/publication/href'
import { WithdrawnNotice } from '@/components/publication/withdrawn-notice'
import { findVersion } from '@/lib/publication/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { VersionBoard } from '../../version-board'

type Props = {
  params: Promise<{ locale: string; key: string; number: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const find = cache(async (key: string, number: string) => {
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound()
  return (await findVersion(getDatabase(), key, Number(number))) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key, number } = await params
  const { language } = await getReader(params)
  const [t, found] = await Promise.all([getTranslations('publication'), find(key, number)])
  if (found.state === 'withdrawn') return { title: key, robots: { index: false } }
  const title = found.edition.content.bundle.incidents.find((one) => one.key === key)?.title
  return {
    title: t('versionOf', { number: Number(number), title: title?.[language] ?? key }),
    alternates: alternatesOf(language, `/incidents/${key}/versions/${number}`),
  }
}

/** One version at its permanent address: the same for everybody, whoever is signed in. */
export default async function VersionPage({ params, searchParams }: Props) {
  await admit('/incidents/{key}/versions/{number}')
  const reader = await getReader(params)
  const { key, number } = await params
  const found = await find(key, number)
  if (found.state === 'withdrawn') {
    return <WithdrawnNotice withdrawal={found.withdrawal} reader={reader} />
  }
  const path = versionHref(reader.language, key, found.version.number)
  const query = await searchParams
  return <VersionBoard incident={key} found={found} path={path} query={query} reader={reader} />
}
