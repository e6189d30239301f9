import { useTranslations } from 'next-intl'
import { Select, TextField } from '@/components/ui/field'
import {
  DATE_BASES,
  DATE_PRECISIONS,
  type DatePrecision,
  type Published,
} from '@/lib/document/model'
import { monthName } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** When a document was published: as exactly as it is known, and on whose word. */
export function PublishedFields({
  published: { date, precision, basis },
  change,
  hint,
  error,
  reader,
}: {
  published: Published
  change: (published: Published) => void
  hint: string | undefined
  error: string | undefined
  reader: Reader
}) {
  const t = useTranslations('intake')
  const [year = '', month = '01'] = date.split('-')
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: monthName(index + 1, reader.language),
  }))
  const set = (part: Partial<Published>) => change({ date, precision, basis, ...part })
  const knownTo = (next: DatePrecision) => {
    set({ precision: next, date: year === '' ? '' : dateOf(next, year, month, date) })
  }
  return (
    <fieldset className="grid grid-cols-2 gap-3">
      <legend className="sr-only">{t('published')}</legend>
      {precision === 'day' ? (
        <TextField
          type="date"
          label={t('published')}
          value={date}
          error={error}
          onChange={({ target }) => set({ date: target.value })}
        />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] items-start gap-2">
          <TextField
            type="number"
            min={1900}
            max={2200}
            label={t('year')}
            value={year}
            error={error}
            onChange={({ target }) => set({ date: dateOf(precision, target.value, month, date) })}
          />
          {precision === 'month' && (
            <Select
              label={t('month')}
              value={month}
              options={months}
              onChange={({ target }) => set({ date: dateOf(precision, year, target.value, date) })}
            />
          )}
        </div>
      )}
      <Select
        label={t('precision')}
        value={precision}
        options={DATE_PRECISIONS.map((value) => ({ value, label: t(`precisions.${value}`) }))}
        onChange={({ target }) =>
          knownTo(DATE_PRECISIONS.find((known) => known === target.value) ?? 'day')
        }
      />
      <div className="col-span-2">
        <Select
          label={t('basis')}
          hint={hint}
          value={basis}
          options={DATE_BASES.map((value) => ({ value, label: t(`bases.${value}`) }))}
          onChange={({ target }) =>
            set({ basis: DATE_BASES.find((known) => known === target.value) ?? 'stated' })
          }
        />
      </div>
    </fieldset>
  )
}

/** `YYYY-MM-DD`, with the first of what is not known. An empty year leaves no date. */
function dateOf(precision: DatePrecision, year: string, month: string, before: string): string {
  if (year === '') return ''
  if (precision === 'year') return `${year}-01-01`
  return precision === 'month'
    ? `${year}-${month}-01`
    : `${year}-${month}-${before.slice(8) || '01'}`
}
