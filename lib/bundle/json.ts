import { type JSONVisitor, visit } from 'jsonc-parser'
import { type Complaint, complaints, type Fault, type Place, pathOf } from './faults'
import { wordsOf } from './json-words'

/** A bundle is six deep. Nothing that is much deeper is one, and parsers spend themselves on it. */
const DEEPEST = 100

/** Thrown to leave the visitor before the end of the text. */
class Stop extends Error {}

/** True when brackets are nested deeper than any bundle has them. Looks no further than to the first such place. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const letter = json.charCodeAt(at)
    if (letter === 0x22) at = endOfText(json, at)
    else if (letter === 0x5b || letter === 0x7b) depth++
    else if (letter === 0x5d || letter === 0x7d) depth--
    if (depth > DEEPEST) return true
  }
  return false
}

/** Where the text that begins at a quotation mark ends; a mark after an odd number of backslashes is part of it. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end
  }
  return json.length
}

/**
 * Walks a JSON text and returns what is wrong with it as JSON: the first syntax error with its line and column,
 * or every field that an object gives twice (JSON.parse would silently keep the last).
 */
export function faultsOfJson(json: string): Fault[] {
  const faults: Fault[] = []
  const seen: Set<string>[] = []
  walk(json, {
    onObjectBegin: () => {
      seen.push(new Set())
    },
    onObjectEnd: () => {
      seen.pop()
    },
    onObjectProperty: (name, _offset, _length, line, _column, path) => {
      const names = seen.at(-1)
      if (names?.has(name)) {
        const at = pathOf([...path(), name])
        faults.push({ path: at, line: line + 1, message: complaints.twice() })
      }
      names?.add(name)
    },
    onError: (code, _offset, _length, line, column) => {
      const message = complaints.notJson(column + 1, wordsOf(code))
      faults.splice(0, faults.length, { path: '', line: line + 1, message })
      throw new Stop()
    },
  })
  return faults
}

/**
 * Turns complaints into faults: each with the line of what it speaks of, or of the nearest thing around it.
 * @param value what `json` says: the walk ends where everything that is there has been found
 */
export function locate(json: string, value: unknown, said: readonly Complaint[]): Fault[] {
  const wanted = new Set(said.flatMap(({ at }) => waysTo(at, value)))
  const lines = new Map<string, number>()
  const isWanted = (line: number, place: Place) => {
    const path = pathOf(place)
    if (!wanted.has(path)) return path === ''
    if (!lines.has(path)) lines.set(path, line + 1)
    if (lines.size === wanted.size) throw new Stop()
    return true
  }
  walk(json, {
    onObjectBegin: (_offset, _length, line, _column, path) => isWanted(line, path()),
    onArrayBegin: (_offset, _length, line, _column, path) => isWanted(line, path()),
    onLiteralValue: (_value, _offset, _length, line, _column, path) => {
      isWanted(line, path())
    },
    onObjectProperty: (name, _offset, _length, line, _column, path) => {
      isWanted(line, [...path(), name])
    },
    // Without these two the visitor does not come back from what it was told to pass over.
    onObjectEnd: () => {},
    onArrayEnd: () => {},
  })
  return said.map(({ at, message }) => {
    const nearest = waysTo(at, value).at(-1)
    return { path: pathOf(at), line: (nearest && lines.get(nearest)) || null, message }
  })
}

/** The paths of everything that is there on the way to a place, the place itself last. */
function waysTo(at: Place, value: unknown): string[] {
  const ways: string[] = []
  let holder = value
  for (const [index, step] of at.entries()) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) break
    holder = (holder as Record<PropertyKey, unknown>)[step]
    ways.push(pathOf(at.slice(0, index + 1)))
  }
  return ways
}

function walk(json: string, visitor: JSONVisitor): void {
  try {
    visit(json, visitor, { disallowComments: true })
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
}
