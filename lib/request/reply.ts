import { isPrototypeName } from '@/lib/values/prototype'

/*
 * What pages send to their actions: values as React writes them (its "reply"). React's format can also hold promises,
 * streams, maps, server functions and more, of which our pages send none; and it drops prototype keys without a word.
 * So what is handed on to React is first held against what our pages do send.
 */

/** Deeper than anything that a page sends. */
const DEEPEST = 40

/** Text that begins with a dollar sign; `undefined`; a form that is sent along; the same object for a second time. */
const KNOWN_SIGN = /^\$(\$.*|undefined|K[0-9a-f]{1,6}|[0-9a-f]{1,6}(:[\w.-]{1,120}){1,20})$/su

/** Whether the body of an action is a list of plain values. */
export function isReply(body: ArrayBuffer): boolean {
  try {
    return isRow(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return false
  }
}

/** Whether a form is one that an action may be called with: its own fields, and the values that React adds to them. */
export function isReplyForm(form: FormData): boolean {
  return [...form].every(([name, value]) => {
    if (/__proto__|(^|_)(constructor|prototype)$/.test(name)) return false
    // `{"id": …, "bound": …}`: which action, as Next checks itself.
    if (/^\$ACTION_\d+:0$/.test(name)) return isText(value) && isAction(value)
    return /^(\$ACTION_\d+:)?\d+$/.test(name) ? isText(value) && isRow(value) : true
  })
}

function isText(value: FormDataEntryValue): value is string {
  return typeof value === 'string'
}

function isAction(text: string): boolean {
  const value = read(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { id, bound, ...rest } = value as Record<string, unknown>
  const isBound = bound === null || (typeof bound === 'string' && /^\$@[0-9a-f]{1,6}$/.test(bound))
  return typeof id === 'string' && isBound && Object.keys(rest).length === 0
}

/** One row of a reply: the arguments, as a list. */
function isRow(text: string): boolean {
  const value = read(text)
  return Array.isArray(value) && isPlain(value, 0)
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || isKnown(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth >= DEEPEST) return false
  return Object.entries(value).every(([name, part]) => {
    return !isPrototypeName(name) && isPlain(part, depth + 1)
  })
}

function isKnown(sign: string): boolean {
  return KNOWN_SIGN.test(sign) && !sign.split(':').some(isPrototypeName)
}
