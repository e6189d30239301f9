import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { queueHref } from '@/components/review/href'
import { Button } from '@/components/ui/button'
import { Checkbox, Select } from '@/components/ui/field'
import { ASSIGNEES, type QueueFilter } from '@/lib/queue/model'
import type { QueueChoices, Worker } from '@/lib/queue/view'
import type { Reader } from '@/lib/values/reader'

/** Narrows the queue. A plain GET form: what is chosen becomes the address, with or without scripts. */
export function FilterForm({
  filter,
  choices: { incidents, sources },
  tags,
  workers,
  me,
  reader,
}: {
  filter: QueueFilter
  choices: QueueChoices
  tags: readonly string[]
  workers: readonly Worker[]
  /** The id of who reads. */
  me: string
  reader: Reader
}) {
  const t = useTranslations('queue')
  const { language } = reader
  const { state, ...others } = filter
  const isNarrowed = Object.keys(others).length > 0
  const named = (list: QueueChoices['incidents']) =>
    list.map(({ key, name }) => ({ value: key, label: name[language] }))
  const people = workers
    .filter(({ id }) => id !== me)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <details
      key={JSON.stringify(filter)}
      open={isNarrowed}
      className="unfolds-at-lg mb-4 print:hidden"
    >
      <summary className="w-fit text-sm font-medium text-muted lg:hidden">{t('filters')}</summary>
      <form
        action={queueHref(language)}
        aria-label={t('filters')}
        className="grid grid-cols-2 items-end gap-x-2 gap-y-3 max-lg:pt-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto_auto_auto]"
      >
        {state !== 'submitted' && <input type="hidden" name="state" value={state} />}
        <Select
          name="incident"
          label={t('incident')}
          any={t('any')}
          options={named(incidents)}
          defaultValue={filter.incident ?? ''}
        />
        <Select
          name="source"
          label={t('source')}
          any={t('any')}
          options={named(sources)}
          defaultValue={filter.source ?? ''}
        />
        <Select
          name="assignee"
          label={t('assignee')}
          any={t('any')}
          options={[
            ...ASSIGNEES.map((one) => ({ value: one, label: t(`assignees.${one}`) })),
            ...people,
          ]}
          defaultValue={filter.assignee ?? ''}
        />
        <Select
          name="tag"
          label={t('tag')}
          any={t('any')}
          options={optionsOf(tags, filter.tag)}
          defaultValue={filter.tag ?? ''}
        />
        <span className="flex min-h-9 items-center">
          <Checkbox
            name="overdue"
            value="yes"
            label={t('onlyOverdue')}
            defaultChecked={filter.overdue ?? false}
          />
        </span>
        <Button type="submit">{t('filter')}</Button>
        {isNarrowed && (
          <Link href={queueHref(language, { state })} className="link self-center text-sm">
            {t('noFilters')}
          </Link>
        )}
      </form>
    </details>
  )
}

/** The tags that are in use, and the one that the address names though nothing has it. */
function optionsOf(tags: readonly string[], chosen: string | undefined) {
  const all = chosen === undefined || tags.includes(chosen) ? tags : [...tags, chosen]
  return all.map((tag) => ({ value: tag, label: tag }))
}
