import { describe, expect, it } from 'vitest'
import { setPasswordByLink } from '@/lib/account/link/commands'
import { getLink } from '@/lib/account/link/queries'
import { PASSWORD, secretIn } from '@/tests/account/people'
import { openTestDatabase } from '@/tests/storage/database'
import { program, run } from './mizan'

const { db, url } = await openTestDatabase()
const mizan = (...args: string[]) => run(process.execPath, [program, ...args], { databaseUrl: url })
const RANA = 'rana@desk.example'
const OMAR = 'omar@desk.example'

const linkIn = (out: string) => secretIn(out.trim().split('\n').at(-1) ?? '')

describe('mizan user', () => {
  it('adds people, who set their own password by the link that it prints', async () => {
    const { code, out, err } = await mizan('user', 'add', RANA, '--name', 'رنا', '--role', 'admin')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/\n\/set-up\/[\w-]{43}\n$/)
    expect(await setPasswordByLink(db, linkIn(out), PASSWORD)).toMatchObject({ ok: true })
    await mizan('user', 'add', OMAR, '--name', 'Omar', '--role', 'viewer')
    const listed = await mizan('user', 'list')
    expect(listed.out).toBe(
      `${OMAR}  viewer  link not used yet  Omar\n${RANA}  admin   active             رنا\n`,
    )
  })

  it('makes a new link, which ends the one before', async () => {
    const [one, other] = [await mizan('user', 'reset', OMAR), await mizan('user', 'reset', OMAR)]
    expect(await getLink(db, linkIn(one.out))).toBeNull()
    expect(await getLink(db, linkIn(other.out))).toMatchObject({ email: OMAR })
  })

  it('deactivates people, and never the last admin', async () => {
    expect(await mizan('user', 'deactivate', OMAR.toUpperCase())).toMatchObject({ code: 0 })
    expect((await mizan('user', 'list', '--lang', 'ar')).out).toContain('موقوف')
    expect(await mizan('user', 'deactivate', RANA)).toMatchObject({
      code: 1,
      err: `mizan: ${RANA} is the last admin: make somebody else one first.\n`,
    })
  })

  it.each([
    [['reset', OMAR], 'omar@desk.example is deactivated: an admin can let them in again.'],
    [['reset', 'x@desk.example'], 'nobody has an account with x@desk.example.'],
    [['add', RANA, '--name', 'R', '--role', 'viewer'], `${RANA} has an account already.`],
    [
      ['add', 'rana', '--name', 'R', '--role', 'viewer'],
      'rana is not an e-mail address, or the name is too long.',
    ],
  ])('of %j says in one sentence why not', async (args, sentence) => {
    expect(await mizan('user', ...args)).toMatchObject({ code: 1, err: `mizan: ${sentence}\n` })
  })
})
