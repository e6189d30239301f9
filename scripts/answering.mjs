import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the code that answers a request to a page tells of the answer, which Next has no way to say: an action can
 * choose no status. app/access/answering.ts writes it.
 * @typedef {{ isCalled: boolean, status: number | null, headers: Record<string, string> }} Answering
 */

/** @type {AsyncLocalStorage<Answering>} Shared with the pages, which Next bundles on their own. */
const answering = new AsyncLocalStorage()
Object.assign(globalThis, { mizanAnswering: answering })

/**
 * Answers a request to a page that calls an action with the status that the action chose. A call that reached no
 * action was none, whatever Next makes of it: an error, or the page as if it had been asked for.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => unknown} answer
 */
export function answerCall(request, response, answer) {
  if (request.method !== 'POST' || /^\/api(\/|$)/.test(request.url ?? '')) return answer()
  /** @type {Answering} */
  const told = { isCalled: false, status: null, headers: {} }
  const writeHead = response.writeHead
  response.writeHead = (status, ...rest) => {
    for (const [name, value] of Object.entries(told.headers)) response.setHeader(name, value)
    return writeHead.call(response, statusOf(told, status), ...rest)
  }
  return answering.run(told, answer)
}

/** @param {Answering} told @param {number} status what Next would answer with */
function statusOf({ isCalled, status: chosen }, status) {
  if (!isCalled) return status < 400 || status >= 500 ? 400 : status
  return status === 200 && chosen !== null ? chosen : status
}
