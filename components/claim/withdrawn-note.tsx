import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import type { ShownClaim } from '@/lib/claim/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** Says of a claim that it was withdrawn, when and by whom; nothing of one that stands. */
export function WithdrawnNote({
  claim,
  nameOf,
  reader,
}: {
  claim: ShownClaim
  nameOf: (by: string | null) => string
  reader: Reader
}) {
  const t = useTranslations('claims')
  const last = claim.decisions.at(-1)
  if (claim.state !== 'withdrawn' || last === undefined) return null
  const date = formatMoment(last.at, reader.language, reader.digits)
  return (
    <p className="mb-8 max-w-prose border-s-4 border-line ps-3 font-medium">
      {t.rich('withdrawn', { date, bdi: isolated, by: nameOf(last.by ?? null) })}
    </p>
  )
}
