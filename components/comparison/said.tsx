import { useTranslations } from 'next-intl'
import { useIntervalText } from '@/components/claim/interval-text'
import { Quoted } from '@/components/ui/quoted'
import type { SpokenCell } from '@/lib/comparison/model'
import { isPoint } from '@/lib/values/interval'
import type { Reader } from '@/lib/values/reader'
import { FigureText } from './figure'

/** The figure itself: its words as they stand, and what number they leave. */
export function Said({
  cell,
  language,
  reader,
}: {
  cell: Pick<SpokenCell, 'state' | 'figure' | 'words' | 'interval'>
  /** The language of the words. */
  language: string
  reader: Reader
}) {
  const t = useTranslations('board.cell')
  const quoted = <Quoted text={cell.words} language={language} />
  const words = cell.words !== '' && <span className="board-words">{quoted}</span>
  switch (cell.state) {
    case 'figure':
      return (
        <>
          <FigureText figure={cell.figure} reader={reader} />
          {words}
          {cell.interval && !isPoint(cell.interval) && <Interval interval={cell.interval} />}
        </>
      )
    case 'vague':
      return (
        <>
          <span className="board-vague">{quoted}</span>
          <Interval interval={cell.interval} />
        </>
      )
    case 'noFigure':
      return (
        <>
          <span className="board-shown">
            <Eye /> {t('noFigure')}
          </span>
          {words}
        </>
      )
    case 'denied':
      return (
        <>
          <span className="board-denied">
            <Struck /> {t('denied')}
          </span>
          {words}
        </>
      )
  }
}

function Interval({ interval }: { interval: SpokenCell['interval'] }) {
  const text = useIntervalText()
  if (interval === null) return null
  return (
    <span className="board-interval">
      <bdi>{text(interval)}</bdi>
    </span>
  )
}

function Eye() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 10" className="inline-block h-2.5 w-4 align-[-0.05em]">
      <path d="M1 5c3.5-5 10.5-5 14 0-3.5 5-10.5 5-14 0z" fill="none" stroke="currentColor" />
      <circle cx="8" cy="5" r="2" fill="currentColor" />
    </svg>
  )
}

function Struck() {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="inline-block size-3 align-[-0.1em]">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M2.5 9.5l7-7" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
