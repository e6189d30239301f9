import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/button'
import { Page, PageHeader } from '@/components/ui/page'

/** Somebody is signed in, and may not see this page. */
export default function Forbidden() {
  const t = useTranslations('errors')
  return (
    <Page>
      <PageHeader title={t('forbiddenTitle')}>
        <p className="max-w-prose">{t('forbiddenText')}</p>
      </PageHeader>
      <LinkButton href={`/${useLocale().slice(0, 2)}/incidents`}>{t('toIncidents')}</LinkButton>
    </Page>
  )
}
