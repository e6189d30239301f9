import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { isolate } from '@/components/ui/isolated'

/** A list of which rows are added and taken out: what an incident is related to, whom a source quotes. */
export function KeyRows<T>({
  label,
  empty,
  rows,
  row,
  nameOf,
  added,
  change,
}: {
  label: string
  /** What is said where there is no row. */
  empty: string
  rows: readonly T[]
  /** The fields of one row. */
  row: (one: T, set: (next: T) => void) => ReactNode
  /** What a row is called where it is taken out. */
  nameOf: (one: T) => string
  /** The row that is added. */
  added: T
  change: (rows: readonly T[]) => void
}) {
  const t = useTranslations('entries.rows')
  const adding = useRef<HTMLButtonElement>(null)
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-xs font-medium text-muted">{label}</legend>
      {rows.length === 0 && <p className="text-sm text-muted">{empty}</p>}
      {/* A row is what stands at its place: it has no name of its own. */}
      {[...rows.entries()].map(([index, one]) => (
        <div key={index} className="flex flex-wrap items-end gap-2">
          <div className="flex min-w-0 grow basis-48 flex-wrap gap-2 [&>*]:grow [&>*]:basis-40">
            {row(one, (next) => change(rows.map((other, at) => (at === index ? next : other))))}
          </div>
          <Button
            aria-label={t('removeOne', { name: isolate(nameOf(one)) })}
            onClick={() => {
              change(rows.filter((_, at) => at !== index))
              adding.current?.focus()
            }}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button ref={adding} onClick={() => change([...rows, added])}>
          {t('add')}
        </Button>
      </div>
    </fieldset>
  )
}
