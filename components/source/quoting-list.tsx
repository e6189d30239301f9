import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SectionTitle } from '@/components/ui/section'
import type { Quoting, SourceView } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import { sourceHref } from './href'

/** Whom a source quotes and who quotes it: by habit, and in claims that repeat others. */
export function QuotingList({
  source: { quotes, quotedBy },
  reader,
}: {
  source: Pick<SourceView, 'quotes' | 'quotedBy'>
  reader: Reader
}) {
  const t = useTranslations('quoting')
  if (quotes.length + quotedBy.length === 0) return null
  const line = (
    { source, isUsual, claims }: Quoting,
    usual: 'usually' | 'usuallyBy',
    repeated: 'claims' | 'claimsBy',
  ) => {
    const bdi = (run: ReactNode) => (
      <Link href={sourceHref(reader.language, source.key)} className="link">
        <bdi>{run}</bdi>
      </Link>
    )
    const values = { source: source.name[reader.language], bdi }
    return (
      <li key={`${usual} ${source.key}`} className="py-1.5">
        {isUsual && <p>{t.rich(usual, values)}</p>}
        {claims > 0 && <p>{t.rich(repeated, { ...values, count: claims })}</p>}
      </li>
    )
  }
  return (
    <section aria-labelledby="quoting" className="mb-8 max-w-3xl">
      <SectionTitle id="quoting">{t('title')}</SectionTitle>
      <ul className="divide-y divide-line text-sm">
        {quotes.map((one) => line(one, 'usually', 'claims'))}
        {quotedBy.map((one) => line(one, 'usuallyBy', 'claimsBy'))}
      </ul>
    </section>
  )
}
