import type { Refusal } from '@/lib/account/model'
import { explainFault } from '@/lib/document/file/explain'
import {
  type Encoding,
  type FileFault,
  type FileText,
  LARGEST_FILE,
} from '@/lib/document/file/model'
import type { Bilingual } from '@/lib/values/text'

/** What a file gave: its text, or why there is none. Null when the answer did not come. */
export type FileAnswer =
  | { readonly ok: true; readonly file: FileText }
  | {
      readonly ok: false
      readonly sentence: Bilingual | null
      readonly fault: FileFault | null
      /** When whoever asks may not. */
      readonly reason?: Refusal
    }

/** Has the server take the text out of a file. One that is too large is not even sent. */
export async function sendFile(file: File, encoding: Encoding | null): Promise<FileAnswer> {
  if (file.size > LARGEST_FILE) return refused({ reason: 'tooLarge' })
  const query = encoding === null ? '' : `?encoding=${encoding}`
  try {
    const response = await fetch(`/api/v1/text${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    const answer = await response.json()
    if (response.ok) return { ok: true, file: answer as FileText }
    return answer.fault ? refused(answer.fault as FileFault) : UNANSWERED
  } catch {
    return UNANSWERED
  }
}

/** When the server could not be reached, or failed. */
export const UNANSWERED: FileAnswer = { ok: false, sentence: null, fault: null }

function refused(fault: FileFault): FileAnswer {
  return { ok: false, sentence: explainFault(fault), fault }
}
