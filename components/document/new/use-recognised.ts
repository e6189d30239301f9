import { useEffect, useState } from 'react'
import { normaliseText } from '@/lib/document/normal'
import type { DocumentName } from '@/lib/document/view'
import { digestOf, lookUp } from './look-up'

/** How long to wait for more while somebody types, in milliseconds. */
const DELAY = 300

type Find = (value: string, signal: AbortSignal) => Promise<readonly DocumentName[]>

const byText: Find = async (text, signal) => {
  const settled = normaliseText(text)
  const sha256 = settled === '' ? null : await digestOf(settled)
  return sha256 === null ? [] : lookUp({ sha256 }, signal)
}

const byAddress: Find = async (url, signal) =>
  /^https?:\/\/./i.test(url) ? lookUp({ url, latest: 'true' }, signal) : []

/** The document that has this very text, and the latest one from this address; null where there is none. */
export function useRecognised(text: string, url: string) {
  return { twin: useLookedUp(text, byText), earlier: useLookedUp(url, byAddress) }
}

/** The first of what is found for a value, a moment after it has last changed. */
function useLookedUp(value: string, find: Find): DocumentName | null {
  const [found, setFound] = useState<{ of: string; first: DocumentName | null }>({
    of: '',
    first: null,
  })
  useEffect(() => {
    const stop = new AbortController()
    const waiting = setTimeout(async () => {
      const [first = null] = await find(value, stop.signal)
      if (!stop.signal.aborted) setFound({ of: value, first })
    }, DELAY)
    return () => {
      stop.abort()
      clearTimeout(waiting)
    }
  }, [value, find])
  return found.of === value ? found.first : null
}
