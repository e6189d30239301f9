import { useTranslations } from 'next-intl'
import { slugTerm } from '@/components/claim/open-term'
import { isolate } from '@/components/ui/isolated'
import type { Measure } from '@/lib/claim/model'
import { SEPARATOR } from '@/lib/values/text'
import type { BoardView } from './view'

/**
 * A measure in one line of plain text, for labels and links: "SDF: captured, commanders". Whose people it counts
 * goes without saying beside a measure of the same.
 */
export function useMeasureText({
  reader,
  victims,
}: Pick<BoardView, 'reader' | 'victims'>): (measure: Measure, beside?: Measure) => string {
  const t = useTranslations('terms')
  const board = useTranslations('board.table')
  return (measure, beside) => {
    const { outcome, subset, unit, period } = measure
    const scope = [
      beside?.victims === measure.victims
        ? t(`outcome.${outcome}`)
        : board('line', {
            victims: isolate(victims(measure.victims)),
            outcome: t(`outcome.${outcome}`),
          }),
      subset && slugTerm(t, 'subset', subset),
      unit !== 'persons' && t(`unit.${unit}`),
      period !== 'event' && t(`period.${period}`),
    ]
    return scope.filter(Boolean).join(SEPARATOR[reader.language])
  }
}
