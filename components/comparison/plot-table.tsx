import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/values/digits'
import type { Interval } from '@/lib/values/interval'
import type { Reader } from '@/lib/values/reader'
import type { Column } from './view'

/** What a plot draws, as numbers, for those who cannot see it. */
export function PlotTable({
  rows,
  label,
  reader: { language, digits },
}: {
  rows: readonly { readonly column: Column; readonly interval: Interval }[]
  label: string
  reader: Reader
}) {
  const t = useTranslations('board.plot')
  return (
    <div className="sr-only">
      <table>
        <caption>{t('label', { measure: label })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('low')}</th>
            <th scope="col">{t('high')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, interval: [low, high] }) => (
            <tr key={column.key}>
              <th scope="row">{column.name}</th>
              <td>{formatNumber(low, language, digits)}</td>
              <td>{high === null ? t('unbounded') : formatNumber(high, language, digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
