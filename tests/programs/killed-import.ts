// Imports a bundle and, when everything is written but nothing committed, says so and waits to be killed.
import { importBundle } from '@/lib/bundle/commands'
import { openDatabase, providerOf } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'

const [url] = process.argv.slice(2)
if (!url) throw new Error('Name the database.')
const db = openDatabase(url)
const halting = db.$extends({
  query: {
    setting: {
      // The last row that an import writes before its event.
      upsert: async ({ args, query }) => {
        await query(args)
        process.stdout.write('written\n')
        return new Promise(() => {})
      },
    },
  },
}) as unknown as typeof db
const shared = globalThis as unknown as { mizanProviders: WeakMap<object, string> }
shared.mizanProviders.set(halting, providerOf(db))

const bundle = sampleBundle()
const [nine] = bundle.claims.filter(({ key }) => key === 'nine')
const many = Array.from({ length: 3000 }, (_, index) => ({ ...nine, key: `nine-${index}` }))
// Something has to keep the process waiting.
setInterval(() => {}, 1000)
await importBundle(
  halting,
  JSON.stringify({ ...bundle, claims: [...bundle.claims, ...many] }),
  'test',
)
