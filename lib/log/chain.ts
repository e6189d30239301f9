import { createHash } from 'node:crypto'
import { canonical } from '@/lib/values/canonical'
import type { Deed, LogEntry, LogFault, LogValue, ReadEntry, Verified } from './model'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The hash of an entry: of all that it says and of the entry before it. */
export function hashOf({ seq, at, by, action, subject, commitments, previous }: Unhashed): string {
  return sha256(
    canonical({ seq, at: at.toISOString(), by, action, subject, commitments, previous }),
  )
}

type Unhashed = Omit<LogEntry, 'hash'>

/** The values of a deed by path, each under a salt of its own. @param salt gives a new one each time */
export function valuesOf({ before, after, detail }: Deed, salt: () => string): readonly LogValue[] {
  return Object.entries({ before, after, detail }).flatMap(([side, fields]) =>
    Object.entries(fields ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ({ path: `${side}.${name}`, salt: salt(), value: canonical(value) })),
  )
}

/** What an entry keeps of its values: a salted hash of each, by path. */
export function commitmentsOf(values: readonly LogValue[]): string {
  return canonical(Object.fromEntries(values.map((value) => [value.path, commitmentOf(value)])))
}

const commitmentOf = ({ salt, value }: LogValue) => sha256(`${salt}\n${value}`)

/** The subject of the entry that records the redaction of a value. */
export function redactionOf(seq: number, path: string): string {
  return `log/${seq}/${path}`
}

/** What was recorded before there was a chain has this for a hash, and its values are not committed to. */
const UNCHAINED = /^before the chain /

/**
 * What the first entry of the chain continues: all entries from before the chain, by who did what and when; nothing,
 * in a log that always was a chain.
 */
export class Beginning {
  private readonly digest = createHash('sha256')

  add({ seq, at, by, action, subject }: Unhashed): void {
    this.digest.update(canonical([seq, at.toISOString(), by, action, subject]))
  }

  hash(): string {
    return this.digest.copy().digest('hex')
  }
}

/** Follows a chain entry by entry, in their order, so that a log of any length is verified in little memory. */
export class Verification {
  private readonly faults: LogFault[] = []
  private readonly beginning = new Beginning()
  private seq = 0
  private count = 0
  private head: string | null = null
  private isNoted: boolean
  /** Values that are said to be redacted, until the entry that recorded it is met. */
  private readonly redacted = new Map<string, LogFault>()

  /** @param noted the hash of an entry that somebody wrote down earlier, which must be in the log */
  constructor(private readonly noted: string | null = null) {
    this.isNoted = noted === null
  }

  add(entry: ReadEntry): void {
    if (entry.seq !== this.seq + 1) this.gap(entry.seq)
    this.seq = entry.seq
    this.count++
    if (this.head === null && UNCHAINED.test(entry.hash)) {
      this.beginning.add(entry)
      return
    }
    if (hashOf(entry) !== entry.hash) this.faults.push({ kind: 'edited', seq: entry.seq })
    if (entry.previous !== (this.head ?? this.beginning.hash())) {
      this.faults.push({ kind: 'unlinked', seq: entry.seq })
    }
    for (const fault of faultsOfValues(entry)) this.note(entry, fault)
    if (entry.action === 'redact') this.redacted.delete(entry.subject)
    this.head = entry.hash
    if (entry.hash === this.noted) this.isNoted = true
  }

  /** Entries that should stand between the last one and this; many in a row are told as one fault. */
  private gap(next: number): void {
    const [seq, last] = [this.seq + 1, next - 1]
    this.faults.push(last > seq ? { kind: 'missing', seq, last } : { kind: 'missing', seq })
  }

  private note({ redacted }: ReadEntry, fault: LogFault): void {
    const { kind, seq, path = '' } = fault
    if (kind === 'valueMissing' && redacted.includes(path)) {
      this.redacted.set(redactionOf(seq ?? 0, path), fault)
    } else {
      this.faults.push(fault)
    }
  }

  end(): Verified {
    const head = this.head ?? this.beginning.hash()
    const isThere = this.isNoted || head === this.noted
    const faults = [...this.faults, ...this.redacted.values()]
    if (!isThere) faults.push({ kind: 'headMissing', seq: null })
    return { entries: this.count, head, faults }
  }
}

function faultsOfValues({ seq, commitments, values }: ReadEntry): LogFault[] {
  const committed = new Map(Object.entries(readCommitments(commitments)))
  const found = values.flatMap((value): LogFault[] => {
    const { path } = value
    const commitment = committed.get(path)
    if (commitment === undefined) return [{ kind: 'valueAdded', seq, path }]
    return commitment === commitmentOf(value) ? [] : [{ kind: 'valueEdited', seq, path }]
  })
  const present = new Set(values.map(({ path }) => path))
  const gone = [...committed.keys()].filter((path) => !present.has(path))
  return [...found, ...gone.map((path): LogFault => ({ kind: 'valueMissing', seq, path }))]
}

/** Of an entry that was tampered with there may be no reading: it is edited, and commits to nothing. */
function readCommitments(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
