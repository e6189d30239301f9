import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { ChangedText, ChangeMark } from '@/components/document/changed-text'
import { documentHref } from '@/components/document/href'
import { Unveiled } from '@/components/sensitive/unveiled'
import { Veil } from '@/components/sensitive/veil'
import { Facts, Page, PageHeader } from '@/components/ui/page'
import { differenceOf } from '@/lib/document/difference'
import { getVersions } from '@/lib/document/queries'
import { readRevealed, TEXT, textVeil } from '@/lib/sensitive/model'
import { listTextDescriptions } from '@/lib/sensitive/queries'
import { formatDate, formatMoment } from '@/lib/values/date'
import type { Query } from '@/lib/values/query'
import { directionOf } from '@/lib/values/reader'
import { SEPARATOR } from '@/lib/values/text'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(
  async (key: string) => (await getVersions(await getReadable(), key)) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const [t, { after }] = await Promise.all([getTranslations('changes'), load(key)])
  return {
    title: t('title', { title: after.title }),
    alternates: alternatesOf(language, `/documents/${key}/changes`),
  }
}

export default async function ChangesPage({ params, searchParams }: Props) {
  await admit('/documents/{key}/changes')
  const reader = await getReader(params)
  const { key } = await params
  const [t, { before, after }] = await Promise.all([getTranslations('changes'), load(key)])
  const keys = [before.key, after.key]
  const revealed = readRevealed(await searchParams)
  const veil = textVeil(await listTextDescriptions(await getReadable(), keys), revealed)
  const { parts, added, removed } = differenceOf(before.text, after.text)
  const { language, digits } = reader
  const link = (label: 'earlier' | 'later', version: typeof before) => (
    <li>
      <Link href={documentHref(language, version.key)} className="link">
        {t(label)}
      </Link>
      {SEPARATOR[language]}
      {version.retrievedAt
        ? t('taken', { when: formatMoment(version.retrievedAt, language, digits) })
        : t('published', { when: formatDate(version.published, language, digits) })}
    </li>
  )
  return (
    <Page>
      <PageHeader
        above={t('heading')}
        title={
          <bdi lang={after.language} dir={directionOf(after.language)}>
            {after.title}
          </bdi>
        }
      >
        <Facts>
          {link('earlier', before)}
          {link('later', after)}
          <li>{t('added', { count: added })}</li>
          <li>{t('removed', { count: removed })}</li>
        </Facts>
        <p className="mt-3 text-sm">
          {added + removed === 0
            ? t('nothing')
            : t.rich('legend', {
                ins: (words) => <ChangeMark kind="added">{words}</ChangeMark>,
                del: (words) => <ChangeMark kind="removed">{words}</ChangeMark>,
              })}
        </p>
      </PageHeader>
      {veil.length > 0 ? (
        <Veil name={TEXT} is="text" descriptions={veil} revealed={revealed} reader={reader} />
      ) : (
        <Unveiled name={TEXT} revealed={revealed}>
          <ChangedText parts={parts} language={after.language} />
        </Unveiled>
      )}
    </Page>
  )
}
