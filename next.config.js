import createNextIntlPlugin from 'next-intl/plugin'

/** Packages with native or WebAssembly parts are loaded by Node as they are, not bundled. */
const external = [
  '@prisma/adapter-better-sqlite3',
  '@prisma/adapter-pg',
  '@prisma/schema-engine-wasm',
  'better-sqlite3',
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: external,
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
