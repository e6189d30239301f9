import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { slugTerm } from '@/components/claim/open-term'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { ExtractedClaim } from '@/lib/extraction/model'
import { toFigure } from '@/lib/extraction/settle'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'
import type { DeskChoices } from './choices'
import { Corrections } from './corrections'
import type { Correction, Verdict } from './decision'

/** One proposal: what it says, in which words, how sure the reader is and why; and what was decided. */
export function Proposal({
  claim,
  index,
  decision: { verdict, correction },
  isChosen,
  isEdited,
  choices,
  reader,
  choose,
  rule,
  edit,
  correct,
  undo,
}: {
  claim: ExtractedClaim
  index: number
  decision: { readonly verdict: Verdict; readonly correction: Correction }
  isChosen: boolean
  isEdited: boolean
  choices: DeskChoices
  reader: Reader
  choose: () => void
  rule: (verdict: Verdict) => void
  edit: (isOpen: boolean) => void
  correct: (correction: Correction) => void
  undo: () => void
}) {
  const t = useTranslations('desk')
  const terms = useTranslations('terms')
  const item = useRef<HTMLButtonElement>(null)
  const corrected = { ...claim, ...correction }
  const nameIn = (items: DeskChoices['sources'], key: string) =>
    items.find((choice) => choice.key === key)?.name ?? key

  useEffect(() => {
    if (isChosen && item.current?.closest('ul')?.contains(document.activeElement)) {
      item.current.focus()
    }
  }, [isChosen])

  return (
    <li
      id={`proposal-${index}`}
      data-verdict={verdict}
      className={`border-b border-line border-s-4 px-3 py-3 ${isChosen ? 'border-s-ink bg-surface' : 'border-s-transparent'} ${verdict === 'rejected' ? 'opacity-60' : ''}`}
    >
      <button
        ref={item}
        type="button"
        tabIndex={isChosen ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        onClick={choose}
        className="block w-full text-start"
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="text-sm text-muted">
            <bdi>
              {corrected.claimant === 'outlet'
                ? t('outlet')
                : nameIn(choices.sources, corrected.claimant)}
            </bdi>
            {' · '}
            <bdi>{nameIn(choices.actors, corrected.victims)}</bdi>{' '}
            {terms(`outcome.${corrected.outcome}`)}
            {corrected.subset && ` (${slugTerm(terms, 'subset', corrected.subset)})`}
          </span>
          <span className="text-xs font-medium">{t(`state.${verdict}`)}</span>
        </span>
        <b className="text-lg font-semibold">
          <bdi>
            {toDigits(figureText(toFigure(corrected.figure), reader.language), reader.digits)}
          </bdi>
        </b>{' '}
        <q className="text-sm text-muted" dir="auto">
          {claim.quote.exact}
        </q>
      </button>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => rule('accepted')}>{t('accept')}</Button>
        <Button onClick={() => rule('rejected')}>{t('reject')}</Button>
        <Button aria-expanded={isEdited} onClick={() => edit(!isEdited)}>
          {t('edit')}
        </Button>
        {verdict !== 'open' && <Button onClick={undo}>{t('undo')}</Button>}
      </div>
      {isEdited && (
        <Corrections
          claim={corrected}
          choices={choices}
          correct={(change) => correct({ ...correction, ...change })}
          close={() => edit(false)}
        />
      )}
      <Disclosure summary={t('why')} className="mt-1">
        <p className="text-xs text-muted">
          {t('sure', { percent: Math.round(claim.confidence * 100) })}
        </p>
        <ul className="text-xs text-muted">
          {claim.why.map((reason) => (
            <li key={reason}>
              <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  )
}
