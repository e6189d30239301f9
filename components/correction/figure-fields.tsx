import { useTranslations } from 'next-intl'
import { Select, TextField } from '@/components/ui/field'
import { FIGURE_KINDS, NUMBER_KINDS } from '@/lib/values/figure'

interface Figure {
  readonly kind: string
  readonly n?: number | null
  readonly hi?: number | null
}

/** The kind of a figure and its numbers, as many as the kind has. */
export function FigureFields({
  figure,
  change,
}: {
  figure: unknown
  change: (figure: Figure) => void
}) {
  const t = useTranslations('review')
  const kinds = useTranslations('reading')
  const { kind, n = null, hi = null } = figure as Figure
  const isNumber = NUMBER_KINDS.some((one) => one === kind)
  const number = (field: 'n' | 'hi', value: number | null) => (
    <TextField
      type="number"
      min={0}
      max={10_000_000}
      required
      label={t(`field.${field}`)}
      value={value ?? ''}
      onChange={({ target }) => {
        const entered = Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber
        change({ kind, n, hi, [field]: entered })
      }}
    />
  )
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_repeat(2,minmax(0,1fr))] gap-2">
      <Select
        label={t('field.figure')}
        value={kind}
        options={FIGURE_KINDS.map((value) => ({ value, label: kinds(`figureKind.${value}`) }))}
        onChange={({ target }) => {
          const isCounted = NUMBER_KINDS.some((one) => one === target.value)
          const numbers = { n: isCounted ? n : null, hi: target.value === 'range' ? hi : null }
          change({ kind: target.value, ...numbers })
        }}
      />
      {isNumber && number('n', n)}
      {kind === 'range' && number('hi', hi)}
    </div>
  )
}
