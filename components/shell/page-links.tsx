import { useTranslations } from 'next-intl'
import { Pagination } from '@/components/ui/pagination'
import type { Page } from '@/lib/values/page'

/** Steps through the pages of a list; nothing when one page holds it all. */
export function PageLinks({
  page,
  hrefOf,
}: {
  page: Page<unknown>
  hrefOf: (page: number) => string
}) {
  const t = useTranslations('shell')
  if (page.pages <= 1) return null
  const previous = page.page > 1 ? hrefOf(Math.min(page.page - 1, page.pages)) : null
  const next = page.page < page.pages ? hrefOf(page.page + 1) : null
  return (
    <Pagination
      label={t('pagination')}
      position={t('page', { page: page.page, pages: page.pages })}
      previous={{ href: previous, label: t('previous') }}
      next={{ href: next, label: t('next') }}
    />
  )
}
