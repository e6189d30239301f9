import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { slugTerm } from '@/components/claim/open-term'
import { PublishedDate } from '@/components/document/document-facts'
import { documentHref } from '@/components/document/href'
import { DateFact } from '@/components/incident/date-fact'
import { incidentHref } from '@/components/incident/href'
import { placeHref } from '@/components/place/href'
import { isolate, isolated } from '@/components/ui/isolated'
import { Facts, Page, PageHeader } from '@/components/ui/page'
import { EmptyState } from '@/components/ui/section'
import { shownText } from '@/components/ui/shown-text'
import type { ClaimView } from '@/lib/claim/view'
import type { IncidentView } from '@/lib/incident/view'
import type { Revealed } from '@/lib/sensitive/model'
import { hrefOf } from './address'
import { BoardAssessmentList } from './assessments'
import { Board } from './board'
import { BoardControls } from './controls'
import { Evidence } from './evidence'
import { itemOf, type Texts } from './evidence-item'
import { Findings } from './findings'
import { BoardKeyboard } from './keyboard'
import { Legend } from './legend'
import { useMeasureText } from './measure-text'
import type { OpenCell } from './open-cell'
import type { BoardView } from './view'

/** The page of an incident: what differs, in sentences; the board; and what stands behind an open cell. */
export function BoardPage({
  view,
  incident,
  open,
  claims,
  texts,
  revealed,
  standing,
  notes = null,
  notesBelow = null,
}: {
  view: BoardView
  incident: IncidentView
  open: OpenCell | null
  /** The claims behind the open cell, and the texts of their documents by key. */
  claims: readonly ClaimView[]
  texts: Texts
  /** What of it is shown that is veiled otherwise. */
  revealed: Revealed
  /** Which version this is, or what of it is public. */
  standing: ReactNode
  /** Those on the open cell. */
  notes?: ReactNode
  /** What else there is of notes on this board, below it. */
  notesBelow?: ReactNode
}) {
  const items = claims.map((claim) => itemOf(claim, texts.get(claim.document.key), revealed))
  return (
    <div className="board-page">
      <Page wide>
        <Title view={view} incident={incident} />
        {standing}
        <BoardKeyboard
          closeHref={open && hrefOf(view.address, { cell: null })}
          openCell={open && hrefOf(view.address)}
          labels={useKeyLabels()}
        >
          {view.comparison.rows.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <Opened view={view} open={open} />
              <Findings view={view} />
              <BoardControls view={view} />
              <div className="board-layout" data-open={open !== null}>
                <div className="min-w-0">
                  <Board view={view} />
                  <Legend view={view} />
                </div>
                {open && <Evidence view={view} open={open} items={items} notes={notes} />}
              </div>
            </>
          )}
        </BoardKeyboard>
        <BoardAssessmentList view={view} />
        {notesBelow}
        <Related view={view} incident={incident} />
        <Documents view={view} incident={incident} />
      </Page>
    </div>
  )
}

function Title({ view, incident }: { view: BoardView; incident: IncidentView }) {
  const t = useTranslations('board')
  const { reader } = view
  const whole = incident.wholes[0]
  return (
    <PageHeader
      title={<bdi>{shownText(incident.title[reader.language])}</bdi>}
      above={
        whole && (
          <>
            {t('partOf')}{' '}
            <Link href={incidentHref(reader.language, whole.key)} className="link">
              <bdi>{whole.title[reader.language]}</bdi>
            </Link>
          </>
        )
      }
    >
      <Facts>
        <li>
          <DateFact span={incident.date} basis={incident.date.basis} reader={reader} />
        </li>
        {incident.place && (
          <li>
            <Link href={placeHref(reader.language, incident.place.key)} className="link">
              <bdi>{incident.place.name[reader.language]}</bdi>
            </Link>
          </li>
        )}
        <li>{t('facts.accounts', { count: view.voices })}</li>
        <li>{t('facts.documents', { count: incident.documents.length })}</li>
      </Facts>
      {incident.parts.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-sm">
          <li className="text-muted">{t('facts.parts', { count: incident.parts.length })}</li>
          {incident.parts.map(({ key, title }) => (
            <li key={key}>
              <Link href={incidentHref(reader.language, key)} className="link">
                <bdi>{title[reader.language]}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {incident.note && (
        <p dir="auto" className="mt-2 max-w-prose text-sm">
          {incident.note}
        </p>
      )}
    </PageHeader>
  )
}

/** Tells those who listen that the evidence opened: it stands after the board, one Tab away. */
function Opened({ view, open }: { view: BoardView; open: OpenCell | null }) {
  const t = useTranslations('board.evidence')
  const measure = useMeasureText(view)
  return (
    <p role="status" className="sr-only">
      {open && t('opened', { source: isolate(open.column.name), measure: measure(open.row) })}
    </p>
  )
}

function Nothing() {
  const t = useTranslations('board.table')
  return <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
}

function Related({ view: { reader }, incident }: { view: BoardView; incident: IncidentView }) {
  const t = useTranslations('board.related')
  const terms = useTranslations('terms')
  if (incident.related.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-10">
      <h2 id="related" className="mb-1 text-sm font-semibold text-muted">
        {t('title')}
      </h2>
      <ul className="border-t border-line">
        {incident.related.map(({ key, title, as, date }) => (
          <li key={`${key}-${as}`} className="flex flex-wrap gap-x-3 border-b border-line py-1.5">
            <Link href={incidentHref(reader.language, key)} className="link">
              <bdi>{title[reader.language]}</bdi>
            </Link>
            <span className="text-sm text-muted">
              {slugTerm(terms, 'relation', as)} ·{' '}
              <DateFact span={date} basis={date.basis} reader={reader} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Documents({ view, incident }: { view: BoardView; incident: IncidentView }) {
  const t = useTranslations('board')
  const terms = useTranslations('terms')
  const { reader, comparison, address } = view
  return (
    <section aria-labelledby="documents" className="mt-8 break-inside-avoid">
      <h2 id="documents" className="mb-1 text-sm font-semibold text-muted">
        {t('sources.title')}
      </h2>
      <ol className="border-t border-line text-sm">
        {incident.documents.map(({ key, title, publisher, published }) => (
          <li key={key} className="border-b border-line py-1.5">
            <Link href={documentHref(reader.language, key)} className="link">
              <bdi>{title}</bdi>
            </Link>{' '}
            <span className="text-muted">
              {t.rich('sources.by', { publisher: publisher.name[reader.language], bdi: isolated })}
              {' · '}
              <PublishedDate published={published} reader={reader} />
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-4 hidden text-xs print:block">
        {t.rich('print.address', {
          bdi: isolated,
          reading: terms(`reading.${comparison.reading}`),
          path: hrefOf(address, { cell: null }),
        })}
      </p>
    </section>
  )
}

function useKeyLabels() {
  const t = useTranslations('board.keys')
  return {
    title: t('title'),
    close: t('close_label'),
    keys: [
      { keys: ['←', '↑', '↓', '→'], does: t('move') },
      { keys: ['Enter'], does: t('open') },
      { keys: ['Home', 'End'], does: t('ends') },
      { keys: ['Tab'], does: t('into') },
      { keys: ['Esc'], does: t('close') },
      { keys: ['?'], does: t('help') },
    ],
  }
}
