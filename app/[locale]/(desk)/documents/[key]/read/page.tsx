import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { actOnNotes } from '@/app/[locale]/(read)/documents/[key]/actions'
import { admitPerson } from '@/app/access/admit'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { FoldedNotes } from '@/components/annotation/folded-notes'
import { PeopleOfNotes } from '@/components/annotation/people'
import { DraftsProvider } from '@/components/draft/drafts'
import { EarlierVersion } from '@/components/extraction/desk/earlier-version'
import { PaperFacts } from '@/components/extraction/desk/paper-facts'
import { ReadingDesk } from '@/components/extraction/desk/reading-desk'
import { Unveiled } from '@/components/sensitive/unveiled'
import { VeiledDesk } from '@/components/sensitive/veiled-desk'
import { may, refusalOf } from '@/lib/account/permissions'
import { listMentionable, listNames } from '@/lib/account/queries'
import { listAnnotations } from '@/lib/annotation/queries'
import { doersOf } from '@/lib/annotation/view'
import { getDocument } from '@/lib/document/queries'
import { listDrafts } from '@/lib/draft/queries'
import { getDeskState, getDocumentToRead, getKnownNames } from '@/lib/extraction/queries'
import { readRevealed, TEXT, textVeil } from '@/lib/sensitive/model'
import { listTextDescriptions } from '@/lib/sensitive/queries'
import { getDatabase } from '@/lib/server/db'
import { secondReaderOf } from '@/lib/server/second-reader'
import type { Query } from '@/lib/values/query'
import { accept, ask, find, merge, propose, reject, undo } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

const load = cache((key: string) => getDocumentToRead(getDatabase(), key))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await getReader(params)
  const { key } = await params
  const document = await load(decodeURIComponent(key))
  if (!document) return {}
  const t = await getTranslations('reading')
  const path = `/documents/${encodeURIComponent(document.key)}/read`
  return {
    title: t('pageTitle', { title: document.title }),
    alternates: alternatesOf(language, path),
    robots: { index: false },
  }
}

export default async function ReadPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/documents/{key}/read')
  const reader = await getReader(params)
  const { key } = await params
  const document = await load(decodeURIComponent(key))
  if (!document) notFound()
  const db = getDatabase()
  const revealed = readRevealed(await searchParams)
  const veil = textVeil(await listTextDescriptions(db, [document.key]), revealed)
  if (veil.length > 0)
    return <VeiledDesk document={document} veil={veil} revealed={revealed} reader={reader} />
  const [{ proposal, annotation }, messages, facts, notes, kept, known, state, t] =
    await Promise.all([
      searchParams,
      getMessages(),
      getDocument(db, document.key),
      listAnnotations(db, document.key, person.id),
      listDrafts(db, person.id, `documents/${document.key}`),
      getKnownNames(db),
      getDeskState(db, document.key),
      getTranslations('reading'),
    ])
  const { reading, terms, refusal } = messages
  const names = await listNames(db, doersOf(notes))
  const doers = { names, words: messages.doers }
  const people = may(person, 'annotate') ? await listMentionable(db) : []
  const second = secondReaderOf()
  return (
    <NextIntlClientProvider messages={{ reading, terms, refusal }}>
      <noscript>
        <p className="px-4 py-3 font-medium sm:px-6 lg:px-8">{t('noScript')}</p>
      </noscript>
      <Unveiled name={TEXT} revealed={revealed}>
        <ReadingDesk
          document={document}
          known={known}
          state={state}
          actions={{ accept, reject, merge, undo, propose, find, ask: second ? ask : null }}
          doers={messages.doers}
          person={person.id}
          host={second && new URL(second.url).host}
          chosen={typeof proposal === 'string' ? proposal : null}
          reader={reader}
          facts={facts && <PaperFacts document={facts} reader={reader} />}
          notes={
            <>
              {document.earlier !== null && document.earlier.claims > 0 && (
                <EarlierVersion
                  document={document.key}
                  claims={document.earlier.claims}
                  reader={reader}
                />
              )}
              <NextIntlClientProvider
                messages={{ notes: messages.notes, refusal, drafts: messages.drafts }}
              >
                <DraftsProvider person={person.id} about={`documents/${document.key}`} kept={kept}>
                  <PeopleOfNotes people={people} doers={doers}>
                    <FoldedNotes
                      document={{ key: document.key, language: document.language ?? 'ar' }}
                      textId="desk-text"
                      notes={notes}
                      numbers={{}}
                      chosen={typeof annotation === 'string' ? annotation : null}
                      doers={doers}
                      reader={reader}
                      mayNot={refusalOf(person, 'annotate')}
                      act={actOnNotes}
                    />
                  </PeopleOfNotes>
                </DraftsProvider>
              </NextIntlClientProvider>
            </>
          }
        />
      </Unveiled>
    </NextIntlClientProvider>
  )
}
