import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listPeople } from '@/lib/account/queries'
import { openDatabase } from '@/lib/server/db'
import { PASSWORD } from '@/tests/account/people'
import { expectAccess } from './axe'
import { launchChromium } from './chromium'
import { isAlive } from './reader'
import { startMizan } from './server'
import { wordsOf } from './words'

const folder = mkdtempSync(join(tmpdir(), 'mizan-set-up-'))
const databaseUrl = `file:${join(folder, 'mizan.db')}`
const browser = await launchChromium()
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the first start', () => {
  it('prints a link, which sets up the first account once; the next start prints none', async () => {
    const server = await startMizan(databaseUrl)
    const t = wordsOf('en')
    try {
      await expect.poll(() => server.said(), { timeout: 60_000 }).toMatch(/\/set-up\/[\w-]{43}\n/)
      const [link = ''] = /http:\S+\/set-up\/[\w-]{43}/.exec(server.said()) ?? []
      const page = await browser.newPage({ locale: 'en-GB' })
      await page.goto(link)
      await isAlive(page)
      await page.waitForURL(/\/en\/set-up\//)
      await page.getByRole('heading', { level: 1, name: t('account.setUpTitle') }).waitFor()
      await expectAccess(page)

      await page.getByRole('button', { name: t('account.setUp') }).click()
      for (const fault of ['name', 'email', 'password'] as const)
        await page.getByText(t(`account.fieldFault.${fault}`)).waitFor()
      await expectAccess(page)
      await page.getByLabel(t('account.name'), { exact: true }).fill('رنا')
      await page.getByLabel(t('account.email'), { exact: true }).fill('rana@desk.example')
      await page.getByLabel(t('account.newPassword'), { exact: true }).fill(PASSWORD)
      await page.getByLabel(t('account.repeat'), { exact: true }).fill('another long one')
      await page.getByRole('button', { name: t('account.setUp') }).click()
      await page.getByText(t('account.fieldFault.repeat')).waitFor()
      expect(await page.getByLabel(t('account.name'), { exact: true }).inputValue()).toBe('رنا')
      await page.getByLabel(t('account.newPassword'), { exact: true }).fill(PASSWORD)
      await page.getByLabel(t('account.repeat'), { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: t('account.setUp') }).click()
      await page.waitForURL(/\/en\/incidents/)
      await page.getByRole('button', { name: 'رنا' }).waitFor()

      await page.goto(link)
      await page.getByRole('heading', { level: 1, name: t('account.linkEndedTitle') }).waitFor()
      await expectAccess(page)
    } finally {
      await server.stop()
    }
    const db = openDatabase(databaseUrl)
    expect(await listPeople(db)).toMatchObject([{ name: 'رنا', role: 'admin', isActive: true }])
    await db.$disconnect()

    const again = await startMizan(databaseUrl)
    // What prints the link has had its time by then.
    await new Promise((resolve) => setTimeout(resolve, 8_000))
    expect(again.said()).not.toContain('/set-up/')
    await again.stop()
  })
})
