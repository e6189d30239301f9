import { readDocument } from '@/lib/extraction/read'
import { READY, type ReadingAnswer, type ReadingRequest } from './reading-line'

/* Runs beside the page (see use-reading.ts): reads one text after the other and tells what it found. */

addEventListener('message', ({ data: { id, input } }: MessageEvent<ReadingRequest>) => {
  const answer: ReadingAnswer = { id, extraction: readDocument(input) }
  postMessage(answer)
})

postMessage(READY)
