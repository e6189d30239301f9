import { useTranslations } from 'next-intl'
import { slugTerm } from '@/components/claim/open-term'
import { isolated } from '@/components/ui/isolated'
import type { Measure } from '@/lib/claim/model'
import type { Reader } from '@/lib/values/reader'
import type { Bilingual } from '@/lib/values/text'

/**
 * What is counted, in words: "SDF: captured · commanders · families". People of this incident are the rule and go
 * without saying; another unit or period is said.
 */
export function MeasureName({
  measure,
  victims,
  reader,
}: {
  measure: Measure
  victims: Bilingual
  reader: Reader
}) {
  const t = useTranslations('terms')
  const { outcome, subset, unit, period } = measure
  return (
    <span className="[&>*+*]:before:text-faint [&>*+*]:before:content-['_·_']">
      <span>
        {t.rich('measure', {
          bdi: isolated,
          victims: victims[reader.language],
          outcome: t(`outcome.${outcome}`),
        })}
      </span>
      {subset && <span>{slugTerm(t, 'subset', subset)}</span>}
      {unit === 'families' && <span>{t('unit.families')}</span>}
      {period === 'cumulative' && <span>{t('period.cumulative')}</span>}
    </span>
  )
}
