import { type NextRequest, NextResponse } from 'next/server'
import { type RequestRefusal, refusalOf } from '@/lib/request/model'
import { isReply, isReplyForm } from '@/lib/request/reply'
import { isLanguage, preferredLanguage } from '@/lib/values/reader'

/** First steps of paths that are the same in every language, so that an address without one can be shared. */
const SHARED = new Set([
  ...['', 'incidents', 'documents', 'sources', 'claims', 'places', 'review', 'inbox'],
  ...['sign-in', 'set-up', 'account', 'people', 'redactions'],
])

/**
 * Runs before every page: what no page of ours would send is refused, `/` and addresses without a language go to the
 * reader's own, an unknown language is shown as not found, and each page gets a policy under which only scripts that carry this response's nonce run.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = refusalOf(request.method, request.headers) ?? (await replyRefusal(request))
  if (refusal) return refuse(refusal)
  const { pathname, search } = request.nextUrl
  const first = pathname.split('/')[1] ?? ''
  const language = preferredLanguage(request.headers.get('accept-language'))
  if (SHARED.has(first)) return toLanguage(request, language)

  const isEmbed = pathname.split('/')[2] === 'embed' && isLanguage(first)
  const policy = contentSecurityPolicy(crypto.randomUUID(), isEmbed)
  const headers = new Headers(request.headers)
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy)
  // For whoever has to sign in first, and comes back then (app/access/admit.ts).
  headers.set('x-mizan-path', pathname + search)
  const response = isLanguage(first)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(`/${language}${pathname}`, request.url), {
        request: { headers },
      })
  response.headers.set('Content-Security-Policy', policy)
  if (!isEmbed) response.headers.set('X-Frame-Options', 'DENY')
  return response
}

/** Why what an action is called with is refused, before anything of it is made into objects. */
async function replyRefusal(request: NextRequest): Promise<RequestRefusal | null> {
  if (request.method !== 'POST') return null
  const isForm = request.headers.get('content-type')?.toLowerCase().startsWith('multipart')
  const isRight = isForm
    ? await request.formData().then(isReplyForm, () => false)
    : isReply(await request.arrayBuffer())
  return isRight ? null : { status: 400, sentence: 'No page sends this to an action.' }
}

function refuse({ status, sentence }: RequestRefusal): NextResponse {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
    ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
  }
  return new NextResponse(`${sentence}\n`, { status, headers })
}

function toLanguage(request: NextRequest, language: string): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = `/${language}${target.pathname}`.replace(/\/$/, '')
  const response = NextResponse.redirect(target, 307)
  response.headers.set('Vary', 'Accept-Language')
  return response
}

/**
 * Nothing comes from another host. React draws `style` attributes for plots, hence `style-src-attr`. Embeds are made to
 * be framed by others; nothing else may be.
 */
function contentSecurityPolicy(nonce: string, isEmbed: boolean): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    `default-src 'self'`,
    `worker-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${isDevelopment ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${isEmbed ? '*' : `'none'`}`,
  ].join('; ')
}

export const config = {
  matcher: ['/((?!api/|api$|_next/|icon\\.svg$|favicon\\.ico$|robots\\.txt$).*)'],
}
