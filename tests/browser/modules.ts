import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { createViteServer } from 'vitest/node'
import { root } from '@/lib/server/env'
import { launchChromium } from './chromium'

/**
 * An empty page that has loaded modules of this repository, by their paths: all that they export is in the page's
 * `window.exported`.
 */
export async function openModules(...paths: readonly string[]): Promise<Page> {
  const imports = paths.map((path, nth) => `import * as m${nth} from '/${path}'`)
  const exported = paths.map((_, nth) => `...m${nth}`)
  const script = `${imports.join('\n')}\nwindow.exported = { ${exported.join(', ')} }`
  const html = `<!doctype html><html lang="en"><title>Empty</title><body></body><script type="module">${script}</script></html>`
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': root } },
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [
      {
        name: 'empty-page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/empty', (_request, response) => {
            response.setHeader('content-type', 'text/html; charset=utf-8')
            response.end(html)
          })
        },
      },
    ],
  })
  await server.listen()
  const browser = await launchChromium()
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  const page = await browser.newPage()
  await page.goto(`${server.resolvedUrls?.local[0]}empty`)
  await page.waitForFunction(() => 'exported' in window)
  return page
}
