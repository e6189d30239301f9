import { Fragment } from 'react'
import { JumpLink } from '@/components/document/jump-link'
import { shownText } from '@/components/ui/shown-text'
import { toneColor } from '@/components/ui/source-mark'
import type { MarkedRun } from '@/lib/document/marks'
import { directionOf } from '@/lib/values/reader'

/** What stands behind a mark: whose claim, and the claim in a few words. */
export interface MarkInfo {
  readonly tone: number
  readonly label: string
}

type Marks = ReadonlyMap<string, MarkInfo>

/**
 * A document's text in its own language and direction, every quote marked. A mark is underlined in the colour of
 * who speaks; where quotes overlap the lines lie beneath each other and the innermost quote is the one followed.
 */
export function MarkedText({
  paragraphs,
  language,
  marks,
  chosen,
  footnotes,
}: {
  paragraphs: readonly (readonly MarkedRun[])[]
  language: string
  marks: Marks
  /** Key of the claim whose words are stressed. */
  chosen: string | null
  /** What stands on paper at the end of a paragraph, by where the paragraph starts: the numbers of notes. */
  footnotes?: ReadonlyMap<number, string>
}) {
  return (
    <div
      lang={language}
      dir={directionOf(language)}
      className="flex max-w-[42rem] flex-col gap-4 text-lg"
    >
      {paragraphs.map((runs) => (
        <p key={runs[0]?.at} data-start={runs[0]?.start}>
          {runs.map((run) =>
            run.keys.length === 0 ? (
              <Fragment key={run.at}>{shownText(run.text)}</Fragment>
            ) : (
              <Mark key={run.at} run={run} marks={marks} chosen={chosen} />
            ),
          )}
          {footnotes?.has(runs[0]?.start ?? -1) && (
            <sup data-aside className="hidden ps-1 text-xs print:inline">
              {footnotes.get(runs[0]?.start ?? -1)}
            </sup>
          )}
        </p>
      ))}
    </div>
  )
}

function Mark({ run, marks, chosen }: { run: MarkedRun; marks: Marks; chosen: string | null }) {
  const [inner = ''] = run.keys
  return (
    <mark
      data-claims={run.keys.join(' ')}
      data-chosen={(chosen !== null && run.keys.includes(chosen)) || undefined}
      className="bg-(--mark-ground) text-ink [--mark-ground:var(--highlight)] data-chosen:[--mark-ground:var(--highlight-strong)]"
      style={{ boxShadow: linesOf(run.keys.slice(1), marks), paddingBlockEnd: '3px' }}
    >
      {run.opens.map((key) => (
        <span key={key} id={`quote-${key}`} className="scroll-my-24" />
      ))}
      <JumpLink
        href={`?claim=${encodeURIComponent(inner)}#claim-${inner}`}
        target={`claim-${inner}`}
        className="underline decoration-2 underline-offset-[0.35em] [text-decoration-skip-ink:none]"
        style={{ textDecorationColor: colorOf(inner, marks) }}
        title={run.keys.map((key) => marks.get(key)?.label ?? key).join('\n')}
      >
        {shownText(run.text)}
      </JumpLink>
    </mark>
  )
}

/** How many outer quotes get a line of their own. */
const LINES = 2

/** Shadows that draw a 2 px line for each outer quote, below the underline of the innermost. */
function linesOf(keys: readonly string[], marks: Marks): string {
  const lines = keys.slice(0, LINES)
  return lines.map((key, index) => `0 ${2 + 3 * index}px ${colorOf(key, marks)}`).join(', ')
}

function colorOf(key: string, marks: Marks): string {
  return toneColor(marks.get(key)?.tone ?? 1)
}
