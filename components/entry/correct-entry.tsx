'use client'

import { useRouter } from 'next/navigation'
import type { CorrectAnswer, SendCorrection } from '@/components/correction/contract'
import { CorrectionFrame } from '@/components/correction/frame'
import { useCorrection } from '@/components/correction/use-correction'
import type { Content } from '@/lib/correction/model'
import { gathered, spread } from '@/lib/correction/spread'
import type { EntryChoices } from '@/lib/entry/model'
import type { Reader } from '@/lib/values/reader'
import type { EntryAt } from './contract'
import { entryHref } from './href'
import { IncidentFields } from './incident-fields'
import { PlaceFields } from './place-fields'
import { SourceFields } from './source-fields'
import { useEntryText } from './use-entry-text'

const FIELDS = { incidents: IncidentFields, sources: SourceFields, places: PlaceFields }

/** Corrects an incident, a source or a place: its fields, why, and what stands in the way of recording it. */
export function CorrectEntry({
  noun,
  entry,
  revision,
  content,
  choices,
  reader,
  send,
}: EntryAt & {
  content: Content
  choices: EntryChoices
  reader: Reader
  send: SendCorrection
}) {
  const fieldText = useEntryText(noun, reader)
  const router = useRouter()
  const back = entryHref(reader.language, noun, entry)
  const correcting = useCorrection({
    revision,
    content: spread(content),
    send: async (given) => {
      return apart(await send({ noun, key: entry, ...given, content: gathered(given.content) }))
    },
    done: () => router.push(back),
  })
  const Fields = FIELDS[noun]
  return (
    <CorrectionFrame correcting={correcting} fieldText={fieldText} back={back} reader={reader}>
      <Fields
        noun={noun}
        content={correcting.draft.content}
        choices={choices}
        fieldText={fieldText}
        reader={reader}
        change={correcting.change}
      />
    </CorrectionFrame>
  )
}

/** What somebody else made of it, with the fields that this form has. */
function apart(answer: CorrectAnswer): CorrectAnswer {
  if (answer.ok || answer.reason !== 'stale') return answer
  return { ...answer, base: spread(answer.base), now: spread(answer.now) }
}
