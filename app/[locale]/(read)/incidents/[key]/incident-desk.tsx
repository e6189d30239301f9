import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { restoreEntry } from '@/app/[locale]/(desk)/entries/actions'
import { takeIncidentApart } from '@/app/[locale]/(desk)/incidents/[key]/merge/actions'
import { EntryDesk } from '@/components/entry/entry-desk'
import { mergeHref, splitHref } from '@/components/merger/href'
import { MergedList } from '@/components/merger/merged-list'
import { LinkButton } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { getEntryRecord } from '@/lib/entry/queries'
import { listMerged } from '@/lib/merger/queries'
import { getDatabase } from '@/lib/server/db'
import type { Reader } from '@/lib/values/reader'

/** What the desk can do with an incident as a whole, and what was made of it so far. */
export async function IncidentDesk({
  incident: key,
  reader,
  person,
}: {
  incident: string
  reader: Reader
  person: Person
}) {
  const db = getDatabase()
  const [record, merged, messages, t, mergers] = await Promise.all([
    getEntryRecord(db, 'incidents', key),
    listMerged(db, key),
    getMessages(),
    getTranslations('entries'),
    getTranslations('mergers'),
  ])
  const mayRegroup = may(person, 'regroupIncidents')
  return (
    <Page wide>
      <EntryDesk
        noun="incidents"
        entry={key}
        record={record}
        reader={reader}
        messages={messages}
        restore={may(person, 'recordClaims') ? restoreEntry : null}
      >
        {mayRegroup && (
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
              send={mayRegroup ? takeIncidentApart : null}
            />
          </NextIntlClientProvider>
        </section>
      )}
    </Page>
  )
}
