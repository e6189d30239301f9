import { toDigits } from '@/lib/values/digits'
import { type Figure, isNumber } from '@/lib/values/figure'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'

/** A figure in words and digits, its numbers set larger than what bounds them: more than **20**. */
export function FigureText({ figure, reader }: { figure: Figure; reader: Reader }) {
  const text = toDigits(figureText(figure, reader.language), reader.digits)
  if (!isNumber(figure)) return <bdi>{text}</bdi>
  return (
    <bdi className="text-sm">
      {[...text.split(/([\d٠-٩][\d٠-٩,٬]*)/).entries()].map(([at, piece]) =>
        at % 2 === 1 ? (
          <b key={at} className="board-number">
            {piece}
          </b>
        ) : (
          piece
        ),
      )}
    </bdi>
  )
}
