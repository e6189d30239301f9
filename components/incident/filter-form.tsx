import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import type { IncidentFilter, IncidentFilters } from '@/lib/incident/view'
import type { Reader } from '@/lib/values/reader'

/**
 * Narrows the list. A plain GET form: what is chosen becomes the address, with or without scripts. On a phone all
 * but the search is folded away. `key` changes with the filter, so that the fields follow the address when a chip
 * is taken away.
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
  const { text, ...others } = filter
  return (
    <form
      key={JSON.stringify(filter)}
      action={action}
      aria-label={t('filters')}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 gap-y-3 lg:grid-cols-[minmax(9rem,1fr)_minmax(0,5.2fr)_auto] print:hidden"
    >
      <TextField
        type="search"
        name="text"
        label={t('text')}
        placeholder={t('textHint')}
        defaultValue={text}
      />
      <Button type="submit" look="strong" className="lg:order-last">
        {t('apply')}
      </Button>
      <details open={Object.keys(others).length > 0} className="unfolds-at-lg max-lg:col-span-2">
        <summary className="w-fit text-sm font-medium text-muted lg:hidden">{t('more')}</summary>
        <Choices filter={others} filters={filters} reader={reader} />
      </details>
    </form>
  )
}

function Choices({
  filter,
  filters,
  reader,
}: {
  filter: IncidentFilter
  filters: IncidentFilters
  reader: Reader
}) {
  const t = useTranslations('incidents')
  const terms = useTranslations('terms')
  const named = (list: IncidentFilters['sources']) =>
    list.map(({ key, name }) => ({ value: key, label: name[reader.language] }))
  const choices = {
    place: named(filters.places),
    source: named(filters.sources),
    outcome: filters.outcomes.map((value) => ({ value, label: terms(`outcome.${value}`) })),
    verdict: filters.verdicts.map((value) => ({ value, label: terms(`verdict.${value}`) })),
  }
  return (
    <div className="grid grid-cols-2 items-end gap-x-2 gap-y-3 max-lg:pt-3 sm:grid-cols-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_repeat(2,8.75rem)]">
      {(['place', 'source', 'outcome', 'verdict'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={t(name)}
          any={t('any')}
          options={choices[name]}
          defaultValue={filter[name] ?? ''}
        />
      ))}
      <TextField type="date" name="from" label={t('from')} defaultValue={filter.from} />
      <TextField type="date" name="to" label={t('to')} defaultValue={filter.to} />
    </div>
  )
}
