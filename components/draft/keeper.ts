import { type Buffered, bufferOf, clearBuffer, putBuffer } from './buffer'

/** Where what is in a form is kept: nothing was typed; it is on its way; with the server; in this browser only. */
export type KeptWhere = 'nowhere' | 'underWay' | 'server' | 'browser'

/** How long typing pauses before it is sent, in milliseconds, and how much longer for each 100 characters. */
const PAUSE = 1_000
const PAUSE_EACH = 1
/** How long to wait before the server is tried again, in milliseconds. */
const AGAIN = 10_000
/** Browsers send no more than 64 KB for a page that is being closed; a character takes up to 3 bytes. */
const LAST_WORDS = 20_000

/**
 * What this tab last did with each draft, for forms that are opened again on a page which the server drew before; its
 * content is null when it was sent or discarded.
 */
const done = new Map<string, Buffered>()
/** When what the server took last was typed, draft by draft. */
const taken = new Map<string, string>()

/** Keeps what one person has in one form: at once in this browser, after a pause with the server. */
export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined
  private underWay: Promise<unknown> = Promise.resolve()
  private readonly name: string

  constructor(
    private readonly person: string,
    private readonly subject: string,
    private readonly tell: (where: KeptWhere) => void,
  ) {
    this.name = `${person} ${subject}`
  }

  /** What this browser has of the draft: what this tab did last, else what waits for the server. */
  own(): Buffered | null {
    const last = done.get(this.name)
    const waiting = bufferOf(this.person, this.subject)
    return waiting !== null && (last === undefined || waiting.at > last.at)
      ? waiting
      : (last ?? null)
  }

  /** Keeps what is in the form now. @param after when what it follows was kept, by whichever clock */
  keep(content: unknown, after: string | null): void {
    const waiting = { content, at: momentAfter(after) }
    done.set(this.name, waiting)
    putBuffer(this.person, this.subject, waiting)
    this.tell('underWay')
    this.sendIn(PAUSE + (PAUSE_EACH * JSON.stringify(content).length) / 100)
  }

  /** Sends what the server has not taken yet, also of a page that is on its way out. */
  flush(): void {
    const waiting = this.own()
    if (waiting === null || waiting.content === null) return
    if (waiting.at === taken.get(this.name)) return
    const sending = this.send(waiting, true)
    this.underWay = this.underWay.then(() => sending)
  }

  /** Gives up what waits in this browser: something newer was kept from elsewhere. */
  giveWay(): void {
    clearBuffer(this.person, this.subject)
  }

  /** Forgets the draft: it was sent, or discarded. */
  drop(after: string | null): void {
    clearTimeout(this.timer)
    done.set(this.name, { content: null, at: momentAfter(after) })
    clearBuffer(this.person, this.subject)
    this.tell('nowhere')
    // After what is still being sent, or that would bring it back.
    this.underWay = this.underWay.then(() => ask('DELETE', { subject: this.subject }, true))
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      const waiting = this.own()
      if (waiting === null || waiting.content === null) return
      this.underWay = this.underWay.then(() => this.send(waiting, false))
    }, milliseconds)
  }

  private async send(waiting: Buffered, isLast: boolean): Promise<void> {
    const answer = await ask('PUT', { subject: this.subject, ...waiting }, isLast)
    const isLatest = this.own()?.at === waiting.at
    if (answer === 'kept') {
      taken.set(this.name, waiting.at)
      clearBuffer(this.person, this.subject, waiting.at)
    }
    if (!isLatest) return
    this.tell(answer === 'kept' ? 'server' : 'browser')
    if (answer === 'failed') this.sendIn(AGAIN)
  }
}

/** Now; a little after what is followed, where the clock of whoever kept that was ahead of this one. */
function momentAfter(before: string | null): string {
  const earliest = before === null ? 0 : Date.parse(before) + 1
  return new Date(Math.max(Date.now(), earliest)).toISOString()
}

/** `refused`: to ask for the same again is of no use before somebody signs in again. */
async function ask(
  method: 'PUT' | 'DELETE',
  given: object,
  isLast: boolean,
): Promise<'kept' | 'refused' | 'failed'> {
  const body = JSON.stringify(given)
  const keepalive = isLast && body.length < LAST_WORDS
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/api/drafts', { method, body, headers, keepalive }).catch(() => null)
  if (answer?.ok) return 'kept'
  return answer !== null && answer.status < 500 ? 'refused' : 'failed'
}
