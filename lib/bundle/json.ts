import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { type Complaint, complaints, type Fault, pathOf } from './faults'

/** Thrown to leave the visitor at the first syntax error: what follows one is noise. */
class Stop extends Error {}

/**
 * Walks a JSON text and returns what is wrong with it as JSON: the first syntax error with its line and column,
 * or every field that an object gives twice (JSON.parse would silently keep the last).
 */
export function faultsOfJson(json: string): Fault[] {
  const faults: Fault[] = []
  const seen: Set<string>[] = []
  const visitor: JSONVisitor = {
    onObjectBegin: () => {
      seen.push(new Set())
    },
    onObjectEnd: () => {
      seen.pop()
    },
    onObjectProperty: (name, _offset, _length, line, _column, path) => {
      const names = seen.at(-1)
      if (names?.has(name)) {
        faults.push({
          path: pathOf([...path(), name]),
          line: line + 1,
          message: complaints.twice(),
        })
      }
      names?.add(name)
    },
    onError: (code: ParseErrorCode, _offset, _length, line, column) => {
      const message = complaints.notJson(column + 1, wordsOf(code))
      faults.splice(0, faults.length, { path: '', line: line + 1, message })
      throw new Stop()
    },
  }
  try {
    visit(json, visitor, { disallowComments: true })
  } catch (error) {
    if (error instanceof RangeError)
      return [{ path: '', line: null, message: complaints.tooDeep() }]
    if (!(error instanceof Stop)) throw error
  }
  return faults
}

/** Turns complaints into faults: each with the line of what it speaks of, or of the nearest thing around it. */
export function locate(json: string, said: readonly Complaint[]): Fault[] {
  const lines = linesOf(json, said)
  return said.map(({ at, message }) => ({ path: pathOf(at), line: lineOf(lines, at), message }))
}

/** The lines of everything on the way to the places that are complained of. */
function linesOf(json: string, said: readonly Complaint[]): Map<string, number> {
  const wanted = new Set<string>()
  for (const { at } of said) {
    for (let length = 0; length <= at.length; length++) wanted.add(pathOf(at.slice(0, length)))
  }
  const lines = new Map<string, number>()
  const note = (path: string, line: number) => {
    if (wanted.has(path) && !lines.has(path)) lines.set(path, line + 1)
  }
  const onValue = (line: number, path: () => (string | number)[]) => note(pathOf(path()), line)
  visit(
    json,
    {
      onObjectBegin: (_offset, _length, line, _column, path) => {
        onValue(line, path)
        return wanted.has(pathOf(path()))
      },
      onArrayBegin: (_offset, _length, line, _column, path) => {
        onValue(line, path)
        return wanted.has(pathOf(path()))
      },
      onObjectProperty: (name, _offset, _length, line, _column, path) =>
        note(pathOf([...path(), name]), line),
      onLiteralValue: (_value, _offset, _length, line, _column, path) => onValue(line, path),
    },
    { disallowComments: true },
  )
  return lines
}

function lineOf(lines: ReadonlyMap<string, number>, at: Complaint['at']): number | null {
  for (let length = at.length; length > 0; length--) {
    const line = lines.get(pathOf(at.slice(0, length)))
    if (line !== undefined) return line
  }
  return null
}

/** `PropertyNameExpected` → `property name expected`. */
function wordsOf(code: ParseErrorCode): string {
  return printParseErrorCode(code)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase()
}
