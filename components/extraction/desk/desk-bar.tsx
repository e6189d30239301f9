import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { documentHref } from '@/components/document/href'
import { incidentHref } from '@/components/incident/href'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { Reader } from '@/lib/values/reader'
import { SecondOpinion } from './second-opinion'
import type { Desk } from './use-desk'

/** Over both panes: which document, how far one has come, where its claims went, and what the desk can do. */
export function DeskBar({
  desk,
  reader,
  host,
}: {
  desk: Desk
  reader: Reader
  /** Host of the second reader; null when none is set up. */
  host: string | null
}) {
  const t = useTranslations('reading')
  const { document, items, decided, state, actions, reading, setMode } = desk
  const boards = state.incidents.filter(({ partOf }) => partOf === null)
  const isDone = items.length > 0 && decided === items.length
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-b border-line px-4 py-3 sm:px-6 lg:px-8 print:px-0">
      <div className="min-w-0 flex-1 basis-80">
        <p className="text-sm text-muted">
          <Link href={documentHref(reader.language, document.key)} className="link print:hidden">
            {t('toDocument')}
          </Link>
        </p>
        <h1 className="truncate text-xl font-semibold max-sm:text-lg print:whitespace-normal">
          <bdi lang={document.language ?? undefined}>{document.title || t('untitled')}</bdi>
        </h1>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted">
          <span role="status">
            {items.length === 0 ? t('reading') : t('progress', { decided, all: items.length })}
            {reading.state === 'slow' && ` ${t('slow')}`}
          </span>
          {boards.map(({ key, title }) => (
            <Link key={key} href={incidentHref(reader.language, key)} className="link">
              {t('toBoard')} <bdi>{title[reader.language]}</bdi>
            </Link>
          ))}
        </p>
        <progress
          value={decided}
          max={Math.max(items.length, 1)}
          aria-label={t('progressLabel')}
          className={`desk-progress mt-2 block print:hidden h-1 w-full max-w-xs ${isDone ? 'text-settled' : 'text-ink'}`}
        />
      </div>
      <div className="flex flex-col gap-1.5 sm:items-end print:hidden">
        <div className="flex flex-wrap gap-2">
          {actions.ask && <SecondOpinion desk={desk} ask={actions.ask} />}
          <Button onMouseDown={(event) => event.preventDefault()} onClick={desk.add}>
            {t('add')}
            <span className="max-sm:hidden">
              <Kbd>N</Kbd>
            </span>
          </Button>
          <Button className="max-sm:hidden" onClick={() => setMode({ is: 'help' })}>
            {t('keys.open')}
            <span className="max-sm:hidden">
              <Kbd>?</Kbd>
            </span>
          </Button>
        </div>
        <p className="text-xs text-muted">
          {host === null ? t('second.none') : t('second.note', { host })}
        </p>
      </div>
    </header>
  )
}
