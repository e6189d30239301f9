import { explain } from './explain'
import { type Complaint, complaints, type Fault, MOST_FAULTS } from './faults'
import { faultsOfJson, isTooDeep } from './json'
import { ENTRIES, type Entry, FORMAT, NOUNS, type Noun } from './schema'

/** No bundle is read that is larger than this, in bytes. */
export const LARGEST = 256 * 1024 ** 2

/** The entries of one list that are right in themselves, by their index in the file. */
export type Entries<N extends Noun> = ReadonlyMap<number, Entry<N>>

/** A bundle that was read but not yet held against itself and the database. */
export interface Draft {
  readonly json: string
  /** What the text says, as JSON. */
  readonly value: unknown
  readonly entries: { readonly [N in Noun]: Entries<N> }
  /** Every key that stands in the file, also those of entries with faults: index by index. */
  readonly keys: { readonly [N in Noun]: readonly (string | null)[] }
  readonly said: readonly Complaint[]
}

export type Read = { ok: true; draft: Draft } | { ok: false; faults: Fault[] }

/**
 * Reads a bundle from the bytes of a file (UTF-8, a byte order mark is allowed) or from its text. What makes the
 * file unreadable is returned as a fault; what is wrong with single entries is in the draft's `said`.
 */
export function readBundle(input: string | Uint8Array): Read {
  if (input.length > LARGEST) return refuse(complaints.tooLarge(LARGEST))
  const json = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decode(input)
  if (typeof json !== 'string') return { ok: false, faults: [json] }
  if (isTooDeep(json)) return refuse(complaints.tooDeep())
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const [fault] = faultsOfJson(json)
    return fault
      ? { ok: false, faults: [fault] }
      : refuse(complaints.notJsonAnywhere(error instanceof Error ? error.message : String(error)))
  }
  if (!isObject(value) || value.format !== FORMAT) return refuse(complaints.notBundle())
  const said: Complaint[] = []
  const lists = Object.fromEntries(NOUNS.map((noun) => [noun, listOf(noun, value[noun], said)]))
  for (const field of Object.keys(value)) {
    if (field !== 'format' && !Object.hasOwn(lists, field)) {
      said.push({ at: [field], message: complaints.unknownField() })
    }
  }
  return { ok: true, draft: { json, value, said, ...assemble(lists) } }
}

function refuse(message: Fault['message']): Read {
  return { ok: false, faults: [{ path: '', line: null, message }] }
}

/** The text of a file, or the fault that it is none. Bytes are decoded at once: no letter is cut at an edge. */
function decode(input: Uint8Array): string | Fault {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input)
  } catch {
    const before = new TextDecoder('utf-8').decode(input).split('\uFFFD', 1)[0] ?? ''
    return { path: '', line: before.split('\n').length, message: complaints.notUtf8() }
  }
}

interface List {
  readonly entries: Map<number, unknown>
  readonly keys: (string | null)[]
}

/** A list may be left out: a bundle that only adds claims is a bundle. */
function listOf(noun: Noun, value: unknown, said: Complaint[]): List {
  const list: List = { entries: new Map(), keys: [] }
  if (value === undefined) return list
  if (!Array.isArray(value)) {
    const message = complaints.wrongType({ en: 'a list', ar: 'قائمة' }, value)
    said.push({ at: [noun], message })
    return list
  }
  for (const [index, entry] of value.entries()) {
    if (said.length >= MOST_FAULTS) break
    list.keys.push(isObject(entry) && typeof entry.key === 'string' ? entry.key : null)
    const parsed = ENTRIES[noun].safeParse(entry, { reportInput: true })
    if (parsed.success) list.entries.set(index, parsed.data)
    else for (const issue of parsed.error.issues) said.push(...explain(issue, [noun, index]))
  }
  return list
}

/** Each list was parsed with the schema of its noun, which a loop over the nouns cannot tell the compiler. */
function assemble(lists: Record<string, List>): Pick<Draft, 'entries' | 'keys'> {
  const pick = (part: keyof List) =>
    Object.fromEntries(Object.entries(lists).map(([noun, list]) => [noun, list[part]]))
  return {
    entries: pick('entries') as unknown as Draft['entries'],
    keys: pick('keys') as unknown as Draft['keys'],
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
