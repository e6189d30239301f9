import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { incidentHref } from '@/components/incident/href'
import { Kbd } from '@/components/ui/kbd'
import type { Reader } from '@/lib/values/reader'
import { ClaimLine } from './claim-line'
import type { DeskNames } from './names'
import type { Desk } from './use-desk'

/** One line over both panes: what came of the last key, or that all is decided and where it went. */
export function DeskNotice({
  desk: { notice, items, decided, state },
  names,
  reader,
}: {
  desk: Desk
  names: DeskNames
  reader: Reader
}) {
  const t = useTranslations('reading')
  const isDone = items.length > 0 && decided === items.length
  if (notice === null && !isDone) return null
  const boards = state.incidents.filter(({ partOf }) => partOf === null)
  return (
    <p
      role="status"
      className="flex flex-wrap gap-x-3 border-b border-line px-4 py-2 text-sm sm:px-6 lg:px-8 print:hidden"
    >
      {notice?.is === 'select' && <span>{t.rich('adding.hint', { key: () => <Kbd>N</Kbd> })}</span>}
      {notice?.is === 'selectQuote' && (
        <span>{t.rich('quote.hint', { key: () => <Kbd>E</Kbd> })}</span>
      )}
      {notice?.is === 'nothing' && t('notice.nothing')}
      {notice?.is === 'decided' &&
        t('notice.decided', { standing: t(`standing.${notice.standing}`) })}
      {notice?.is === 'undone' && (
        <span>
          {t.rich('notice.undone', {
            standing: t(`standing.${notice.standing}`),
            claim: () => <ClaimLine claim={notice.claim} names={names} reader={reader} />,
          })}
        </span>
      )}
      {notice === null && (
        <>
          <span className="font-medium">{t('notice.done')}</span>
          {boards.map(({ key, title }) => (
            <Link key={key} href={incidentHref(reader.language, key)} className="link">
              {t('toBoard')} <bdi>{title[reader.language]}</bdi>
            </Link>
          ))}
        </>
      )}
    </p>
  )
}
