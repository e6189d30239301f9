import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClaimCard } from '@/components/claim/claim-card'
import { DocumentFacts, LanguageName, PublishedDate } from '@/components/document/document-facts'
import { deskHref, documentHref } from '@/components/document/href'
import { MarkedText } from '@/components/document/marked-text'
import { ShowChosen } from '@/components/document/show-chosen'
import { Unveiled } from '@/components/sensitive/unveiled'
import { Veil } from '@/components/sensitive/veil'
import { SourceName } from '@/components/source/source-name'
import { isolate } from '@/components/ui/isolated'
import { Facts, PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import { shownText } from '@/components/ui/shown-text'
import { toneOf } from '@/components/ui/source-mark'
import { markText } from '@/lib/document/marks'
import type { DocumentView } from '@/lib/document/view'
import { type Description, type Revealed, TEXT } from '@/lib/sensitive/model'
import { directionOf, type Reader } from '@/lib/values/reader'

/** A document: its text with every quote marked, beside the claims that were read from it. */
export function DocumentReader({
  document,
  veil,
  revealed,
  chosen,
  reader,
  footnotes,
  notes,
  describe,
  removed,
}: {
  document: DocumentView
  /** What is told in the place of its text; empty when it is shown. */
  veil: readonly Description[]
  revealed: Revealed
  /** Key of the claim that the address points to. */
  chosen: string | null
  reader: Reader
  /** Numbers of notes, by where the paragraph starts at whose end they stand on paper. */
  footnotes: ReadonlyMap<number, string>
  /** What people noted on the text, which has the id `document-text`. */
  notes: ReactNode
  /** What describes the text, for who may. */
  describe: ReactNode
  /** What was removed from it for safety. */
  removed: ReactNode
}) {
  const t = useTranslations('documents')
  const terms = useTranslations('terms')
  const { claims, published } = document
  const speakers = [...new Map(claims.map(({ claimant }) => [claimant.key, claimant])).values()]
  const tones = new Map(speakers.map(({ key }, position) => [key, toneOf(position)]))
  const spans = claims.map(({ key, quote }) => ({ key, start: quote.start, end: quote.end }))
  const marks = new Map(
    claims.map(({ key, claimant, victims, outcome, words }) => {
      const measure = terms.markup('measure', {
        bdi: isolate,
        victims: victims.name[reader.language],
        outcome: terms(`outcome.${outcome}`),
      })
      const label = `${isolate(claimant.name[reader.language])} – ${measure} – ${isolate(words)}`
      return [key, { tone: tones.get(claimant.key) ?? 1, label }]
    }),
  )
  return (
    <>
      <PageHeader
        above={
          <Link href={`/${reader.language}/documents`} className="link print:hidden">
            {t('list')}
          </Link>
        }
        title={
          <bdi lang={document.language} dir={directionOf(document.language)}>
            {shownText(document.title || t('untitled'))}
          </bdi>
        }
      >
        <Facts>
          <li>{document.publisher.name[reader.language]}</li>
          <li>
            <PublishedDate published={published} reader={reader} />
          </li>
          <li>
            <LanguageName language={document.language} />
          </li>
          <li>{t('claimsCount', { count: claims.length })}</li>
          <li>
            <Link href={deskHref(reader.language, document.key)} className="link print:hidden">
              {t('read')}
            </Link>
          </li>
        </Facts>
        {document.supersededBy.map(({ key }) => (
          <p key={key} className="mt-3 border-s-3 border-line-strong ps-3 text-ink">
            <Link href={documentHref(reader.language, key)} className="link">
              {t('superseded')}
            </Link>
          </p>
        ))}
      </PageHeader>
      {removed}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr] print:block">
        <section id="document-text" aria-label={t('text')} className="relative scroll-my-6">
          {veil.length > 0 ? (
            <Veil name={TEXT} is="text" descriptions={veil} revealed={revealed} reader={reader} />
          ) : (
            <Unveiled name={TEXT} revealed={revealed}>
              <MarkedText
                paragraphs={markText(document.text, spans)}
                language={document.language}
                marks={marks}
                chosen={chosen}
                footnotes={footnotes}
              />
            </Unveiled>
          )}
        </section>
        <div className="flex flex-col gap-8 lg:row-span-2 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:px-3 print:block print:overflow-visible">
          {notes}
          {claims.length > 0 && (
            <section aria-labelledby="claims" className="print:mt-6">
              <SectionTitle id="claims">{t('claimsTitle')}</SectionTitle>
              <div className="divide-y divide-line print:columns-2">
                {claims.map((claim) => (
                  <ClaimCard
                    key={claim.key}
                    claim={claim}
                    reader={reader}
                    chosen={claim.key === chosen}
                    beside
                    heading={
                      <SourceName
                        source={claim.claimant}
                        reader={reader}
                        tone={tones.get(claim.claimant.key)}
                      />
                    }
                  />
                ))}
              </div>
            </section>
          )}
        </div>
        <section
          aria-labelledby="facts"
          className="lg:col-start-1 max-w-[42rem] break-inside-avoid print:mt-6"
        >
          <SectionTitle id="facts">{t('facts')}</SectionTitle>
          <DocumentFacts document={document} reader={reader} />
          {describe}
        </section>
      </div>
      {chosen !== null && <ShowChosen />}
    </>
  )
}
