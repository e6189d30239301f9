import type { Extraction, ReaderInput } from '@/lib/extraction/model'

/** What the page asks the worker to read, and what the worker found. */
export interface ReadingRequest {
  readonly id: number
  readonly input: ReaderInput
}

export interface ReadingAnswer {
  readonly id: number
  readonly extraction: Extraction
}

/** What a worker says when it begins to listen. */
export const READY = 'ready'

/** What the line of readings needs of a `Worker`. */
export type ReadingWorker = Pick<Worker, 'onmessage' | 'onerror' | 'terminate'> & {
  postMessage(request: ReadingRequest): void
}

/**
 * How far the reading of a text has come. `extraction` is that of the text in `of`, which while one types is an
 * earlier one than the one asked for.
 */
export interface Reading {
  /** `slow` when a text has been read for over a second. */
  readonly state: 'idle' | 'reading' | 'slow' | 'failed'
  readonly extraction: Extraction | null
  readonly of: string | null
}

export const NOTHING_READ: Reading = { state: 'idle', extraction: null, of: null }

/** After how many milliseconds a reader is told that it takes a while. */
const PATIENCE = 1000

/**
 * Has texts read one at a time, of which only the last one counts: a text that is asked for while another is being
 * read ends that reading, and an answer that comes too late is dropped.
 *
 * @param open starts a worker; it is started again after a reading was ended
 * @param tell is called with every change
 * @param delay milliseconds to wait for more, while somebody types
 */
export function readingLine(
  open: () => ReadingWorker,
  tell: (reading: Reading) => void,
  delay: number,
) {
  let worker: ReadingWorker | null = null
  let reading = NOTHING_READ
  let asked = 0
  let isBusy = false
  let isReady = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let patience: ReturnType<typeof setTimeout> | undefined

  const say = (change: Partial<Reading>) => {
    reading = { ...reading, ...change }
    tell(reading)
  }
  const end = () => {
    clearTimeout(waiting)
    clearTimeout(patience)
    if (!isBusy) return
    isBusy = false
    // Ended while its code is on its way, it would keep Chromium from ever loading that code again.
    if (isReady) dismiss()
  }
  const dismiss = () => {
    worker?.terminate()
    worker = null
    isReady = false
  }
  const start = (input: ReaderInput) => {
    const id = asked
    isBusy = true
    patience = setTimeout(() => say({ state: 'slow' }), PATIENCE)
    worker ??= open()
    const listens = isReady
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer | typeof READY>) => {
      if (data === READY) {
        isReady = true
        if (isBusy) worker?.postMessage({ id, input })
        return
      }
      if (data.id !== id) return
      clearTimeout(patience)
      isBusy = false
      say({ state: 'idle', extraction: data.extraction, of: input.text })
    }
    worker.onerror = () => {
      end()
      dismiss()
      say({ state: 'failed' })
    }
    // What is sent to a worker before its code has come and listens is lost.
    if (listens) worker.postMessage({ id, input })
  }
  return {
    /** Asks for a text to be read, instead of whatever was asked for before. */
    read(input: ReaderInput): void {
      end()
      asked += 1
      say({ state: 'reading' })
      if (delay > 0) waiting = setTimeout(() => start(input), delay)
      else start(input)
    },
    /** Ends what is being read, and the worker. */
    close(): void {
      end()
      dismiss()
    },
  }
}
