import { useTranslations } from 'next-intl'
import type { SumCheck } from '@/lib/comparison/model'
import { termsOf } from '@/lib/comparison/sentence'
import { toDigits } from '@/lib/values/digits'
import { numberText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'
import { SEPARATOR } from '@/lib/values/text'

/** Whether the parts make the whole: "6 + 15 + 7 = 28, adds up". A sum reads left to right in both languages. */
export function SumText({ sum, reader }: { sum: SumCheck; reader: Reader }) {
  const t = useTranslations('board.cell')
  const exact = sum.parts.filter((part) => typeof part === 'number')
  const added = exact.length === sum.parts.length ? exact.reduce((a, b) => a + b, 0) : null
  const isSum = sum.parts.length > 1 && added !== null
  const formula = isSum ? `${termsOf(sum.parts)} = ${numberText(added)}` : termsOf(sum.parts)
  const isFailing = sum.verdict === 'exceeds' || sum.verdict === 'fallsShort'
  return (
    <span className={isFailing ? 'font-medium text-ink' : undefined}>
      <span className="whitespace-nowrap">
        <bdi dir="ltr">{toDigits(formula, reader.digits)}</bdi>
        {SEPARATOR[reader.language].trimEnd()}
      </span>{' '}
      {t(sum.verdict, { by: toDigits(numberText(sum.by ?? 0), reader.digits) })}
    </span>
  )
}
