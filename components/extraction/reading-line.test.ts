import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReaderInput } from '@/lib/extraction/model'
import {
  READY,
  type Reading,
  type ReadingRequest,
  type ReadingWorker,
  readingLine,
} from './reading-line'

const input = (text: string): ReaderInput => ({
  text,
  language: 'en',
  published: null,
  actors: [],
  sources: [],
  places: [],
})
const found = { language: 'en', claims: [] } as const

/** A worker that answers when the test says so. */
class Slow implements ReadingWorker {
  private listener: ReadingWorker['onmessage'] = null
  onerror: ReadingWorker['onerror'] = null
  readonly asked: ReadingRequest[] = []
  isEnded = false
  constructor(private isLoaded = true) {}
  get onmessage() {
    return this.listener
  }
  set onmessage(listener) {
    const isFirst = this.listener === null
    this.listener = listener
    if (isFirst && this.isLoaded) this.begin()
  }
  /** Its code has come. */
  begin() {
    this.isLoaded = true
    this.onmessage?.call(asWorker(this), new MessageEvent('message', { data: READY }))
  }
  postMessage(request: ReadingRequest) {
    this.asked.push(request)
  }
  terminate() {
    this.isEnded = true
  }
  answer() {
    const data = { id: this.asked.at(-1)?.id ?? 0, extraction: found }
    this.onmessage?.call(asWorker(this), new MessageEvent('message', { data }))
  }
  fail() {
    this.onerror?.call(asWorker(this), new Event('error') as ErrorEvent)
  }
}

/** The browser's worker, of which the line uses nothing more than `Slow` has. */
const asWorker = (worker: Slow) => worker as unknown as Worker

function lineOf(delay: number, isLoaded = true) {
  const workers: Slow[] = []
  const told: Reading[] = []
  const open = () => {
    const worker = new Slow(isLoaded)
    workers.push(worker)
    return worker
  }
  const line = readingLine(open, (reading) => told.push(reading), delay)
  return { line, workers, told, last: () => told.at(-1) }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('a line of readings', () => {
  it('tells what was found, and in which text', () => {
    const { line, workers, last } = lineOf(0)
    line.read(input('one'))
    expect(last()).toEqual({ state: 'reading', extraction: null, of: null })
    workers[0]?.answer()
    expect(last()).toEqual({ state: 'idle', extraction: found, of: 'one' })
  })

  it('waits while somebody types, and reads only the last text', () => {
    const { line, workers } = lineOf(150)
    line.read(input('o'))
    vi.advanceTimersByTime(100)
    line.read(input('on'))
    vi.advanceTimersByTime(149)
    expect(workers).toEqual([])
    vi.advanceTimersByTime(1)
    expect(workers[0]?.asked.map(({ input: { text } }) => text)).toEqual(['on'])
  })

  it('ends a reading that nobody waits for any more, and keeps what was found before', () => {
    const { line, workers, last } = lineOf(0)
    line.read(input('one'))
    workers[0]?.answer()
    line.read(input('two'))
    line.read(input('three'))
    expect(workers[0]?.isEnded).toBe(true)
    expect(last()).toMatchObject({ state: 'reading', of: 'one' })
    workers[1]?.answer()
    expect(last()).toMatchObject({ state: 'idle', of: 'three' })
  })

  it('uses the same worker for one text after the other', () => {
    const { line, workers } = lineOf(0)
    for (const text of ['one', 'two', 'three']) {
      line.read(input(text))
      workers[0]?.answer()
    }
    expect(workers).toHaveLength(1)
    line.close()
    expect(workers[0]?.isEnded).toBe(true)
  })

  it('never ends a worker whose code is on its way, and asks it for the last text', () => {
    const { line, workers, last } = lineOf(0, false)
    line.read(input('one'))
    line.read(input('two'))
    expect(workers.map(({ isEnded, asked }) => [isEnded, asked.length])).toEqual([[false, 0]])
    workers[0]?.begin()
    expect(workers[0]?.asked.map(({ input: { text } }) => text)).toEqual(['two'])
    workers[0]?.answer()
    expect(last()).toMatchObject({ state: 'idle', of: 'two' })
  })

  it('says when a text takes over a second', () => {
    const { line, workers, last } = lineOf(0)
    line.read(input('long'))
    vi.advanceTimersByTime(999)
    expect(last()?.state).toBe('reading')
    vi.advanceTimersByTime(1)
    expect(last()?.state).toBe('slow')
    workers[0]?.answer()
    expect(last()?.state).toBe('idle')
  })

  it('says when it cannot read, and can again afterwards', () => {
    const { line, workers, last } = lineOf(0)
    line.read(input('one'))
    workers[0]?.fail()
    expect(last()?.state).toBe('failed')
    line.read(input('two'))
    workers[1]?.answer()
    expect(last()).toMatchObject({ state: 'idle', of: 'two' })
  })
})
