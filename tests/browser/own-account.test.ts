import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openDatabase } from '@/lib/server/db'
import { cookiesOf, newPerson, PASSWORD } from '@/tests/account/people'
import { codeOf } from '@/tests/account/totp'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { baseUrl, isAlive, it, type Open } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))

describe.each(LANGUAGES)('one’s own account, in %s,', (language) => {
  const t = wordsOf(language)
  type Name = Parameters<typeof t>[0]
  const button = (page: Page, name: Name) =>
    page.getByRole('main').getByRole('button', { name: t(name), exact: true })
  const field = (page: Page, name: Name) => page.getByLabel(t(name), { exact: true })
  const section = (page: Page, name: Name) => page.getByRole('region', { name: t(name) })

  /** The page of somebody of one's own, by the cookies of a browser of theirs. */
  async function own(open: Open, name: string) {
    const { email, id } = await newPerson(db, 'viewer', `${name}-${language}`)
    const page = await open(`/${language}/incidents`)
    for (const { name: cookie, value } of await cookiesOf(db, email)) {
      const kept = { name: cookie, value: encodeURIComponent(value), url: baseUrl }
      await page.context().addCookies([kept])
    }
    await page.goto(`${baseUrl}/${language}/account`)
    await isAlive(page)
    return { page, email, id }
  }

  it('changes its password, and says what is wrong', async ({ open }) => {
    const { page, email } = await own(open, 'password')
    const change = async (current: string, next: string, repeat = next) => {
      await field(page, 'account.currentPassword').fill(current)
      await field(page, 'account.newPassword').fill(next)
      await field(page, 'account.repeat').fill(repeat)
      await button(page, 'account.changePassword').click()
    }
    await change('not the one at all', 'a new and longer one')
    await page.getByText(t('account.ownFault.wrong')).waitFor()
    await change(PASSWORD, 'too short')
    await page.getByText(t('account.ownFault.password')).waitFor()
    await change(PASSWORD, 'a new and longer one', 'another one than that')
    await page.getByText(t('account.ownFault.repeat')).waitFor()
    await change(PASSWORD, 'a new and longer one')
    await page.getByText(t('account.passwordChanged')).waitFor()
    await expect(cookiesOf(db, email)).rejects.toThrow('wrong')
  })

  it('turns a second factor on, by a code, and off', async ({ open }) => {
    const { page, id } = await own(open, 'own-factor')
    const factor = section(page, 'account.secondFactor')
    await factor.getByLabel(t('account.password'), { exact: true }).fill(PASSWORD)
    await button(page, 'account.beginFactor').click()
    const secret = await factor.locator('[data-secret]').getAttribute('data-secret')
    expect(await factor.getByRole('list').last().getByRole('listitem').count()).toBe(10)
    await expectAccess(page)
    await field(page, 'account.code').fill('000000')
    await button(page, 'account.confirmFactor').click()
    await page.getByText(t('account.ownFault.wrongCode')).waitFor()
    await field(page, 'account.code').fill(codeOf(secret ?? ''))
    await button(page, 'account.confirmFactor').click()
    await page.getByText(t('account.factorOn')).waitFor()
    expect(await db.person.findUnique({ where: { id } })).toMatchObject({ twoFactorEnabled: true })
    await page.reload()
    await isAlive(page)
    await factor.getByLabel(t('account.password'), { exact: true }).fill(PASSWORD)
    await button(page, 'account.endFactor').click()
    await page.getByText(t('account.factorOff')).waitFor()
  })

  it('shows where it is signed in, and signs out elsewhere', async ({ open }) => {
    const { page, email, id } = await own(open, 'sessions')
    await cookiesOf(db, email)
    await cookiesOf(db, email)
    await page.reload()
    await isAlive(page)
    const sessions = section(page, 'account.sessions')
    await expect.poll(() => sessions.getByRole('listitem').count()).toBe(3)
    await sessions.getByRole('listitem').getByRole('button').first().click()
    await expect.poll(() => sessions.getByRole('listitem').count()).toBe(2)
    await sessions.getByRole('button', { name: t('account.endOthers') }).click()
    await expect.poll(() => sessions.getByRole('listitem').count()).toBe(1)
    expect(await db.session.count({ where: { personId: id } })).toBe(1)
  })

  it('issues a token, shows it once, and revokes it', async ({ open }) => {
    const { page } = await own(open, 'tokens')
    const tokens = section(page, 'account.tokens')
    await field(page, 'account.tokenName').fill('notebook')
    await field(page, 'account.scope.read').uncheck()
    await button(page, 'account.issueToken').click()
    await page.getByText(t('account.fieldFault.scopes')).waitFor()
    await field(page, 'account.scope.read').check()
    await button(page, 'account.issueToken').click()
    const shown = page.getByLabel(t('account.newTokenIs'), { exact: true })
    await expect.poll(() => shown.inputValue()).toMatch(/^mizan_/)
    await expectAccess(page)
    const headers = { authorization: `Bearer ${await shown.inputValue()}` }
    const ask = async () => (await fetch(`${baseUrl}/api/v1/incidents`, { headers })).status
    expect(await ask()).toBe(200)
    await page.reload()
    await isAlive(page)
    expect(await shown.count()).toBe(0)
    await tokens.getByRole('button', { name: t('account.revoke') }).click()
    await expect.poll(() => tokens.getByRole('listitem').count()).toBe(0)
    expect(await ask()).toBe(401)
  })
})
