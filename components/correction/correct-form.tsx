'use client'

import { useRouter } from 'next/navigation'
import { claimHref } from '@/components/claim/href'
import { useFieldText } from '@/components/claim/use-field-text'
import type { Content, FieldChoices } from '@/lib/correction/model'
import type { Reader } from '@/lib/values/reader'
import { ClaimFields } from './claim-fields'
import type { SendCorrection } from './contract'
import { CorrectionFrame } from './frame'
import { useCorrection } from './use-correction'

/** Corrects a claim: its fields, why, and what stands in the way of recording it. */
export function CorrectForm({
  claim,
  revision,
  content,
  choices,
  text,
  language,
  reader,
  send,
}: {
  claim: string
  revision: number
  content: Content
  choices: FieldChoices
  /** The text of the document, in which the quote is looked for. */
  text: string
  /** The language of the document. */
  language: string
  reader: Reader
  send: SendCorrection
}) {
  const fieldText = useFieldText(reader)
  const router = useRouter()
  const back = claimHref(reader.language, claim)
  const correcting = useCorrection({
    revision,
    content,
    send: (given) => send({ claim, ...given }),
    done: () => router.push(back),
  })
  return (
    <CorrectionFrame correcting={correcting} fieldText={fieldText} back={back} reader={reader}>
      <ClaimFields
        content={correcting.draft.content}
        choices={choices}
        text={text}
        language={language}
        reader={reader}
        change={correcting.change}
      />
    </CorrectionFrame>
  )
}
