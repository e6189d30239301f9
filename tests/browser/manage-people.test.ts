import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { getLink } from '@/lib/account/link/queries'
import { findPerson } from '@/lib/account/queries'
import { openDatabase } from '@/lib/server/db'
import { newPerson, PASSWORD, secretIn } from '@/tests/account/people'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))

describe.each(LANGUAGES)('the page for people, in %s,', (language) => {
  const t = wordsOf(language)
  const itemOf = (page: Page, email: string) => page.locator(`[data-person="${email}"]`)

  it('adds somebody, who sets their password by the link and is signed in', async ({ open }) => {
    const page = await open(`/${language}/people`, { as: 'admin' })
    const add = page.getByRole('button', { name: t('account.addPerson'), exact: true })
    await add.click()
    await page.getByText(t('account.fieldFault.email')).waitFor()
    await expectAccess(page)
    const email = `new-${language}@desk.example`
    await page.getByLabel(t('account.name'), { exact: true }).fill('سلمى')
    await page.getByLabel(t('account.email'), { exact: true }).fill(email.toUpperCase())
    const form = page.getByRole('region', { name: t('account.newPerson') })
    await form.getByLabel(t('account.roleLabel'), { exact: true }).selectOption('editor')
    await add.click()
    const shown = page.getByLabel(t('account.linkForThem'), { exact: true })
    await expect.poll(() => shown.inputValue()).toMatch(/\/set-up\/[\w-]{43}$/)
    const link = new URL(await shown.inputValue())
    await itemOf(page, email).getByText(t('account.state.invited')).waitFor()
    await expectAccess(page)

    const theirs = await open(`/${language}${link.pathname}`)
    await expectAccess(theirs)
    await theirs.getByLabel(t('account.newPassword'), { exact: true }).fill(PASSWORD)
    await theirs.getByLabel(t('account.repeat'), { exact: true }).fill(PASSWORD)
    await theirs.getByRole('button', { name: t('account.setPassword'), exact: true }).click()
    await theirs.waitForURL(`**/${language}/incidents`)
    await theirs.getByRole('button', { name: 'سلمى' }).waitFor()
    expect(await findPerson(db, email)).toMatchObject({ role: 'editor', hasPassword: true })
  })

  it('changes a role, makes a new link, deactivates and lets in again', async ({ open }) => {
    const { email } = await newPerson(db, 'viewer', `changed-${language}`)
    const page = await open(`/${language}/people`, { as: 'admin' })
    const item = itemOf(page, email)
    const press = (name: Parameters<typeof t>[0]) =>
      item.getByRole('button', { name: t(name) }).click()
    await item.getByLabel(t('account.roleLabel'), { exact: true }).selectOption('annotator')
    await press('account.changeRole')
    await expect.poll(async () => (await findPerson(db, email))?.role).toBe('annotator')
    await press('account.renewLink')
    const shown = item.getByLabel(t('account.newLink'), { exact: true })
    await expect.poll(() => shown.inputValue()).toContain('/set-up/')
    expect(await getLink(db, secretIn(await shown.inputValue()))).toMatchObject({ email })
    await press('account.deactivate')
    await item.getByText(t('account.state.deactivated')).waitFor()
    await expectAccess(page)
    await press('account.reactivate')
    await expect.poll(async () => (await findPerson(db, email))?.isActive).toBe(true)
  })

  it('is not for others, and not in their menu', async ({ open }) => {
    const page = await open(`/${language}/people`, { as: 'editor', status: 403 })
    await page.getByRole('button', { name: 'editor' }).click()
    await page.getByRole('link', { name: t('shell.ownAccount'), exact: true }).waitFor()
    expect(await page.getByRole('link', { name: t('shell.people'), exact: true }).count()).toBe(0)
    await expectAccess(page)
  })
})
