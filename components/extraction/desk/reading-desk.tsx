'use client'

import { useTranslations } from 'next-intl'
import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { showSpan } from '@/components/document/show-span'
import { positionAt } from '@/components/document/text-position'
import { useSelection } from '@/components/document/use-selection'
import { SectionTitle } from '@/components/ui/section'
import type { Doers } from '@/lib/account/doer'
import type { DeskState } from '@/lib/extraction/desk-view'
import type { Reader } from '@/lib/values/reader'
import type { KnownNames } from '../use-reading'
import { AcceptDialog } from './accept-dialog'
import type { DeskActions, DeskDocument } from './contract'
import { DeskBar } from './desk-bar'
import { DeskNotice } from './desk-notice'
import { DocumentText } from './document-pane'
import { FaultNote } from './fault-note'
import { DeskKeysHelp } from './keys-help'
import { WALKING } from './mode'
import { deskNames } from './names'
import { NewClaimPanel } from './new-claim-panel'
import { OthersNotice } from './others-notice'
import { ProposalList } from './proposal-list'
import { SheetBar } from './sheet-bar'
import { TieLine } from './tie-line'
import { useDesk } from './use-desk'
import { useKeys } from './use-keys'
import { useMarks } from './use-marks'
import './desk.css'

/**
 * The desk where a stored document is read: its text on one side, what is proposed of it on the other, and a person
 * between them who decides, mostly by keys. Every decision is kept as soon as it is made.
 */
export function ReadingDesk({
  document: text,
  known,
  state,
  actions,
  doers,
  person,
  host,
  chosen,
  reader,
  facts,
  notes,
}: {
  document: DeskDocument
  known: KnownNames
  state: DeskState
  actions: DeskActions
  /** What those are called who are no people. */
  doers: Doers['words']
  /** Id of who sits at the desk. */
  person: string
  /** Host of the second reader; null when none is set up. */
  host: string | null
  /** Identity of the proposal that the address points to. */
  chosen: string | null
  reader: Reader
  /** What is known of the document, for paper. */
  facts: ReactNode
  /** What people noted on the text, which has the id `desk-text`. */
  notes: ReactNode
}) {
  const t = useTranslations('reading')
  const selected = useSelection('desk-text')
  const desk = useDesk({
    document: text,
    known,
    initial: state,
    actions,
    doers,
    person,
    first: chosen,
    selected,
  })
  const root = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { items, current, mode, setMode, fault, state: now } = desk
  const names = useMemo(
    () =>
      deskNames(now, text.publisher, reader.language, {
        mixed: t('mixed'),
        unknown: t('unknown'),
      }),
    [now, text.publisher, reader.language, t],
  )
  const quote = desk.quote ?? current?.claim.quote ?? null
  useKeys(root, desk)
  useMarks(words, items, quote)

  useEffect(() => {
    if (words.current !== null && quote !== null) showSpan(words.current, quote)
  }, [quote])

  useEffect(() => {
    // What scrolls by itself has to be reachable by keys.
    if (pane.current) pane.current.tabIndex = 0
  }, [])

  const onPointerUp = (event: PointerEvent) => {
    if (words.current === null || document.getSelection()?.isCollapsed === false) return
    const at = positionAt(words.current, event)
    if (at === null) return
    const [inner] = items
      .filter(({ claim }) => claim.quote.start <= at && at < claim.quote.end)
      .sort((a, b) => lengthOf(a) - lengthOf(b))
    if (inner) desk.choose(inner.id)
  }
  const isFaulty = fault !== null && mode.is !== 'asking'
  return (
    <div ref={root} className="desk">
      <DeskBar desk={desk} reader={reader} host={host} />
      <DeskNotice desk={desk} names={names} reader={reader} />
      <OthersNotice desk={desk} names={names} />
      <section aria-label={t('facts')} className="desk-facts hidden print:block">
        {facts}
      </section>
      <div className="desk-panes">
        <section
          ref={pane}
          aria-label={t('textTitle')}
          onPointerUp={onPointerUp}
          className="desk-pane"
        >
          <PaperTitle>{t('textTitle')}</PaperTitle>
          {notes}
          <DocumentText ref={words} text={text.text} language={text.language ?? 'ar'} />
        </section>
        <section data-pane="list" aria-label={t('listTitle')} className="desk-pane desk-list">
          <PaperTitle>{t('listTitle')}</PaperTitle>
          <SheetBar desk={desk} />
          {isFaulty && (
            <div className="px-4 pb-3">
              <FaultNote fault={fault} reader={reader} />
            </div>
          )}
          {mode.is === 'adding' && (
            <NewClaimPanel
              key={mode.claim.quote.start}
              desk={desk}
              claim={mode.claim}
              names={names}
            />
          )}
          <ProposalList ref={list} desk={desk} names={names} reader={reader} />
        </section>
        <TieLine
          desk={root}
          text={words}
          item={mode.is === 'adding' ? null : current}
          quote={quote}
        />
      </div>
      {mode.is === 'asking' && (
        <AcceptDialog
          key={mode.proposal.id}
          desk={desk}
          proposal={mode.proposal}
          names={names}
          reader={reader}
        />
      )}
      <DeskKeysHelp isOpen={mode.is === 'help'} close={() => setMode(WALKING)} />
    </div>
  )
}

/** On paper a part of the page is told by its title; on the screen by where it stands. */
function PaperTitle({ children }: { children: ReactNode }) {
  return (
    <div className="hidden print:block">
      <SectionTitle>{children}</SectionTitle>
    </div>
  )
}

function lengthOf({ claim: { quote } }: { claim: { quote: { start: number; end: number } } }) {
  return quote.end - quote.start
}
