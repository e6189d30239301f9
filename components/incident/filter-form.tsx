import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import type { IncidentFilter, IncidentFilters } from '@/lib/incident/view'
import type { Reader } from '@/lib/values/reader'

/**
 * Narrows the list. A plain GET form: what is chosen becomes the address, with or without scripts. `key` of the
 * form changes with the filter, so that its fields follow the address when a chip is taken away.
 */
export function FilterForm({
  action,
  filter,
  filters,
  reader,
}: {
  action: string
  filter: IncidentFilter
  filters: IncidentFilters
  reader: Reader
}) {
  const t = useTranslations('incidents')
  const terms = useTranslations('terms')
  const named = (list: IncidentFilters['sources']) =>
    list.map(({ key, name }) => ({ value: key, label: name[reader.language] }))
  return (
    <form
      key={JSON.stringify(filter)}
      action={action}
      aria-label={t('filters')}
      className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-[minmax(0,2fr)_repeat(4,minmax(0,1.3fr))_auto] print:hidden"
    >
      <div className="col-span-2 sm:col-span-3 lg:col-span-1">
        <TextField type="search" name="text" label={t('text')} defaultValue={filter.text} />
      </div>
      <Select
        name="place"
        label={t('place')}
        any={t('any')}
        options={named(filters.places)}
        defaultValue={filter.place ?? ''}
      />
      <Select
        name="source"
        label={t('source')}
        any={t('any')}
        options={named(filters.sources)}
        defaultValue={filter.source ?? ''}
      />
      <Select
        name="outcome"
        label={t('outcome')}
        any={t('any')}
        options={filters.outcomes.map((value) => ({ value, label: terms(`outcome.${value}`) }))}
        defaultValue={filter.outcome ?? ''}
      />
      <Select
        name="verdict"
        label={t('verdict')}
        any={t('any')}
        options={filters.verdicts.map((value) => ({ value, label: terms(`verdict.${value}`) }))}
        defaultValue={filter.verdict ?? ''}
      />
      <TextField type="date" name="from" label={t('from')} defaultValue={filter.from} />
      <TextField type="date" name="to" label={t('to')} defaultValue={filter.to} />
      <Button type="submit" look="strong">
        {t('apply')}
      </Button>
    </form>
  )
}
