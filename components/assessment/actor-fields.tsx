import { useTranslations } from 'next-intl'
import { Checkbox, Select } from '@/components/ui/field'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** Which parties are named: those of the comparison to tick, and any other to add. */
export function ActorFields({
  near,
  all,
  chosen,
  error,
  reader,
  change,
}: {
  /** Keys of the parties of the comparison. */
  near: readonly string[]
  all: readonly Named[]
  chosen: readonly string[]
  error: string | null
  reader: Reader
  change: (actors: readonly string[]) => void
}) {
  const t = useTranslations('assessment.form')
  const isOffered = ({ key }: Named) => near.includes(key) || chosen.includes(key)
  const others = all.filter((actor) => !isOffered(actor))
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-2"
      aria-describedby={error ? 'actors-error' : undefined}
    >
      <legend className="mb-1 font-semibold">{t('actorsLegend')}</legend>
      {error && (
        <p id="actors-error" className="text-sm font-medium text-accent">
          {error}
        </p>
      )}
      {all.filter(isOffered).map(({ key, name }) => (
        <Checkbox
          key={key}
          name="actor"
          label={<bdi>{name[reader.language]}</bdi>}
          checked={chosen.includes(key)}
          onChange={({ target }) =>
            change(target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
          }
        />
      ))}
      {others.length > 0 && (
        <Select
          label={t('addActor')}
          any={t('chooseActor')}
          value=""
          options={others.map(({ key, name }) => ({ value: key, label: name[reader.language] }))}
          onChange={({ target }) => target.value !== '' && change([...chosen, target.value])}
        />
      )}
    </fieldset>
  )
}
