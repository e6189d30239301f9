import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { TRIES } from '@/lib/account/model'
import { beginSecondFactor, confirmSecondFactor } from '@/lib/account/session/commands'
import { getSignedIn } from '@/lib/account/session/queries'
import { openDatabase } from '@/lib/server/db'
import { cookiesOf, newPerson, PASSWORD, requestWith } from '@/tests/account/people'
import { codeOf } from '@/tests/account/totp'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))

/** Somebody whose authenticator is set up. */
async function withSecondFactor(name: string) {
  const { email } = await newPerson(db, 'editor', name)
  const asked = requestWith(await cookiesOf(db, email))
  const who = await getSignedIn(db, asked)
  const begun = who && (await beginSecondFactor(db, asked, who, PASSWORD))
  if (!who || !begun?.ok) throw new Error('There is no second factor.')
  const { secret, backupCodes } = begun.given
  await confirmSecondFactor(db, asked, who, codeOf(secret))
  return { email, secret, backup: backupCodes[0] ?? '' }
}

describe.each(LANGUAGES)('signing in, in %s,', (language) => {
  const t = wordsOf(language)
  const button = (page: Page, name: Parameters<typeof t>[0]) =>
    page.getByRole('button', { name: t(name), exact: true })
  const give = async (page: Page, email: string, password = PASSWORD) => {
    await page.getByLabel(t('account.email'), { exact: true }).fill(email)
    await page.getByLabel(t('account.password'), { exact: true }).fill(password)
    await button(page, 'account.signIn').click()
  }
  const heading = (page: Page, name: Parameters<typeof t>[0]) =>
    page.getByRole('heading', { level: 1, name: t(name) })

  it('leads back to the page that asked for it, and out again', async ({ open }) => {
    const { email } = await newPerson(db, 'annotator', `back-${language}`)
    const page = await open(`/${language}/documents/depot-bulletin/read?proposal=none`)
    await heading(page, 'account.signIn').waitFor()
    await expectAccess(page)
    await give(page, email)
    await page.waitForURL(/\/documents\/depot-bulletin\/read/)
    await page.getByRole('button', { name: `back-${language}` }).click()
    await button(page, 'shell.signOut').click()
    await page.waitForURL(`**/${language}/incidents`)
    await page.getByRole('link', { name: t('shell.signIn'), exact: true }).waitFor()
    await page.goto(`${new URL(page.url()).origin}/${language}/documents/new`)
    await heading(page, 'account.signIn').waitFor()
  })

  it('is one step on the way of whoever walks by links, and signing out is the end', async ({
    open,
  }) => {
    const { email } = await newPerson(db, 'annotator', `walks-${language}`)
    const page = await open(`/${language}/incidents`)
    const toNew = page.getByRole('link', { name: t('shell.newDocument'), exact: true })
    await toNew.click()
    await heading(page, 'account.signIn').waitFor()
    expect(new URL(page.url()).search).toBe(`?back=%2F${language}%2Fdocuments%2Fnew`)
    await give(page, email)
    await heading(page, 'intake.title').waitFor()
    await page.getByRole('link', { name: t('shell.sources'), exact: true }).click()
    await page.waitForURL(`**/${language}/sources`)
    await toNew.click()
    await heading(page, 'intake.title').waitFor()
    await page.getByRole('button', { name: `walks-${language}` }).click()
    await button(page, 'shell.signOut').click()
    await page.waitForURL(`**/${language}/incidents`)
    await toNew.click()
    await heading(page, 'account.signIn').waitFor()
  })

  it('gives a cookie that scripts cannot read, by TLS for this host alone', async ({ open }) => {
    const { email } = await newPerson(db, 'viewer', `cookie-${language}`)
    for (const isSecure of [false, true]) {
      const page = await open(`/${language}/sign-in`)
      if (isSecure) await page.setExtraHTTPHeaders({ 'x-forwarded-proto': 'https' })
      await give(page, email)
      await page.waitForURL(`**/${language}/incidents`)
      const cookies = await page.context().cookies()
      expect(cookies).toMatchObject([
        {
          name: `${isSecure ? '__Host-' : ''}mizan.session_token`,
          httpOnly: true,
          sameSite: 'Lax',
          secure: isSecure,
          path: '/',
        },
      ])
    }
  })

  it('says the same of a wrong password and of no account, and keeps the address', async ({
    open,
  }) => {
    const { email } = await newPerson(db, 'viewer', `wrong-${language}`)
    const page = await open(`/${language}/sign-in`, { width: 360 })
    for (const address of [email, 'nobody@desk.example']) {
      await give(page, address, 'not the one at all')
      await page.getByText(t('account.signInFault.wrong')).waitFor()
      await expect.poll(() => page.getByLabel(t('account.email')).inputValue()).toBe(address)
      await page.reload()
    }
    await give(page, 'nobody@desk.example', 'not the one at all')
    await page.getByText(t('account.signInFault.wrong')).waitFor()
    await expectAccess(page)
  })

  it('asks for the second factor, and takes a backup code once', async ({ open }) => {
    const { email, secret, backup } = await withSecondFactor(`factor-${language}`)
    for (const [code, isRight] of [
      ['000000', false],
      [codeOf(secret), true],
      [backup, true],
      [backup, false],
    ] as const) {
      const page = await open(`/${language}/sign-in`)
      await give(page, email)
      const field = page.getByLabel(t('account.code'), { exact: true })
      await field.waitFor()
      await expect.poll(() => page.evaluate('document.activeElement?.name')).toBe('code')
      await expectAccess(page)
      await field.fill(code)
      await page.keyboard.press('Enter')
      if (isRight) await page.waitForURL(`**/${language}/incidents`)
      else await page.getByText(t('account.signInFault.wrongCode')).waitFor()
    }
  })

  it('works without scripts', async ({ open }) => {
    const { email } = await newPerson(db, 'viewer', `plain-${language}`)
    const page = await open(`/${language}/sign-in?back=/${language}/sources`, {
      javaScript: false,
    })
    await give(page, email, 'not the one at all')
    await page.getByText(t('account.signInFault.wrong')).waitFor()
    await give(page, email)
    await page.waitForURL(`**/${language}/sources`)
    await page.getByText(`plain-${language}`).first().waitFor({ state: 'attached' })
  })

  it('is refused for a while after too many tries', async ({ open }) => {
    const { email } = await newPerson(db, 'viewer', `tries-${language}`)
    const page = await open(`/${language}/sign-in`)
    for (let n = 0; n < TRIES.account; n++) {
      await give(page, email, `wrong one number ${n}`)
      await page.getByText(t('account.signInFault.wrong')).waitFor()
      await page.reload()
    }
    await give(page, email)
    await page.getByText(t('account.signInFault.tooMany')).waitFor()
    await db.signInTry.deleteMany({})
  })

  it('to a page that one’s role does not include, that is said', async ({ open }) => {
    const page = await open(`/${language}/documents/new`, { as: 'viewer', status: 403 })
    await heading(page, 'errors.forbiddenTitle').waitFor()
    await expectAccess(page)
  })

  it('is what writing notes takes, and who may not write is told so beforehand', async ({
    open,
  }) => {
    const path = `/${language}/documents/depot-bulletin`
    const newNote = (page: Page) => page.getByText(t('notes.onDocument'), { exact: true })
    const nobody = await open(path)
    expect(await nobody.getByText(t('notes.title'), { exact: true }).count()).toBe(0)
    expect(await newNote(nobody).count()).toBe(0)
    await expectAccess(nobody)
    const viewer = await open(path, { as: 'viewer' })
    await viewer.getByText(t('notes.mayNot.notAllowed')).waitFor()
    expect(await newNote(viewer).count()).toBe(0)
    const annotator = await open(path, { as: 'annotator' })
    expect(await newNote(annotator).count()).toBe(1)
  })

  it('is asked for by what was to be saved, which stays', async ({ open }) => {
    const page = await open(`/${language}/documents/new`, { as: 'annotator' })
    const text = page.getByRole('textbox', { name: t('intake.text'), exact: true })
    await text.fill('Nine people left the village.')
    await page.context().clearCookies()
    await page.getByRole('button', { name: t('intake.store') }).click()
    const link = page
      .getByRole('main')
      .getByRole('link', { name: /./ })
      .and(page.locator('[target=_blank]'))
    await link.first().waitFor()
    expect(await link.first().getAttribute('href')).toBe(`/${language}/sign-in`)
    expect(await text.inputValue()).toBe('Nine people left the village.')
  })
})
