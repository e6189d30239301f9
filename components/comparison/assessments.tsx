import { AssessmentList } from '@/components/assessment/assessment-list'
import { measureKey } from '@/lib/claim/model'
import { useMeasureText } from './measure-text'
import type { BoardView } from './view'

/** What editors make of the rows, in the order of the board. */
export function BoardAssessmentList({ view }: { view: BoardView }) {
  const measureText = useMeasureText(view)
  const { comparison, assessments, reader } = view
  const rows = comparison.rows.flatMap((row) => {
    const measure = measureKey(row)
    const shown = assessments.shown.get(measure)
    const href = assessments.hrefOf?.(measure)
    return shown ? [{ label: measureText(row), shown, ...(href !== undefined && { href }) }] : []
  })
  return <AssessmentList rows={rows} reader={reader} />
}
