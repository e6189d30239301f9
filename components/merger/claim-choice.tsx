import { useTranslations } from 'next-intl'
import { MeasureName } from '@/components/claim/measure-name'
import { Checkbox } from '@/components/ui/field'
import { shownText } from '@/components/ui/shown-text'
import type { SplitClaim } from '@/lib/merger/model'
import type { Reader } from '@/lib/values/reader'

/** The claims of an incident, to choose those that are on another one. */
export function ClaimChoice({
  claims,
  chosen,
  torn,
  reader,
  choose,
}: {
  claims: readonly SplitClaim[]
  chosen: readonly string[]
  /** Those that would be torn from their totals. */
  torn: readonly string[]
  reader: Reader
  choose: (keys: readonly string[]) => void
}) {
  const t = useTranslations('mergers')
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('choose')}</legend>
      <p aria-live="polite" className="text-sm text-muted">
        {t('chosen', { count: chosen.length })}
      </p>
      <ul className="mt-2 max-h-[28rem] divide-y divide-line overflow-y-auto border-y border-line">
        {claims.map(({ key, claimant, measure, victims, words, document }) => (
          <li
            key={key}
            className={`py-2 ${torn.includes(key) ? 'border-s-3 border-accent ps-3' : ''}`}
          >
            <Checkbox
              checked={chosen.includes(key)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
              }
              label={
                <span className="min-w-0">
                  <bdi className="font-medium">{claimant[reader.language]}</bdi>
                  {' · '}
                  <bdi>{shownText(words)}</bdi>
                  <span className="block text-muted">
                    <MeasureName measure={measure} victims={victims} reader={reader} />
                    {' · '}
                    <bdi>{document}</bdi>
                  </span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
