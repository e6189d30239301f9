import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FieldChanges } from '@/components/claim/revision-changes'
import { isolated } from '@/components/ui/isolated'
import { changesOf } from '@/lib/claim/history'
import { spread } from '@/lib/correction/spread'
import type { EntryNoun, EntryRevisionView } from '@/lib/entry/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { ENTRY_PROSE, useEntryText } from './use-entry-text'

/** Every content that an incident, a source or a place has had, with what each changed and why: the latest first. */
export function EntryHistory({
  noun,
  history,
  reader,
  nameOf,
  restore,
}: {
  noun: EntryNoun
  /** In the order of the revisions; empty where nothing was ever corrected. */
  history: readonly EntryRevisionView[]
  reader: Reader
  /** What somebody is called, by what records hold of them. */
  nameOf: (by: string) => string
  /** What makes the entry again what an earlier revision says, for who may. */
  restore?: (revision: number) => ReactNode
}) {
  const t = useTranslations('claims')
  const entries = useTranslations('entries')
  const fieldText = useEntryText(noun, reader)
  if (history.length === 0) return <p className="text-sm text-muted">{entries('never')}</p>
  const changes = changesOf(history.map(({ content }) => ({ content: spread(content) })))
  const told = history.map((revision, index) => ({ ...revision, changes: changes[index] ?? [] }))
  const last = history.at(-1)?.revision
  return (
    <ol reversed className="divide-y divide-line text-sm">
      {told.toReversed().map(({ revision, recordedAt, recordedBy, reason, changes: made }) => (
        <li key={revision} className="py-2">
          <p>
            <span className="font-medium">{t('revision', { n: revision })}</span>{' '}
            <span className="text-muted">
              {t.rich('recorded', {
                date: formatMoment(recordedAt, reader.language, reader.digits),
                bdi: isolated,
                by: nameOf(recordedBy),
              })}
            </span>
          </p>
          {reason && (
            <p>
              <bdi>{reason}</bdi>
            </p>
          )}
          <FieldChanges
            changes={made}
            inProse={ENTRY_PROSE}
            fieldText={fieldText}
            reader={reader}
          />
          {revision !== last && restore?.(revision)}
        </li>
      ))}
    </ol>
  )
}
