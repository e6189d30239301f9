import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
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
  const hrefs = new Map(
    view.columns
      .filter(({ key }) => finding.sources.includes(key))
      .map(({ key, name }) => [name, hrefOf(view.address, { cell: { measure, source: key } })]),
  )
  return (
    <li className="flex gap-3 border-b border-line py-2.5">
      <FindingMark kind={finding.kind} label={t(`findingKind.${finding.kind}`)} />
      <div className="min-w-0">
        <p className="leading-(--leading-text)">
          {[...finding.runs[view.reader.language].entries()].map(([at, run]) => (
            <RunText key={at} run={run} reader={view.reader} href={hrefs.get(run.text)} />
          ))}
        </p>
      </div>
    </li>
  )
}

/** A run of a sentence; a source that it names leads to what that source says on the board. */
function RunText({
  run: { kind, text },
  reader,
  href,
}: {
  run: Run
  reader: Reader
  href: string | undefined
}) {
  switch (kind) {
    case 'text':
      return toDigits(text, reader.digits)
    case 'name':
      return <bdi>{text}</bdi>
    case 'source':
      return (
        <a href={href} className="link">
          <bdi>{text}</bdi>
        </a>
      )
    case 'words':
      return (
        <b className="font-semibold">
          <bdi>{text}</bdi>
        </b>
      )
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
