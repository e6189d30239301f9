import { useTranslations } from 'next-intl'
import { slugTerm } from '@/components/claim/open-term'
import { Quoted } from '@/components/ui/quoted'
import { toFigure } from '@/lib/extraction/settle'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'
import type { DeskNames } from './names'
import { StandingMark } from './standing-mark'
import type { DeskItem } from './use-proposals'

/** A proposal in three lines: who says so, how many of whom, in which words. */
export function ProposalHead({
  item,
  names,
  reader,
  textLanguage,
}: {
  item: DeskItem
  names: DeskNames
  reader: Reader
  textLanguage: string
}) {
  const t = useTranslations('reading')
  const terms = useTranslations('terms')
  const { claim, standing, isCorrected, origin } = item
  const { figure, victims, outcome, subset, unit, period } = claim
  return (
    <>
      <span className="flex items-baseline justify-between gap-3 text-sm text-muted">
        <span className="min-w-0 truncate print:whitespace-normal">
          <bdi>{names.claimant(claim)}</bdi>
          {origin !== 'reader' && ` · ${t(`origin.${origin}`)}`}
        </span>
        <StandingMark standing={standing} isCorrected={isCorrected} decidedBy={item.decidedBy} />
      </span>
      {item.carried !== null && <span className="text-sm font-medium">{t('carried.mark')}</span>}
      <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
        <b className="text-xl font-semibold">
          <bdi>{toDigits(figureText(toFigure(figure), reader.language), reader.digits)}</bdi>
        </b>
        <span>
          <bdi>{names.actor(victims)}</bdi>
          {': '}
          {terms(`outcome.${outcome}`)}
          {subset && ` (${slugTerm(terms, 'subset', subset)})`}
          {unit === 'families' && ` · ${terms('unit.families')}`}
          {period === 'cumulative' && ` · ${terms('period.cumulative')}`}
        </span>
      </span>
      <span className="mt-0.5 line-clamp-2 text-sm text-muted print:line-clamp-none">
        <Quoted text={claim.quote.exact} language={textLanguage} />
      </span>
    </>
  )
}
