import { Quoted } from '@/components/ui/quoted'
import { toDigits } from '@/lib/values/digits'
import { type Figure, isNumber } from '@/lib/values/figure'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'

/**
 * A figure and the words that it was read from: never one without the other. What states no number is not set as
 * large as one.
 */
export function ClaimFigure({
  figure,
  words,
  language,
  reader,
  large = false,
}: {
  figure: Figure
  words: string
  /** The language of the words. */
  language: string
  reader: Reader
  /** For the one figure that a page is about. */
  large?: boolean
}) {
  const [number, other] = large ? ['text-3xl', 'text-xl'] : ['text-xl', 'text-base']
  const size = isNumber(figure) ? `${number} font-semibold` : `${other} font-medium`
  return (
    <p className="flex flex-wrap items-baseline gap-x-2.5">
      <bdi className={size}>{toDigits(figureText(figure, reader.language), reader.digits)}</bdi>
      <span className={large ? 'text-lg text-muted' : 'text-sm text-muted'}>
        <Quoted text={words} language={language} />
      </span>
    </p>
  )
}
