import { useTranslations } from 'next-intl'
import { ImportHint } from '@/components/shell/import-hint'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/section'

/** An empty list: because of its filters, or because nothing has been imported, and what to do about either. */
export function NoIncidents({ isFiltered, clearHref }: { isFiltered: boolean; clearHref: string }) {
  const t = useTranslations('incidents')
  if (!isFiltered) return <ImportHint title={t('emptyTitle')} text={t('emptyText')} />
  return (
    <div className="mt-8">
      <EmptyState title={t('noneTitle')}>
        <p>{t('noneText')}</p>
        <LinkButton href={clearHref}>{t('clear')}</LinkButton>
      </EmptyState>
    </div>
  )
}
