import { createHash } from 'node:crypto'
import { type CodePoints, codePointsOf, quoteAt, sliceOf } from '@/lib/values/quote'
import type { Finder, Span } from './finder'
import { BLOCK, TERM_BLOCK } from './model'

/** Something with the words taken out, and how many passages that were. */
export interface Redacted<T> {
  readonly value: T
  readonly count: number
}

/** A document whose text was changed: before and after. */
interface ChangedText {
  readonly before: CodePoints
  readonly after: CodePoints
}

/** A quote as rows and revisions have it. */
interface QuoteLike {
  readonly exact: string
  readonly start: number
  readonly end: number
}

/** Fields of JSON that hold what people wrote, whatever key it may look like. */
const WRITTEN =
  /^(ar|en|name|nameAr|nameEn|title|titleAr|titleEn|aliases|words|exact|prefix|suffix|text|value|note|evidence|reason|translation|body|subset)$/

/** Fields of JSON that hold a term in the form of a key. */
const TERM = /^(subset|measure|cell|as)$/

/**
 * Takes words out of texts and of JSON. Documents are given to it first (`document`): quotes of them, wherever they
 * stand, then follow their new texts, and the hashes of their old ones are replaced.
 */
export class Replacer {
  private readonly documents = new Map<string, ChangedText>()
  private readonly hashes = new Map<string, string>()
  private readonly inTerm: RegExp | null

  /**
   * @param keys keys that hold the words; where a field is one of them, it stays
   * @param told is given every text that is looked through, and where the words stand in it
   */
  constructor(
    private readonly finder: Finder,
    private readonly keys: ReadonlySet<string>,
    private readonly told: (text: string, spans: readonly Span[]) => void = () => undefined,
  ) {
    const escaped = [...keys].map((key) => key.replaceAll('.', '\\.'))
    this.inTerm =
      keys.size === 0
        ? null
        : new RegExp(`(?<![A-Za-z0-9_-])(${escaped.join('|')})(?![A-Za-z0-9_-])`)
  }

  /** The documents whose texts were changed. */
  get changed(): ReadonlySet<string> {
    return new Set(this.documents.keys())
  }

  /** Whether something has to be looked at: it may hold the words, a quote or a hash of a changed document. */
  mayChange(text: string): boolean {
    if (this.finder.mayHold(text)) return true
    if (this.hashes.size === 0) return false
    const hashes = text.match(ALL_HASHES) ?? []
    if (hashes.some((hash) => this.hashes.has(hash))) return true
    if (!text.includes('"exact"')) return false
    const named = [...text.matchAll(/"document": ?"([^"]+)"/g)]
    return named.length === 0 || named.some(([, key = '']) => this.documents.has(key))
  }

  /** Notes that a document's text was changed. */
  noteDocument(key: string, before: string, after: string): void {
    this.documents.set(key, { before: codePointsOf(before), after: codePointsOf(after) })
    this.noteHash(before, after)
  }

  /** Notes that a text that has a hash was changed: of the old hash a guess at what was removed could be checked. */
  noteHash(before: string, after: string): void {
    for (const encoding of ['hex', 'base64url'] as const) {
      this.hashes.set(hashOf(before, encoding), hashOf(after, encoding))
    }
  }

  text(text: string, block: string = BLOCK): Redacted<string> {
    const spans = this.finder.find(text)
    this.told(text, spans)
    return { value: this.withoutHashes(blocked(text, spans, block)), count: spans.length }
  }

  /** A term, or a measure that is made of several; those of them that are keys stay. */
  term(term: string): Redacted<string> {
    let count = 0
    const parts = this.inTerm === null ? [term] : term.split(this.inTerm)
    const redactedParts = parts.map((part, index) => {
      if (index % 2 === 1) return part
      const redacted = this.text(part, TERM_BLOCK)
      count += redacted.count
      return redacted.value
    })
    return { value: redactedParts.join(''), count }
  }

  /** JSON as text. What is no JSON is taken for a text. */
  jsonText(json: string): Redacted<string> {
    let parsed: unknown
    try {
      parsed = JSON.parse(json)
    } catch {
      return this.text(json)
    }
    const before = JSON.stringify(parsed)
    const { value, count } = this.json(parsed)
    const after = JSON.stringify(value)
    return { value: after === before ? json : after, count }
  }

  /** @param document the key of the document that is spoken of, where that is said */
  json(value: unknown, field = '', document: string | null = null): Redacted<unknown> {
    if (typeof value === 'string') return this.field(value, field)
    if (typeof value !== 'object' || value === null) return { value, count: 0 }
    let count = 0
    const spoken =
      'document' in value && typeof value.document === 'string' ? value.document : document
    const inner = (one: unknown, name: string) => {
      const redacted = this.json(one, name, spoken)
      count += redacted.count
      return redacted.value
    }
    if (Array.isArray(value)) return { value: value.map((one) => inner(one, field)), count }
    const quote = isQuoteLike(value) ? this.quoteOf(value, document) : null
    const entries = Object.entries(value).map(([name, one]) => {
      const isTerm = /^[A-Za-z0-9._-]+$/.test(name)
      const { value: renamed, count: times } = isTerm ? this.term(name) : this.text(name)
      count += times
      const followed = quote?.[name as keyof typeof quote]
      if (quote && typeof one === 'string' && followed !== undefined) {
        if (name === 'exact' && followed !== one) count += 1
        return [renamed, followed]
      }
      return [renamed, inner(one, name)]
    })
    return { value: Object.fromEntries(entries), count }
  }

  /**
   * What a quote of a changed document says now.
   * @param document its key; null: whichever of them has these words there
   * @returns null when no changed document had those words there
   */
  quoteOf({ exact, start, end }: QuoteLike, document: string | null) {
    const among = document === null ? this.documents.values() : [this.documents.get(document)]
    for (const changed of among) {
      if (changed && sliceOf(changed.before, start, end) === exact) {
        return quoteAt(changed.after, start, end)
      }
    }
    return null
  }

  private field(text: string, field: string): Redacted<string> {
    if (TERM.test(field)) return this.term(text)
    const [, key = text] = /^[a-z]+\/(.+)$/.exec(text) ?? []
    if (!WRITTEN.test(field) && this.keys.has(key)) return { value: text, count: 0 }
    return this.text(text)
  }

  private withoutHashes(text: string): string {
    if (this.hashes.size === 0) return text
    return text.replace(ALL_HASHES, (hash) => this.hashes.get(hash) ?? hash)
  }
}

/** A SHA-256 as it is written in documents and logs, and in `ni:` addresses of notes. */
const ALL_HASHES = /[0-9a-f]{64}|(?<=;)[A-Za-z0-9_-]{43}/g

/** The SHA-256 of a text in UTF-8. */
export function hashOf(text: string, encoding: 'hex' | 'base64url' = 'hex'): string {
  return createHash('sha256').update(text, 'utf8').digest(encoding)
}

/** A text with every code point of the spans made a block: as long as before, in code points. */
export function blocked(text: string, spans: readonly Span[], block: string = BLOCK): string {
  let at = 0
  let result = ''
  for (const { start, end } of spans) {
    const length = [...text.slice(start, end)].length
    result += text.slice(at, start) + block.repeat(length)
    at = end
  }
  return result + text.slice(at)
}

function isQuoteLike(value: object): value is QuoteLike {
  const { exact, start, end } = value as Partial<QuoteLike>
  return typeof exact === 'string' && typeof start === 'number' && typeof end === 'number'
}
