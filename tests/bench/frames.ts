import type { Page } from 'playwright-core'

/** What became of the frames of a trace: how many were shown, how many dropped, and how long they took, in ms. */
export interface Frames {
  readonly presented: number
  readonly dropped: number
  readonly median: number
  /** 95 of 100 frames came within this time after the one before. */
  readonly high: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly args?: {
    readonly frame_reporter?: {
      readonly frame_sequence?: number
      readonly state?: string
      /** True where somebody could have seen that the frame is missing. */
      readonly affects_smoothness?: boolean
    }
  }
}

/** Pauses longer than this are no late frames but none that were wanted, in ms. */
const PAUSE = 500

/** Runs `act` on a page under Chromium's own trace, and counts what the compositor says of each frame. */
export async function traceFrames(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent)
  })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['cc', 'benchmark'] },
  })
  await act()
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return framesOf(events)
}

/** The compositor reports each frame, some of them in two halves: a frame counts as shown if any of it was. */
function framesOf(events: readonly TraceEvent[]): Frames {
  const shown = new Map<number, number>()
  const missed = new Set<number>()
  for (const { name, ph, args, ts } of events) {
    const frame = args?.frame_reporter
    if (name !== 'PipelineReporter' || ph !== 'b' || frame?.frame_sequence === undefined) continue
    if (frame.state?.startsWith('STATE_PRESENTED')) shown.set(frame.frame_sequence, ts / 1000)
    else if (frame.state === 'STATE_DROPPED' && frame.affects_smoothness) {
      missed.add(frame.frame_sequence)
    }
  }
  const times = [...shown.values()].sort((a, b) => a - b)
  const gaps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .filter((gap) => gap > 0 && gap < PAUSE)
    .sort((a, b) => a - b)
  const at = (share: number) => gaps[Math.floor(gaps.length * share)] ?? 0
  return {
    presented: shown.size,
    dropped: [...missed].filter((sequence) => !shown.has(sequence)).length,
    median: at(0.5),
    high: at(0.95),
  }
}
