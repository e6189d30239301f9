import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/**
 * The same files run once on each database; only the set-up differs. What only one of the two has (SQLite's
 * pragmas, say) is tested in files named *.sqlite.test.ts or *.postgresql.test.ts.
 */
const storage = (name: 'sqlite' | 'postgresql', other: string, folder = 'storage') => ({
  resolve: { alias },
  test: {
    name: folder === 'storage' ? name : `${name}-${folder}`,
    include: [`tests/${folder}/**/*.test.ts`],
    exclude: [`**/*.${other}.test.ts`],
    globalSetup: [`tests/storage/${name}.setup.ts`],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

/**
 * What a reader sees in Chromium, on one server that all files share: one file at a time, since on a busy machine two
 * starve each other, and a test that failed once more, since Chromium may still be slower than any patience.
 */
const inBrowser = (name: 'browser' | 'shared') => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: [`tests/${name}/${name}.setup.ts`],
    maxWorkers: 1,
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long a page may take to follow what a reader did.
    expect: { poll: { timeout: 10_000 } },
  },
})

/** Hostile bodies by the thousand, on a server of their own (docs/security.md). */
const fuzz = {
  resolve: { alias },
  test: {
    name: 'fuzz',
    include: ['tests/fuzz/**/*.test.ts'],
    globalSetup: ['tests/fuzz/fuzz.setup.ts'],
    testTimeout: 60 * 60_000,
    hookTimeout: 120_000,
  },
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Some start whole programs, on machines that are busy with other tests.
          testTimeout: 60_000,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'messages/**/*.test.ts',
            'tests/{structure,scripts}/**/*.test.ts',
          ],
        },
      },
      storage('sqlite', 'postgresql'),
      storage('postgresql', 'sqlite'),
      // Whole programs, each started anew: minutes, so that the quick loop leaves them out.
      storage('sqlite', 'postgresql', 'programs'),
      storage('postgresql', 'sqlite', 'programs'),
      inBrowser('browser'),
      fuzz,
      // Not part of `npm test`: what it reads lies beside the checkout (scripts/check-shared.mjs).
      inBrowser('shared'),
    ],
    coverage: {
      provider: 'v8',
      include: ['lib/values/**/*.ts', 'lib/comparison/**/*.ts'],
      // What reads the database is covered by the storage projects.
      exclude: ['**/*.test.ts', 'lib/comparison/{queries,facts}.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { branches: 100 },
    },
  },
})
