import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'

export default function NotFound() {
  const t = useTranslations('errors')
  return (
    <Page>
      <PageHeader title={t('notFoundTitle')}>
        <p className="max-w-prose">{t('notFoundText')}</p>
      </PageHeader>
      <LinkButton href={`/${useLocale().slice(0, 2)}/incidents`}>{t('toIncidents')}</LinkButton>
    </Page>
  )
}
