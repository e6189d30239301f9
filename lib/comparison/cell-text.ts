import { type Measure, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'

/** Which cell of a comparison is meant: what this source says on this measure. */
export interface CellPlace {
  readonly measure: Measure
  /** Its key. */
  readonly source: string
}

/**
 * A cell as one text that stays the same whatever the comparison shows: `killed/sdf/persons//event@isis`, with a
 * subset `captured/sdf/persons/commander/event@isis`. It is for what is kept, and can be read back: keys have no room
 * for the strokes and the sign (KEY in lib/bundle/fields.ts).
 */
export function cellText({ measure, source }: CellPlace): string {
  const { outcome, victims, unit, subset, period } = measure
  return `${[outcome, victims, unit, subset ?? '', period].join('/')}@${source}`
}

const CELL = /^([^/@]+)\/([\w.-]+)\/([^/@]+)\/([\w.-]*)\/([^/@]+)@([\w.-]+)$/

/** The cell that a text of `cellText` names; null for any other text. */
export function readCellText(text: string): CellPlace | null {
  const [, happened, victims = '', counted, subset, when, source = ''] = CELL.exec(text) ?? []
  const outcome = OUTCOMES.find((one) => one === happened)
  const unit = UNITS.find((one) => one === counted)
  const period = PERIODS.find((one) => one === when)
  if (!outcome || !unit || !period) return null
  return { measure: { outcome, victims, unit, period, subset: subset || null }, source }
}
