import { useRef, useState } from 'react'
import type { Refusal } from '@/lib/account/model'
import type { Encoding, FileText } from '@/lib/document/file/model'
import type { Bilingual } from '@/lib/values/text'
import { type FileAnswer, sendFile, UNANSWERED } from './send-file'

/** How far the reading of a file, or of the page at an address, has come. */
export type FileState =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string }
  | {
      readonly is: 'refused'
      readonly name: string
      /** Null when the answer did not come. */
      readonly sentence: Bilingual | null
      /** When whoever asks may not. */
      readonly mayNot: Refusal | null
      /** True when another encoding may help. */
      readonly isEncoding: boolean
    }

/** What is read: something with a name that can be asked for again in another encoding. */
interface Readable {
  readonly name: string
  readonly read: (encoding: Encoding | null) => Promise<FileAnswer>
}

/**
 * Reads files and pages for the form, one at a time: an answer that comes after another file was asked for is dropped.
 * @param take is given what was read
 */
export function useFile(take: (file: FileText, name: string, chosen: Encoding | null) => void) {
  const [state, setState] = useState<FileState>({ is: 'idle' })
  const last = useRef<Readable | null>(null)
  const asked = useRef(0)

  const read = async (readable: Readable, encoding: Encoding | null) => {
    const { name } = readable
    const turn = ++asked.current
    last.current = readable
    setState({ is: 'reading', name })
    const answer = await readable.read(encoding).catch(() => UNANSWERED)
    if (turn !== asked.current) return
    if (answer.ok) {
      setState({ is: 'idle' })
      take(answer.file, name, encoding)
    } else {
      const { sentence, fault, reason: mayNot = null } = answer
      const isEncoding = fault?.reason === 'brokenEncoding'
      setState({ is: 'refused', name, sentence, mayNot, isEncoding })
    }
  }

  return {
    state,
    readFile: (file: File) =>
      read({ name: file.name, read: (encoding) => sendFile(file, encoding) }, null),
    read,
    /** Reads the last file again in another encoding; null when it is no longer at hand. */
    readAgain:
      last.current && ((encoding: Encoding | null) => last.current && read(last.current, encoding)),
    forget: () => {
      asked.current++
      last.current = null
      setState({ is: 'idle' })
    },
  }
}
