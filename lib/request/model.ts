/** Why a request is not looked at any further, as it is answered. */
export interface RequestRefusal {
  readonly status: 400 | 403 | 405 | 413 | 415
  /** For whoever wrote the program that sent it: no page of ours does. */
  readonly sentence: string
}

/** The largest body of an action: a file of annotations, or a document of two million characters. */
export const LARGEST_REPLY = 17 * 1024 * 1024

const READING = ['GET', 'HEAD']

/**
 * Why a request to a page is refused, by its method and its headers; null when it is not. Pages are read, and their
 * actions are called with POST, by themselves alone and in the two forms that React sends.
 */
export function refusalOf(method: string, headers: Headers): RequestRefusal | null {
  if (READING.includes(method)) return null
  if (method !== 'POST') return { status: 405, sentence: 'A page is read with GET.' }
  if (!isFromHere(headers)) {
    return { status: 403, sentence: 'Only pages of this Mizan may call its actions.' }
  }
  const isForm = /^multipart\/form-data;\s*boundary=/i.test(headers.get('content-type') ?? '')
  const isText = /^text\/plain(;|$)/i.test(headers.get('content-type') ?? '')
  const isAction = isForm || (isText && headers.has('next-action'))
  if (!isAction || headers.has('content-encoding')) {
    return { status: 415, sentence: 'This is not how an action is called.' }
  }
  if (Number(headers.get('content-length')) > LARGEST_REPLY) {
    return { status: 413, sentence: 'The body is too large.' }
  }
  return null
}

/** Whether a browser sent a request from a page of this very host. What does not say so did not. */
export function isFromHere(headers: Headers): boolean {
  return headers.has('origin') && !isForeign(headers)
}

/** Whether a browser says that a request comes from a page of another host. Programs say nothing. */
export function isForeign(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return true
  const origin = headers.get('origin')
  return origin !== null && !isOwnOrigin(origin, headers)
}

/** The host is the one that the reader sees, which a proxy before Mizan names. */
function isOwnOrigin(origin: string, headers: Headers): boolean {
  const [forwarded = ''] = headers.get('x-forwarded-host')?.split(',') ?? []
  const host = forwarded.trim() || headers.get('host')
  return ['https', 'http'].some((scheme) => origin === `${scheme}://${host}`)
}
