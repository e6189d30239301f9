import { useTranslations } from 'next-intl'
import { type Interval, isPoint } from '@/lib/values/interval'

/** An interval in words: a sign of comparison turns over in right-to-left text. */
export function useIntervalText(): (interval: Interval) => string {
  const t = useTranslations('board.cell')
  return (interval) => {
    const [low, high] = interval
    if (isPoint(interval)) return t('point', { low })
    return high === null ? t('atLeast', { low }) : t('between', { low, high })
  }
}
