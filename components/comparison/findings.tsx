import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { SourceMark } from '@/components/ui/source-mark'
import { measureKey } from '@/lib/claim/model'
import type { Finding, Run } from '@/lib/comparison/model'
import { toDigits } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'
import { hrefOf } from './address'
import { FindingMark } from './finding-mark'
import type { BoardView } from './view'

/** How many sentences stand above the board before the rest is folded. */
const SHOWN = 6

/** The differences in plain sentences, the sharpest first, each with the cells that it speaks of. */
export function Findings({ view }: { view: BoardView }) {
  const t = useTranslations('board.findings')
  const { findings } = view.comparison
  const rest = findings.slice(SHOWN)
  return (
    <section aria-labelledby="findings" className="mb-7">
      <h2 id="findings" className="mb-1 text-sm font-semibold text-muted">
        {t('title')}
      </h2>
      {findings.length === 0 ? (
        <p className="border-y border-line py-3 text-muted">{t('none')}</p>
      ) : (
        <ol className="max-w-5xl border-t border-line">
          {findings.slice(0, SHOWN).map((finding) => (
            <Sentence key={finding.en} view={view} finding={finding} />
          ))}
        </ol>
      )}
      {rest.length > 0 && (
        <Disclosure summary={t('more', { count: rest.length })} className="finding-rest mt-2">
          <ol className="mt-2 max-w-5xl border-t border-line">
            {rest.map((finding) => (
              <Sentence key={finding.en} view={view} finding={finding} />
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  )
}

function Sentence({ view, finding }: { view: BoardView; finding: Finding }) {
  const t = useTranslations('board')
  const row = view.comparison.rows[finding.row]
  if (row === undefined) return null
  const measure = measureKey(row)
  const cells = view.columns.filter(({ key }) => finding.sources.includes(key))
  return (
    <li className="flex gap-3 border-b border-line py-2.5">
      <FindingMark kind={finding.kind} label={t(`findingKind.${finding.kind}`)} />
      <div className="min-w-0">
        <p className="leading-(--leading-text)">
          {[...finding.runs[view.reader.language].entries()].map(([at, run]) => (
            <RunText key={at} run={run} reader={view.reader} />
          ))}
        </p>
        <ul
          aria-label={t('findings.cells')}
          className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 print:hidden"
        >
          {cells.map((column) => (
            <li key={column.key}>
              <a
                href={hrefOf(view.address, { cell: { measure, source: column.key } })}
                className="inline-flex min-h-6 items-center gap-1.5 text-xs text-muted hover:text-ink hover:underline"
              >
                <SourceMark tone={column.tone} className="size-2" />
                <bdi>{column.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

function RunText({ run: { kind, text }, reader }: { run: Run; reader: Reader }) {
  switch (kind) {
    case 'text':
      return toDigits(text, reader.digits)
    case 'name':
      return <bdi>{text}</bdi>
    case 'emphasis':
      return <b className="font-semibold">{text}</b>
    case 'figure':
      return (
        <b className="font-semibold">
          <bdi>{toDigits(text, reader.digits)}</bdi>
        </b>
      )
    case 'formula':
      return <bdi dir="ltr">{toDigits(text, reader.digits)}</bdi>
  }
}
