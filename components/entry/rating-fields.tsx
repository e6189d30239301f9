import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/field'
import { CREDIBILITIES, RELIABILITIES, ratingOf } from '@/lib/source/model'

/** A rating on both axes of the Admiralty scale, each step in words; the second axis may be left out. */
export function RatingFields({
  value,
  change,
}: {
  /** `B` or `B2`; null where the source is not rated. */
  value: string | null
  change: (value: string | null) => void
}) {
  const t = useTranslations('rating')
  const rating = ratingOf(value ?? '')
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-xs font-medium text-muted">
        {t('title')} ({t('scale')})
      </legend>
      <Select
        label={t('reliability')}
        any={t('unrated')}
        value={rating?.reliability ?? ''}
        options={RELIABILITIES.map((letter) => ({
          value: letter,
          label: `${letter} · ${t(letter)}`,
        }))}
        onChange={({ target }) =>
          change(target.value === '' ? null : `${target.value}${rating?.credibility ?? ''}`)
        }
      />
      {rating && (
        <Select
          label={t('credibility')}
          any={t('notTold')}
          value={rating.credibility ?? ''}
          options={CREDIBILITIES.map((digit) => ({
            value: digit,
            label: `${digit} · ${t(digit)}`,
          }))}
          onChange={({ target }) => change(`${rating.reliability}${target.value}`)}
        />
      )}
    </fieldset>
  )
}
