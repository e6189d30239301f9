import { useTranslations } from 'next-intl'
import { Said } from './said'
import type { BoardView } from './view'

/** Every state of a cell as it looks on the board, with what it means; and the way to the keys. */
export function Legend({ view: { reader, comparison } }: { view: BoardView }) {
  const t = useTranslations('board.legend')
  const cell = useTranslations('board.cell')
  const vague = t('vagueExample')
  const states = [
    { state: 'figure', said: { figure: { kind: 'exact', n: 28 }, words: '', interval: [28, 28] } },
    { state: 'vague', said: { figure: { kind: 'some' }, words: vague, interval: null } },
    { state: 'noFigure', said: { figure: { kind: 'noFigure' }, words: '', interval: null } },
    { state: 'denied', said: { figure: { kind: 'none' }, words: '', interval: null } },
    { state: 'silent', said: null },
    { state: 'noStatement', said: null },
  ] as const
  return (
    <section aria-label={t('title')} className="board-legend">
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {states.map(({ state, said }) => (
          <li key={state} className="flex items-center gap-2 text-xs text-muted">
            <span aria-hidden="true" className="board-swatch" data-state={state}>
              {said ? (
                <span className="board-said">
                  <Said cell={{ state, ...said }} language={reader.language} reader={reader} />
                </span>
              ) : (
                <span className="board-silence">{cell(state)}</span>
              )}
            </span>
            {t(state)}
          </li>
        ))}
        {comparison.rows.some(({ parts }) => parts.length > 0) && (
          <li className="flex items-center text-xs text-muted">{t('parts')}</li>
        )}
      </ul>
      <button
        type="button"
        data-keys=""
        className="link min-h-6 text-xs whitespace-nowrap text-muted hover:text-ink print:hidden"
      >
        {t('keys')}
      </button>
    </section>
  )
}
