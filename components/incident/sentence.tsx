import { runsOfSentence } from '@/components/incident/sentence-runs'
import { shownText } from '@/components/ui/shown-text'
import { toDigits } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** A finding that is kept as plain text: sums read left to right, quoted words and names keep their own digits. */
export function Sentence({ text, reader }: { text: string; reader: Reader }) {
  return runsOfSentence(text).map((run) => {
    if (run.kind === 'quoted') return <bdi key={run.at}>{shownText(run.text)}</bdi>
    const written = toDigits(run.text, reader.digits)
    return run.kind === 'text' ? (
      written
    ) : (
      <bdi key={run.at} dir="ltr">
        {written}
      </bdi>
    )
  })
}
