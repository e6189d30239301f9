import type { AsyncLocalStorage } from 'node:async_hooks'

/** What scripts/answering.mjs keeps while a call of an action is answered. */
interface Answering {
  isCalled: boolean
  status: number | null
  readonly headers: Record<string, string>
}

const shared = globalThis as typeof globalThis & { mizanAnswering?: AsyncLocalStorage<Answering> }

/** Absent in development, where Next itself serves. */
const told = () => shared.mizanAnswering?.getStore()

/** Notes that the request has reached an action. */
export function noteCall(): void {
  const answer = told()
  if (answer) answer.isCalled = true
}

/**
 * Chooses the status with which an action is answered that refuses to do anything. What it says goes to the page all
 * the same.
 */
export function answerWith(status: 400 | 401 | 403 | 422): void {
  const answer = told()
  if (answer) answer.status = status
}

/** Tells the browser to forget what pages kept in it: drafts, for one. */
export function clearBrowser(): void {
  const answer = told()
  if (answer) answer.headers['Clear-Site-Data'] = '"storage"'
}
