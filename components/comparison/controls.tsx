import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { SourceMark } from '@/components/ui/source-mark'
import { toDigits } from '@/lib/values/digits'
import { READINGS, type Reading } from '@/lib/values/reading'
import { hrefOf } from './address'
import type { BoardView } from './view'

/** What a reader sets on a board: the reading, the sources that are shown, and the ways to take it along. */
export function BoardControls({ view }: { view: BoardView }) {
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 print:hidden">
      <Readings view={view} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        <Columns view={view} />
        {view.dataHref !== null && <Exports view={view} dataHref={view.dataHref} />}
      </div>
    </div>
  )
}

function Readings({ view: { address, reader } }: { view: BoardView }) {
  const t = useTranslations('board.reading')
  const terms = useTranslations('terms.reading')
  const hint = (reading: Reading) => toDigits(t(`${reading}Hint`), reader.digits)
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-sm text-muted">{t('label')}</span>
      <ul className="flex rounded-md border border-line-strong bg-surface">
        {READINGS.map((reading) => (
          <li key={reading} className="not-first:border-s not-first:border-line-strong">
            <a
              href={hrefOf(address, { reading })}
              data-soft=""
              title={hint(reading)}
              aria-current={reading === address.reading ? 'true' : undefined}
              className="flex min-h-9 items-center px-3 text-sm hover:bg-sunken aria-[current=true]:bg-ink aria-[current=true]:text-ground"
            >
              {terms(reading)}
            </a>
          </li>
        ))}
      </ul>
      <span className="text-xs text-faint">{hint(address.reading)}</span>
    </nav>
  )
}

/** A form that works without a script: the boxes that are ticked become the columns. */
function Columns({ view: { columns, shown, address } }: { view: BoardView }) {
  const t = useTranslations('board.columns')
  if (columns.length < 3) return null
  const kept = { reading: address.reading, open: address.open.join(',') }
  return (
    <Disclosure
      className="relative"
      summary={t('label', { shown: shown.length, total: columns.length })}
    >
      <form
        action={address.path}
        className="absolute end-0 top-full z-20 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-md border border-line-strong bg-surface p-3 shadow-lg max-sm:start-0 max-sm:end-auto"
      >
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <ul className="max-h-72 overflow-y-auto">
          {columns.map(({ key, name, tone }) => (
            <li key={key}>
              <label className="flex min-h-8 items-center gap-2">
                <input
                  type="checkbox"
                  name="columns"
                  value={key}
                  defaultChecked={shown.some((column) => column.key === key)}
                />
                <SourceMark tone={tone} />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <div className="mt-3 flex gap-2">
          <Button type="submit" look="strong">
            {t('choose')}
          </Button>
          <Button type="submit" name="columns" value="all">
            {t('all')}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}

function Exports({ view: { address }, dataHref }: { view: BoardView; dataHref: string }) {
  const t = useTranslations('board.tools')
  const api = `${dataHref}?reading=${address.reading}`
  return (
    <ul aria-label={t('export')} className="flex gap-x-4">
      <li>
        <a href={api} className="link text-muted hover:text-ink">
          {t('json')}
        </a>
      </li>
      <li>
        <a href={`${api}&format=csv`} className="link text-muted hover:text-ink">
          {t('csv')}
        </a>
      </li>
      <li>
        <button type="button" data-print="" className="link text-muted hover:text-ink">
          {t('print')}
        </button>
      </li>
    </ul>
  )
}
