import { markText } from '@/lib/document/marks'
import type { Extraction } from '@/lib/extraction/model'
import { directionOf } from '@/lib/values/reader'
import { type Decisions, decisionOn, identityOf } from './decision'

const LOOK = {
  open: 'bg-highlight',
  accepted: 'bg-highlight-strong',
  corrected: 'bg-highlight-strong',
  rejected: 'bg-transparent text-muted line-through',
} as const

/** The text as it is read so far, the words of every proposal marked; a mark leads to its proposal. */
export function MarkedDraft({
  text,
  extraction: { language, claims },
  chosen,
  decisions,
  choose,
}: {
  text: string
  extraction: Extraction
  chosen: number
  decisions: Decisions
  choose: (index: number) => void
}) {
  if (text.trim() === '') return null
  const spans = claims.map(({ quote: { start, end } }, index) => ({
    key: String(index),
    start,
    end,
  }))
  return (
    <div
      lang={language}
      dir={directionOf(language)}
      className="flex max-h-96 flex-col gap-3 overflow-y-auto rounded-md border border-line bg-surface p-3"
    >
      {markText(text, spans).map((runs) => (
        <p key={runs[0]?.at}>
          {runs.map(({ at, text: words, keys }) => {
            const index = Number(keys[0])
            const claim = keys.length === 0 ? undefined : claims[index]
            if (claim === undefined) return words
            const { verdict } = decisionOn(decisions, identityOf(claim, claims))
            const isChosen = keys.includes(String(chosen))
            return (
              <mark
                key={at}
                className={`text-ink ${LOOK[verdict]} ${isChosen ? 'outline-2 outline-ink' : ''}`}
              >
                <a
                  href={`#proposal-${index}`}
                  className="underline decoration-ink decoration-1 underline-offset-4"
                  onClick={() => choose(index)}
                >
                  {words}
                </a>
              </mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}
