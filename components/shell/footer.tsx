import { useTranslations } from 'next-intl'
import { toDigits } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** The foot of every page: what Mizan is, its open data, and that the first data are a sample. */
export function Footer({ reader }: { reader: Reader }) {
  const t = useTranslations('shell')
  return (
    <footer className="mt-auto border-t border-line text-sm text-muted print:hidden">
      <div className="mx-auto flex max-w-[110rem] flex-wrap justify-between gap-x-12 gap-y-3 px-4 py-6 sm:px-6 lg:px-8">
        <div className="max-w-3xl">
          <p>{t('about')}</p>
          <p className="mt-1 text-faint">{toDigits(t('sample'), reader.digits)}</p>
        </div>
        <p>
          <a href="/api/v1" className="link">
            {t('api')}
          </a>
        </p>
      </div>
    </footer>
  )
}
