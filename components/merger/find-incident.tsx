import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** Finds the other incident, by words of its title; works without scripts. */
export function FindIncident({
  text,
  found,
  hrefOf,
  reader,
}: {
  /** What was looked for; empty where those of the same days are proposed. */
  text: string
  found: readonly Named[]
  hrefOf: (key: string) => string
  reader: Reader
}) {
  const t = useTranslations('mergers')
  return (
    <section className="mb-8 max-w-3xl">
      <search>
        <form className="flex flex-wrap items-end gap-2">
          <div className="grow">
            <TextField type="search" name="text" label={t('find')} defaultValue={text} dir="auto" />
          </div>
          <Button type="submit">{t('search')}</Button>
        </form>
      </search>
      <h2 className="mt-4 text-sm font-medium text-muted">{text ? t('found') : t('near')}</h2>
      {found.length === 0 ? (
        <p className="mt-1">{text ? t('foundNone') : t('nearNone')}</p>
      ) : (
        <ul className="mt-1 divide-y divide-line border-y border-line">
          {found.map(({ key, name }) => (
            <li key={key} className="py-1.5">
              <Link href={hrefOf(key)} className="link">
                <bdi>{name[reader.language]}</bdi>
              </Link>{' '}
              <bdi dir="ltr" className="text-xs text-muted">
                {key}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
