import Link from 'next/link'
import { type Messages, NextIntlClientProvider, useTranslations } from 'next-intl'
import type { SendCorrection } from '@/components/correction/contract'
import { DraftsProvider } from '@/components/draft/drafts'
import { Page, PageHeader } from '@/components/ui/page'
import type { KeptDrafts } from '@/lib/draft/model'
import type { EntryForm, EntryNoun } from '@/lib/entry/model'
import type { Reader } from '@/lib/values/reader'
import { CorrectEntry } from './correct-entry'
import { entryHref } from './href'

/** The page on which an incident, a source or a place is corrected. */
export function CorrectPage({
  noun,
  entry,
  person,
  kept,
  form: { revision, content, name, choices },
  reader,
  messages: { review, claims, entries, rating, terms, refusal, drafts },
  send,
}: {
  noun: EntryNoun
  /** Its key. */
  entry: string
  /** Id of who corrects. */
  person: string
  /** What they left in the form. */
  kept: KeptDrafts
  form: EntryForm
  reader: Reader
  messages: Messages
  send: SendCorrection
}) {
  const t = useTranslations('entries')
  return (
    <Page>
      <PageHeader
        above={
          <Link href={entryHref(reader.language, noun, entry)} className="link">
            <bdi>{name[reader.language]}</bdi>
          </Link>
        }
        title={t(`title.${noun}`)}
      >
        <p className="max-w-prose">{t('lead')}</p>
      </PageHeader>
      <NextIntlClientProvider
        messages={{ review, claims, entries, rating, terms, refusal, drafts }}
      >
        <DraftsProvider person={person} about={`${noun}/${entry}`} kept={kept}>
          <CorrectEntry
            noun={noun}
            entry={entry}
            revision={revision}
            content={content}
            choices={choices}
            reader={reader}
            send={send}
          />
        </DraftsProvider>
      </NextIntlClientProvider>
    </Page>
  )
}
