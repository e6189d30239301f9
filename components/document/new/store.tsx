import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { RefusalText } from '@/components/account/refusal-text'
import { documentHref } from '@/components/document/href'
import type { Refusal as MayNot } from '@/lib/account/model'
import type { RecordedDocument } from '@/lib/document/commands'
import type { DocumentFault } from '@/lib/document/schema'
import type { DocumentName } from '@/lib/document/view'
import { directionOf, type Reader } from '@/lib/values/reader'

/** What became of a document that was to be stored. */
export type StoredDocument =
  | RecordedDocument
  | { readonly ok: false; readonly reason: 'faults'; readonly faults: readonly DocumentFault[] }
  /** The answer did not come, or whoever asks may not. */
  | { readonly ok: false; readonly reason: 'failed' | MayNot }

export type StoreDocument = (input: unknown) => Promise<StoredDocument>

/** What keeps somebody on the page; a text that is here already does not, it leads there. */
export type RefusedDocument = Exclude<
  StoredDocument,
  { readonly ok: true } | { readonly reason: 'known' }
>

/** Why nothing was stored, and what to do. Faults of fields stand beside their fields. */
export function Refusal({ outcome, reader }: { outcome: RefusedDocument | null; reader: Reader }) {
  const t = useTranslations('intake')
  if (outcome === null) return null
  const link = (document: DocumentName) => ({
    title: document.title,
    link: (title: React.ReactNode) => (
      <DocumentLink document={document} reader={reader}>
        {title}
      </DocumentLink>
    ),
  })
  const sentence = () => {
    switch (outcome.reason) {
      case 'superseded':
        return t.rich('superseded', link(outcome.document))
      case 'unknown':
        return t('gone')
      case 'failed':
        return t('failed')
      case 'signedOut':
      case 'notAllowed':
        return <RefusalText reason={outcome.reason} />
      case 'faults':
        return t('faultsCount', { count: outcome.faults.length })
    }
  }
  return (
    <p className="border-s-3 border-accent ps-3 text-sm">
      <strong>{t('refused')}</strong> {sentence()}
    </p>
  )
}

/** That the text is here already, told while it is still being looked over. */
export function AlreadyHere({
  document,
  reader,
}: {
  document: DocumentName | null
  reader: Reader
}) {
  const t = useTranslations('intake')
  return (
    <div role="status">
      {document && (
        <p className="border-s-3 border-line-strong ps-3 text-sm">
          {t.rich('alreadyHere', {
            title: document.title,
            link: (title) => (
              <DocumentLink document={document} reader={reader}>
                {title}
              </DocumentLink>
            ),
          })}
        </p>
      )}
    </div>
  )
}

/** The title of a document in its own language, leading to it. */
export function DocumentLink({
  document: { key, language },
  reader,
  children,
}: {
  document: DocumentName
  reader: Reader
  children: React.ReactNode
}) {
  return (
    <Link href={documentHref(reader.language, key)} className="link font-medium">
      <bdi lang={language} dir={directionOf(language)}>
        {children}
      </bdi>
    </Link>
  )
}
