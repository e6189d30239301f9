import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { restoreEntry } from '@/app/[locale]/(desk)/entries/actions'
import { takeIncidentApart } from '@/app/[locale]/(desk)/incidents/[key]/merge/actions'
import { readAddress } from '@/components/comparison/address'
import { BoardPage } from '@/components/comparison/board-page'
import { openCell } from '@/components/comparison/open-cell'
import { viewBoard } from '@/components/comparison/view'
import { EntryDesk } from '@/components/entry/entry-desk'
import { incidentHref } from '@/components/incident/href'
import { mergeHref, splitHref } from '@/components/merger/href'
import { MergedList } from '@/components/merger/merged-list'
import { PublicState } from '@/components/publication/public-state'
import { LinkButton } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { getClaims } from '@/lib/claim/queries'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getTexts } from '@/lib/document/queries'
import { getEntryRecord } from '@/lib/entry/queries'
import { getIncident } from '@/lib/incident/queries'
import { listMerged } from '@/lib/merger/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import type { Reader } from '@/lib/values/reader'
import { loadAssessments } from './board-assessments'

/** An incident as the desk has it now: every claim that stands, whether anybody has approved it or not. */
export async function LiveBoard({
  incident: key,
  query,
  reader,
  person,
}: {
  incident: string
  query: Query
  reader: Reader
  person: Person
}) {
  const address = readAddress(incidentHref(reader.language, key), query)
  const db = getDatabase()
  const { language } = reader
  const [incident, facts, published, assessments] = await Promise.all([
    getIncident(db, key),
    getComparisonFacts(db, key),
    getPublicRecord(db),
    loadAssessments(db, { incident: key, person, language }),
  ])
  if (incident === null || facts === null) notFound()
  const data = `/api/v1/incidents/${encodeURIComponent(key)}/comparison`
  const comparison = compare(facts, address.reading)
  const view = viewBoard(comparison, facts, reader, address, data, assessments)
  const open = openCell(view)
  const claims = open === null ? [] : await getClaims(db, open.claims)
  const texts = await getTexts(
    db,
    claims.map(({ document }) => document.key),
  )
  const [merged, messages, t, mergers] = await Promise.all([
    listMerged(db, key),
    getMessages(),
    getTranslations('entries'),
    getTranslations('mergers'),
  ])
  return (
    <>
      <BoardPage
        view={view}
        incident={incident}
        open={open}
        claims={claims}
        texts={texts}
        standing={
          <PublicState
            incident={key}
            root={facts.incidents[0]?.key ?? key}
            version={published.versions.get(key)?.[0] ?? null}
            mayPublish={may(person, 'publish')}
            reader={reader}
          />
        }
      />
      <Page wide>
        <EntryDesk
          noun="incidents"
          entry={key}
          record={await getEntryRecord(db, 'incidents', key)}
          reader={reader}
          messages={messages}
          restore={may(person, 'recordClaims') ? restoreEntry : null}
        >
          {may(person, 'regroupIncidents') && (
            <>
              <LinkButton href={mergeHref(reader.language, key)}>{t('merge')}</LinkButton>
              <LinkButton href={splitHref(reader.language, key)}>{t('split')}</LinkButton>
            </>
          )}
        </EntryDesk>
        {merged.length > 0 && (
          <section aria-labelledby="merged" className="mt-8 max-w-3xl print:hidden">
            <SectionTitle id="merged">{mergers('mergedTitle')}</SectionTitle>
            <NextIntlClientProvider
              messages={{ mergers: messages.mergers, refusal: messages.refusal }}
            >
              <MergedList
                merged={merged}
                reader={reader}
                send={may(person, 'regroupIncidents') ? takeIncidentApart : null}
              />
            </NextIntlClientProvider>
          </section>
        )}
      </Page>
    </>
  )
}
