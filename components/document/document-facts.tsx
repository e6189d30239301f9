import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { openTerm } from '@/components/claim/open-term'
import { changesHref, documentHref } from '@/components/document/href'
import { DateFact } from '@/components/incident/date-fact'
import { sourceHref } from '@/components/source/href'
import { ExternalLink } from '@/components/ui/external-link'
import { Fact, FactList } from '@/components/ui/fact-list'
import type { DocumentVersion, DocumentView, PublishedView } from '@/lib/document/view'
import { formatMoment } from '@/lib/values/date'
import { directionOf, type Reader } from '@/lib/values/reader'

/** Everything known of a document besides its text. */
export function DocumentFacts({ document, reader }: { document: DocumentView; reader: Reader }) {
  const t = useTranslations('documents')
  const { language, digits } = reader
  const { published, publisher, retrievedAt, url, supersedes, supersededBy } = document
  return (
    <FactList>
      <Fact name={t('publisher')}>
        <Link href={sourceHref(language, publisher.key)} className="link">
          <bdi>{publisher.name[language]}</bdi>
        </Link>
      </Fact>
      <Fact name={t('published')}>
        <PublishedDate published={published} reader={reader} />
        {published.note && (
          <span dir="auto" className="block text-muted">
            {published.note}
          </span>
        )}
      </Fact>
      <Fact name={t('retrieved')}>
        {retrievedAt ? formatMoment(retrievedAt, language, digits) : t('notRetrieved')}
      </Fact>
      <Fact name={t('language')}>
        <LanguageName language={document.language} />
      </Fact>
      <Fact name={t('address')}>
        {url ? <ExternalLink href={url}>{url}</ExternalLink> : t('noAddress')}
      </Fact>
      <Fact name={t('supersedes')}>
        {supersedes && (
          <Version
            version={supersedes}
            changed={document.key}
            document={document}
            reader={reader}
          />
        )}
      </Fact>
      <Fact name={t('supersededBy')}>
        {supersededBy.length > 0 &&
          supersededBy.map((version) => (
            <Version
              key={version.key}
              version={version}
              changed={version.key}
              document={document}
              reader={reader}
            />
          ))}
      </Fact>
      <Fact name={t('note')}>{document.note && <span dir="auto">{document.note}</span>}</Fact>
      <Fact name={t('sha256')}>
        <bdi dir="ltr" className="font-mono text-xs break-all">
          {document.sha256}
        </bdi>
        <span className="block text-muted">{t('sha256Help')}</span>
      </Fact>
    </FactList>
  )
}

/** Another version of the document, by its date: the titles are often the same. */
function Version({
  version: { key, title, published },
  changed,
  document,
  reader,
}: {
  version: DocumentVersion
  /** Key of the later of the two. */
  changed: string
  document: DocumentView
  reader: Reader
}) {
  const t = useTranslations('documents')
  return (
    <span className="block">
      <Link href={documentHref(reader.language, key)} className="link">
        <bdi lang={document.language} dir={directionOf(document.language)}>
          {title}
        </bdi>
      </Link>{' '}
      <span className="text-muted">
        · <PublishedDate published={published} reader={reader} />
      </span>{' '}
      <Link href={changesHref(reader.language, changed)} className="link whitespace-nowrap">
        {t('changes')}
      </Link>
    </span>
  )
}

/** When a document was published, as precisely as it is known. */
export function PublishedDate({
  published: { date, precision, basis },
  reader,
}: {
  published: PublishedView
  reader: Reader
}) {
  return <DateFact span={{ start: date, end: date, precision }} basis={basis} reader={reader} />
}

/** The name of a document's language; a code without a name is shown as it is. */
export function LanguageName({ language }: { language: string }) {
  const t = useTranslations('terms')
  return openTerm(t, 'language', language) ?? <bdi>{language}</bdi>
}
