import { JumpLink } from '@/components/document/jump-link'
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
}: {
  paragraphs: readonly (readonly MarkedRun[])[]
  language: string
  marks: Marks
  /** Key of the claim whose words are stressed. */
  chosen: string | null
}) {
  return (
    <div
      lang={language}
      dir={directionOf(language)}
      className="flex max-w-[42rem] flex-col gap-4 text-lg"
    >
      {paragraphs.map((runs) => (
        <p key={runs[0]?.at}>
          {runs.map((run) =>
            run.keys.length === 0 ? (
              run.text
            ) : (
              <Mark key={run.at} run={run} marks={marks} chosen={chosen} />
            ),
          )}
        </p>
      ))}
    </div>
  )
}

function Mark({ run, marks, chosen }: { run: MarkedRun; marks: Marks; chosen: string | null }) {
  const [inner = ''] = run.keys
  const lines = linesOf(run.keys, marks)
  return (
    <mark
      data-claims={run.keys.join(' ')}
      data-chosen={(chosen !== null && run.keys.includes(chosen)) || undefined}
      className="bg-(--mark-ground) text-ink [--mark-ground:var(--highlight)] data-chosen:[--mark-ground:var(--highlight-strong)]"
      style={{ boxShadow: lines.join(', '), paddingBlockEnd: `${lines.length + 1}px` }}
    >
      {run.opens.map((key) => (
        <span key={key} id={`quote-${key}`} className="scroll-my-24" />
      ))}
      <JumpLink
        href={`?claim=${encodeURIComponent(inner)}#claim-${inner}`}
        target={`claim-${inner}`}
        title={run.keys.map((key) => marks.get(key)?.label ?? key).join('\n')}
      >
        {run.text}
      </JumpLink>
    </mark>
  )
}

/** Lines drawn beneath each other before further overlaps go without one. */
const LINES = 3

/** Shadows that draw a 2 px line for each claim, 1 px apart; a shadow listed first is painted over those after it. */
function linesOf(keys: readonly string[], marks: Marks): string[] {
  return keys.slice(0, LINES).flatMap((key, index) => {
    const line = `inset 0 ${-2 - 3 * index}px ${toneColor(marks.get(key)?.tone ?? 1)}`
    return index === 0 ? [line] : [`inset 0 ${-3 * index}px var(--mark-ground)`, line]
  })
}
