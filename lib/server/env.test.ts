import { expect, it } from 'vitest'
import { readEnvironment } from './env'

const of = (variables: Record<string, string>) =>
  readEnvironment(variables as unknown as NodeJS.ProcessEnv)

it.each([
  [{}, false],
  [{ MIZAN_FETCH: '' }, false],
  [{ MIZAN_FETCH: 'deny' }, false],
  [{ MIZAN_FETCH: 'allow' }, true],
])('with %o pages may be fetched: %s', (variables, expected) => {
  expect(of(variables).mayFetch).toBe(expected)
})

it.each([
  [{ MIZAN_FETCH: 'yes' }, 'MIZAN_FETCH must be allow or deny.'],
  [{ MIZAN_SECRET: 'short' }, 'MIZAN_SECRET must have 32 characters or more.'],
  [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be file:PATH/],
])('of %o the operator is told in one sentence', (variables, sentence) => {
  expect(() => of(variables)).toThrow(sentence)
})
