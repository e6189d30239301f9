'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'

/** The unexpected. The reference finds the matching line in the server's log. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('errors')
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <Page>
      <PageHeader title={t('errorTitle')}>
        <p className="max-w-prose">{t('errorText')}</p>
        {reference && (
          <p className="mt-2 text-sm">
            {t('reference')}: <bdi dir="ltr">{reference}</bdi>
          </p>
        )}
      </PageHeader>
      <Button look="strong" onClick={() => retry()}>
        {t('retry')}
      </Button>
    </Page>
  )
}
