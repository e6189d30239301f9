import { useState, useTransition } from 'react'
import { type Clash, clashesOf } from '@/lib/assessment/model'
import type { SeenClaim } from '@/lib/assessment/seen'
import { LANGUAGES } from '@/lib/values/text'
import type { AssessOutcome, SendAssessment } from './contract'
import { type AssessDraft, type Need, needsOf } from './draft'

/** The row that is assessed, exactly as it is seen. */
export interface SeenRow {
  readonly incident: string
  readonly measure: string
  readonly claims: readonly SeenClaim[]
  /** The last of what was written on it; 0 when nothing was. */
  readonly last: number
}

/** An assessment in the making. Whatever the server answers, what was written stays in the form. */
export function useAssessing(
  row: SeenRow,
  start: AssessDraft,
  send: SendAssessment,
  done: (kind: 'assessment' | 'dissent') => void,
) {
  const [draft, setDraft] = useState(start)
  const [meant, setMeant] = useState<readonly Clash[]>([])
  const [needs, setNeeds] = useState<readonly Need[]>([])
  const [outcome, setOutcome] = useState<AssessOutcome | null>(null)
  const [isWorking, startWorking] = useTransition()
  const { grade, attribution, actors, reasons } = draft
  const clashes = grade && attribution ? clashesOf({ grade, attribution }) : []
  const change = (fields: Partial<AssessDraft>) => {
    const next = { ...draft, ...fields }
    setDraft(next)
    setNeeds((now) => now.filter((need) => needsOf(next).includes(need)))
    // What was meant of other choices is asked again.
    if (fields.grade || fields.attribution) setMeant([])
  }
  const record = (): readonly Need[] => {
    const missing = needsOf(draft)
    setNeeds(missing)
    if (missing.length > 0 || isWorking) return missing
    const { incident, measure, claims, last } = row
    const given = {
      incident,
      measure,
      seen: { claims, last },
      grade,
      attribution,
      actors: attribution === 'unnamed' ? [] : actors,
      reasons: Object.fromEntries(
        LANGUAGES.flatMap((language) => {
          const text = reasons[language].trim()
          return text === '' ? [] : [[language, text]]
        }),
      ),
      meant,
    }
    startWorking(async () => {
      setOutcome(null)
      const answer = await send(given).catch((): AssessOutcome => ({ ok: false, reason: 'lost' }))
      setOutcome(answer)
      if (answer.ok && answer.kind !== 'withdrawn') done(answer.kind)
    })
    return missing
  }
  return {
    draft,
    change,
    clashes,
    meant,
    setMeant,
    needs,
    outcome,
    forget: () => setOutcome(null),
    isWorking,
    record,
  }
}
