import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Words } from '@/components/annotation/note-texts'
import { MeasureName } from '@/components/claim/measure-name'
import { isPlain } from '@/components/comparison/grid'
import { isolated } from '@/components/ui/isolated'
import { Quoted } from '@/components/ui/quoted'
import { shownText } from '@/components/ui/shown-text'
import { type Doers, nameOf } from '@/lib/account/doer'
import type { InboxPlace, InboxView } from '@/lib/inbox/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { placeHref } from './href'

/** One entry of an inbox: who did what, where and when, the words of it, and the way there. */
export function InboxItem({
  item,
  doers,
  reader,
  mark,
  open,
}: {
  item: InboxView
  doers: Doers
  reader: Reader
  /** Marks it as read, or as not read. */
  mark: () => void
  open: (href: string) => void
}) {
  const t = useTranslations('inbox')
  const { kind, place, note, isRead, reason } = item
  const called = (by: string | null) => nameOf(doers, by)
  const href = placeHref(reader.language, item)
  return (
    <li
      data-item={item.id}
      data-read={isRead}
      className="grid grid-cols-[0.75rem_minmax(0,1fr)_auto] gap-x-3 py-3 data-[read=true]:text-muted"
    >
      <span className="pt-2">
        {!isRead && (
          <>
            <span aria-hidden="true" className="block size-2.5 rounded-full bg-ink" />
            <span className="sr-only">{t('isNew')}</span>
          </>
        )}
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <p className={isRead ? '' : 'font-semibold'}>
          {t.rich(`kind.${kind}`, { bdi: isolated, by: called(item.by) })}{' '}
          <span className="text-sm font-normal whitespace-nowrap text-muted">
            {formatMoment(item.at, reader.language, reader.digits)}
          </span>
        </p>
        <p className="text-sm">
          {place && href ? (
            <Link
              href={href}
              prefetch={false}
              onClick={(event) => {
                if (!isPlain(event.nativeEvent)) return
                event.preventDefault()
                open(href)
              }}
              className="link"
            >
              <PlaceName place={place} reader={reader} />
            </Link>
          ) : (
            <span className="text-muted">{t('gone')}</span>
          )}
        </p>
        {note && note.words === null && <p className="text-sm text-muted">{t('takenBack')}</p>}
        {note?.words && (
          <blockquote
            dir="auto"
            className="line-clamp-4 border-s-2 border-line ps-3 whitespace-pre-wrap"
          >
            <Words text={note.words} nameOf={called} />
          </blockquote>
        )}
        {reason && (
          <blockquote dir="auto" className="border-s-2 border-line ps-3 whitespace-pre-wrap">
            {shownText(reason)}
          </blockquote>
        )}
      </div>
      <button type="button" className="link min-h-6 self-start text-sm" onClick={mark}>
        {t(isRead ? 'markUnread' : 'markRead')}
      </button>
    </li>
  )
}

/** What a place is called: a document by its title, a claim by who says what, a cell by its source and measure. */
function PlaceName({ place, reader }: { place: InboxPlace; reader: Reader }) {
  const t = useTranslations('inbox')
  const { language } = reader
  switch (place.on) {
    case 'document':
      return t.rich('on.document', { bdi: isolated, title: place.title })
    case 'claim':
      return t.rich('on.claim', {
        bdi: isolated,
        claimant: place.claimant[language],
        words: () => <Quoted text={place.words} language={place.language} />,
      })
    case 'cell':
      return t.rich('on.cell', {
        bdi: isolated,
        source: place.sourceName[language],
        incident: place.title[language],
        measure: () => (
          <MeasureName measure={place.measure} victims={place.victims} reader={reader} />
        ),
      })
  }
}
