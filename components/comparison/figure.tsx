import { useTranslations } from 'next-intl'
import { toDigits } from '@/lib/values/digits'
import { type Figure, isNumber } from '@/lib/values/figure'
import { figureText } from '@/lib/values/figure-text'
import { type Interval, isPoint } from '@/lib/values/interval'
import type { Reader } from '@/lib/values/reader'

/** A figure in words and digits, its numbers set larger than what bounds them: more than **20**. */
export function FigureText({ figure, reader }: { figure: Figure; reader: Reader }) {
  const text = toDigits(figureText(figure, reader.language), reader.digits)
  if (!isNumber(figure)) return <bdi>{text}</bdi>
  return (
    <bdi className="text-sm">
      {[...text.split(/([\d٠-٩][\d٠-٩,]*)/).entries()].map(([at, piece]) =>
        at % 2 === 1 ? (
          <b key={at} className="text-[1.6rem] leading-none font-semibold">
            {piece}
          </b>
        ) : (
          piece
        ),
      )}
    </bdi>
  )
}

/** An interval in words: a sign of comparison turns over in right-to-left text. */
export function IntervalText({ interval }: { interval: Interval }) {
  const t = useTranslations('board.cell')
  const [low, high] = interval
  if (isPoint(interval)) return <bdi>{t('point', { low })}</bdi>
  return <bdi>{high === null ? t('atLeast', { low }) : t('between', { low, high })}</bdi>
}
