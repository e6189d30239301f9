'use client'

import { useEffect, useRef, useState } from 'react'
import type { KnownName } from '@/lib/extraction/model'
import type { Language } from '@/lib/values/text'
import { NOTHING_READ, type Reading, type ReadingWorker, readingLine } from './reading-line'

/** Whom and where the reader can name, by key. */
export type KnownNames = Readonly<Record<'actors' | 'sources' | 'places', readonly KnownName[]>>

/** A text to be read in the browser, and what is known around it. */
export interface ToRead {
  readonly text: string
  /** Null when it has to be found. */
  readonly language: Language | null
  /** `YYYY-MM-DD`, or null when it is not known. */
  readonly published: string | null
  /** The same object from one drawing to the next, or the text is read again. */
  readonly known: KnownNames
}

/**
 * Reads a text in a worker, so that the page answers to keys meanwhile, and reads it again when it changes.
 *
 * @param delay milliseconds to wait for more: 0 for a text that stands, some 150 for one that is being typed
 * @returns what was found in the last text that was read, and whether another one is being read
 */
export function useReading({ text, language, published, known }: ToRead, delay: number): Reading {
  const [reading, setReading] = useState<Reading>(NOTHING_READ)
  const line = useRef<ReturnType<typeof readingLine> | null>(null)

  useEffect(() => {
    const opened = readingLine(openWorker, setReading, delay)
    line.current = opened
    return () => opened.close()
  }, [delay])

  useEffect(() => {
    line.current?.read({ text, language, published, ...known })
  }, [text, language, published, known])

  return reading
}

function openWorker(): ReadingWorker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
}
