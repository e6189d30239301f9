import { type NextRequest, NextResponse } from 'next/server'
import { isLanguage, preferredLanguage } from '@/lib/values/reader'

/** First steps of paths that are the same in every language, so that an address without one can be shared. */
const SHARED = [
  '',
  'incidents',
  'documents',
  'sources',
  'claims',
  'places',
  'sign-in',
  'set-up',
  'account',
  'people',
]

/**
 * Runs before every page: `/` and addresses without a language go to the reader's own, an unknown language is shown
 * as not found, and each page gets a policy under which only scripts that carry this response's nonce run.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const first = pathname.split('/')[1] ?? ''
  const language = preferredLanguage(request.headers.get('accept-language'))
  if (SHARED.includes(first)) return toLanguage(request, language)

  const policy = contentSecurityPolicy(crypto.randomUUID())
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
  return response
}

function toLanguage(request: NextRequest, language: string): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = `/${language}${target.pathname}`.replace(/\/$/, '')
  const response = NextResponse.redirect(target, 307)
  response.headers.set('Vary', 'Accept-Language')
  return response
}

/** Nothing comes from another host. React draws `style` attributes for plots, hence `style-src-attr`. */
function contentSecurityPolicy(nonce: string): string {
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
    `frame-ancestors 'none'`,
  ].join('; ')
}

export const config = {
  matcher: ['/((?!api/|api$|_next/|icon\\.svg$|favicon\\.ico$|robots\\.txt$).*)'],
}
