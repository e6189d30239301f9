import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import type { Draft } from './use-draft'

/** That what is in a form was left there earlier, and a way to be rid of it. */
export function KeptDraftNote({
  draft: { keptAt },
  discard,
  reader,
}: {
  draft: Pick<Draft<object>, 'keptAt'>
  discard: () => void
  reader: Reader
}) {
  const t = useTranslations('drafts')
  if (keptAt === null) return null
  return (
    <p className="flex flex-wrap items-baseline gap-3 border-s-3 border-line-strong ps-3 print:hidden">
      <span>{t('kept', { date: formatMoment(keptAt, reader.language, reader.digits) })}</span>
      <Button onClick={discard}>{t('discard')}</Button>
    </p>
  )
}

/** Where what is in a form is kept by now. Only what needs attention is told to those who listen. */
export function KeptWhereNote({ draft: { where } }: { draft: Pick<Draft<object>, 'where'> }) {
  const t = useTranslations('drafts')
  return (
    <p aria-live="polite" className="min-h-5 text-xs text-muted print:hidden">
      {where === 'browser' && t('where.browser')}
      {where === 'server' && <span aria-hidden="true">{t('where.server')}</span>}
    </p>
  )
}
