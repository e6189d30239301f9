import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admit } from '@/app/access/admit'
import { getReadable } from '@/app/access/readable'
import { alternatesOf } from '@/app/i18n/alternates'
import { getReader } from '@/app/i18n/reader'
import { DocumentNotes } from '@/components/annotation/document-notes'
import { Exchange } from '@/components/annotation/exchange'
import { PeopleOfNotes } from '@/components/annotation/people'
import { DocumentReader } from '@/components/document/document-reader'
import { DraftsProvider } from '@/components/draft/drafts'
import { RemovedNote } from '@/components/redaction/removed-note'
import { DescribeForm } from '@/components/sensitive/describe-form'
import { WithheldNotes } from '@/components/sensitive/withheld-notes'
import { Page } from '@/components/ui/page'
import { may, refusalOf } from '@/lib/account/permissions'
import { listMentionable, listNames } from '@/lib/account/queries'
import { numbersByParagraph, numbersOf } from '@/lib/annotation/numbers'
import { listAnnotations } from '@/lib/annotation/queries'
import { doersOf } from '@/lib/annotation/view'
import { markText } from '@/lib/document/marks'
import { getDocument } from '@/lib/document/queries'
import { listDrafts } from '@/lib/draft/queries'
import { listMarks } from '@/lib/redaction/queries'
import { readRevealed, textVeil } from '@/lib/sensitive/model'
import { listTextDescriptions } from '@/lib/sensitive/queries'
import { getDatabase } from '@/lib/server/db'
import { toDigits } from '@/lib/values/digits'
import type { Query } from '@/lib/values/query'
import { actOnNotes, describe, takeInNotes } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

/** Once a request, for the title and for the page. */
const load = cache(async (key: string) => {
  return (await getDocument(await getReadable(), key)) ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  const { language } = await getReader(params)
  const [t, document] = await Promise.all([getTranslations('documents'), load(key)])
  return {
    title: document.title || t('untitled'),
    alternates: alternatesOf(language, `/documents/${key}`),
  }
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const who = await admit('/documents/{key}')
  const reader = await getReader(params)
  const { key } = await params
  const query = await searchParams
  const { claim, annotation } = query
  const revealed = readRevealed(query)
  const db = await getReadable()
  const [document, descriptions, notes, kept, marks, messages] = await Promise.all([
    load(key),
    listTextDescriptions(db, [key]),
    listAnnotations(db, key, who?.person.id ?? null),
    who ? listDrafts(getDatabase(), who.person.id, `documents/${key}`) : {},
    who ? listMarks(db, `documents/${key}`) : [],
    getMessages(),
  ])
  const veil = textVeil(descriptions, revealed)
  const person = who?.person ?? null
  const names = await listNames(db, doersOf(notes))
  const doers = { names, words: messages.doers }
  const people = may(person, 'annotate') ? await listMentionable(db) : []
  const chosen = document.claims.find((known) => known.key === claim)?.key ?? null
  const starts = markText(document.text, []).flatMap(([first]) => first?.start ?? [])
  const footnotes = [...numbersByParagraph(notes, starts)].map(([start, numbers]) => {
    return [start, toDigits(`[${numbers.join(', ')}]`, reader.digits)] as const
  })
  return (
    <Page>
      <DocumentReader
        document={document}
        veil={veil}
        revealed={revealed}
        chosen={chosen}
        reader={reader}
        footnotes={new Map(footnotes)}
        removed={<RemovedNote marks={marks} reader={reader} />}
        describe={
          may(person, 'addDocuments') && (
            <NextIntlClientProvider
              messages={{ sensitive: messages.sensitive, refusal: messages.refusal }}
            >
              <DescribeForm document={key} sensitive={document.sensitive} describe={describe} />
            </NextIntlClientProvider>
          )
        }
        notes={
          who !== null &&
          (veil.length > 0 ? (
            notes.length > 0 && <WithheldNotes />
          ) : (
            <NextIntlClientProvider
              messages={{
                notes: messages.notes,
                refusal: messages.refusal,
                drafts: messages.drafts,
              }}
            >
              <PeopleOfNotes people={people} doers={doers}>
                <DraftsProvider person={who.person.id} about={`documents/${key}`} kept={kept}>
                  <DocumentNotes
                    document={{ key, language: document.language }}
                    textId="document-text"
                    notes={notes}
                    numbers={numbersOf(notes)}
                    chosen={typeof annotation === 'string' ? annotation : null}
                    doers={doers}
                    reader={reader}
                    mayNot={refusalOf(person, 'annotate')}
                    act={actOnNotes}
                  >
                    <Exchange
                      of="document"
                      href={`/api/v1/documents/${encodeURIComponent(key)}/annotations`}
                      takeIn={takeInNotes.bind(null, reader.language, { document: key })}
                    />
                  </DocumentNotes>
                </DraftsProvider>
              </PeopleOfNotes>
            </NextIntlClientProvider>
          ))
        }
      />
    </Page>
  )
}
