import type { Page } from 'playwright-core'
import type { Role } from '@/lib/account/model'
import type { Database } from '@/lib/server/db'
import { cookiesOf, newPerson } from '@/tests/account/people'
import { baseUrl, isAlive, type Open } from './reader'
import { signInto } from './sign-in'

/** Somebody of whom no other test knows, so that nothing else comes to their inbox. */
export interface Newcomer {
  readonly id: string
  readonly name: string
  /** Opens a page of theirs, in a browser of its own. */
  readonly open: (open: Open, path: string) => Promise<Page>
  /** Goes on to another page in it. */
  readonly go: (page: Page, path: string) => Promise<void>
}

export async function newcomer(db: Database, role: Role, name: string): Promise<Newcomer> {
  // Their address has no room for the spaces of a name.
  const { id, email } = await newPerson(db, role, name.replaceAll(' ', '-'))
  await db.person.update({ where: { id }, data: { name } })
  const cookies = (await cookiesOf(db, email)).map((cookie) => {
    return { name: cookie.name, value: encodeURIComponent(cookie.value) }
  })
  const go = async (page: Page, path: string) => {
    await page.goto(`${baseUrl}${path}`)
    await isAlive(page)
  }
  return {
    id,
    name,
    go,
    open: async (open, path) => {
      const page = await open('/en/sign-in')
      await signInto(page.context(), cookies, baseUrl)
      await go(page, path)
      return page
    },
  }
}
