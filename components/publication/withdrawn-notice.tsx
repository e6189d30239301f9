import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import { Page, PageHeader } from '@/components/ui/page'
import type { Withdrawal } from '@/lib/publication/model'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { PublicText } from './public-text'

/** In place of what was withdrawn: that it was, when and why. Nothing of what it said. */
export function WithdrawnNotice({
  withdrawal: { number, reason, at },
  reader,
}: {
  withdrawal: Withdrawal
  reader: Reader
}) {
  const t = useTranslations('publication')
  const date = formatMoment(at, reader.language, reader.digits)
  return (
    <Page>
      <PageHeader title={t('withdrawnTitle')}>
        <p>{t.rich('withdrawnText', { number, date, bdi: isolated })}</p>
      </PageHeader>
      <h2 className="text-sm font-semibold text-muted">{t('withdrawnWhy')}</h2>
      <p className="mt-1 max-w-prose text-lg">
        <PublicText text={reason} reader={reader} />
      </p>
    </Page>
  )
}
