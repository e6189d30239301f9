import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { root } from '@/lib/server/env'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from '@/tests/storage/database'

it('leaves nothing behind when it is killed with everything written and nothing committed', async () => {
  const { db, url } = await openTestDatabase()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/programs/killed-import.ts', url],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data')
  expect(said).toBe('written\n')
  expect(await db.claim.count()).toBe(0)
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  // PostgreSQL notices a moment later that nobody is there any more.
  await sleep(200)

  const counts = [
    db.actor.count(),
    db.document.count(),
    db.incident.count(),
    db.claim.count(),
    db.claimRevision.count(),
    db.incidentSummary.count(),
    db.logEntry.count(),
    db.setting.count(),
  ]
  expect(await Promise.all(counts)).toEqual(counts.map(() => 0))
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'test')).toMatchObject({
    ok: true,
    created: { claims: 7 },
  })
}, 120_000)
