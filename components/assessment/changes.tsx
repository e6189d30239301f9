import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { claimHref } from '@/components/claim/href'
import { isolated } from '@/components/ui/isolated'
import type { ShownChange } from '@/lib/assessment/view'
import type { Reader } from '@/lib/values/reader'

/** What became of the claims of a row, each with the way to its page and its history. */
export function RowChanges({
  changes,
  reader: { language },
}: {
  changes: readonly ShownChange[]
  reader: Reader
}) {
  const t = useTranslations('assessment.change')
  if (changes.length === 0) return null
  return (
    <div className="text-sm">
      <p className="text-muted">{t('title')}</p>
      <ul>
        {changes.map(({ claim, change, claimant }) => (
          <li key={claim}>
            <Link href={claimHref(language, claim)} className="link">
              {t.rich('of', { bdi: isolated, change: t(change), claimant: claimant[language] })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
