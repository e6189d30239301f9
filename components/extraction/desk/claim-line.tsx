import { useTranslations } from 'next-intl'
import { slugTerm } from '@/components/claim/open-term'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import { toFigure } from '@/lib/extraction/settle'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'
import type { DeskNames } from './names'

/**
 * A claim in one line, so that two cannot be taken for each other: who says so, how many of whom, what, in what time,
 * and where.
 */
export function ClaimLine({
  claim,
  names,
  reader,
}: {
  claim: ProposedClaim
  names: DeskNames
  reader: Reader
}) {
  const terms = useTranslations('terms')
  const { figure, victims, outcome, subset, unit, period, place } = claim
  return (
    <span className="font-medium">
      <bdi>{names.claimant(claim)}</bdi>
      {' – '}
      <bdi>{toDigits(figureText(toFigure(figure), reader.language), reader.digits)}</bdi>{' '}
      <bdi>{names.actor(victims)}</bdi>
      {': '}
      {terms(`outcome.${outcome}`)}
      {subset && ` (${slugTerm(terms, 'subset', subset)})`}
      {unit === 'families' && ` · ${terms('unit.families')}`}
      {period === 'cumulative' && ` · ${terms('period.cumulative')}`}
      {place && (
        <>
          {' · '}
          <bdi>{names.place(place)}</bdi>
        </>
      )}
    </span>
  )
}
