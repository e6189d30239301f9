import createNextIntlPlugin from 'next-intl/plugin'

/** Packages with native or WebAssembly parts, or that choose parts of theirs as they run, are loaded by Node as they are. */
const external = [
  '@node-rs/argon2',
  '@prisma/adapter-better-sqlite3',
  '@prisma/adapter-pg',
  '@prisma/schema-engine-wasm',
  'better-auth',
  'better-sqlite3',
  'linkedom',
  'mammoth',
  'unpdf',
]

/** On every answer. Pages get their full policy, with a nonce, in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: external,
  // A file of annotations comes by way of a server action, and so does the text of a document, two million
  // characters at most (lib/document/model.ts); Next's own limit is 1 MB.
  // `authInterrupts` is `forbidden()`, for pages that not everybody may see.
  // The other limit is that of what proxy.ts gets to see of it, and all that comes behind.
  experimental: {
    serverActions: { bodySizeLimit: '17mb' },
    proxyClientMaxBodySize: '17mb',
    authInterrupts: true,
  },
  // Chromium asks for it unbidden when it has not seen the page's own icon yet.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    {
      // Only who came by TLS is told to stay with it: a copy on one's own machine has none.
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }],
    },
    ...['/api', '/api/:path*', '/icon.svg', '/favicon.ico'].map((source) => ({
      source,
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    })),
  ],
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
