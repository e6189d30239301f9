import { afterAll, describe, expect, inject } from 'vitest'
import { addPerson } from '@/lib/account/commands'
import { openDatabase } from '@/lib/server/db'
import { cookiesOf, newPerson } from '@/tests/account/people'
import { storeDocument } from './desk'
import { baseUrl, isAlive, it } from './reader'
import { signInto } from './sign-in'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())
const t = wordsOf('en')

/** What a page would run or show as something else, if it were taken for HTML, for a script or for a style. */
const HOSTILE = `</title></script><script>document.title='run'</script><img src=x onerror="document.title='run'">
"><svg onload=document.title='run'> javascript:alert(1) {{constructor}} \${1} <!-- ]]> &lt;b&gt; \u2028 ' " \\`

describe('hostile words', () => {
  it('is shown as the text that it is', async ({ open }) => {
    const title = HOSTILE.replaceAll('\n', ' ')
    const text = `${HOSTILE}\nFour guards were killed.`
    const key = await storeDocument('hostile-words', { title, text, language: 'en' }, '2031-06-14')
    const page = await open(`/en/documents/${key}`, { as: 'admin' })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
      `document.title='run'`,
    )
    expect(await page.locator('main').innerText()).toContain('<img src=x onerror=')
    await page.goto(`${baseUrl}/en/documents`)
    await page.goto(`${baseUrl}/en/documents/${key}/read`)
    await isAlive(page)
    expect(await page.title()).not.toBe('run')
    expect(await page.locator('main img, main script[src=x], main svg[onload]').count()).toBe(0)
  })
})

describe('passwords', () => {
  it('are typed unseen, may be pasted, and are left to a password manager', async ({ open }) => {
    const page = await open('/en/sign-in')
    const field = page.getByLabel(t('account.password'), { exact: true })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const words = 'a pasted one that is much longer than a password of ours may be '.repeat(3)
    await page.evaluate((text) => navigator.clipboard.writeText(text), words)
    await field.focus()
    await page.keyboard.press('Control+v')
    await expect.poll(() => field.inputValue()).toBe(words)
    expect(await field.getAttribute('type')).toBe('password')
    expect(await field.getAttribute('autocomplete')).toBe('current-password')

    const own = await open('/en/account', { as: 'viewer' })
    const fields = await own.locator('input[autocomplete$="-password"]').evaluateAll((all) => {
      return all.map((input) => [input.getAttribute('name'), input.getAttribute('type')])
    })
    expect(fields.length).toBeGreaterThan(3)
    expect(fields.filter(([, type]) => type !== 'password')).toEqual([])
  })
})

describe('who signs out', () => {
  it('leaves nothing behind in the browser', async ({ open }) => {
    const { email } = await newPerson(db, 'annotator', 'leaves-nothing')
    const page = await open('/en/sources')
    const jar = await cookiesOf(db, email)
    const cookies = jar.map(({ name, value }) => ({ name, value: encodeURIComponent(value) }))
    await signInto(page.context(), cookies, baseUrl)
    await page.goto(`${baseUrl}/en/account`)
    await isAlive(page)
    await page.evaluate(() => {
      localStorage.setItem('draft', 'words')
      sessionStorage.setItem('draft', 'words')
    })
    await page.getByRole('button', { name: 'leaves-nothing' }).click()
    await page.getByRole('button', { name: t('shell.signOut') }).click()
    await page.waitForURL('**/en/incidents')
    const kept = () => page.evaluate(() => localStorage.length + sessionStorage.length)
    await expect.poll(kept).toBe(0)
    expect(await page.context().cookies()).toEqual([])
    await page.goBack()
    await page.getByRole('heading', { name: t('account.signIn'), level: 1 }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain(email)
  })
})

describe('a page', () => {
  it('tells no other site of a one-time link', async ({ open }) => {
    const person = { name: 'links', email: 'links@desk.example', role: 'viewer' } as const
    const added = await addPerson(db, person, { by: 'tests', at: new Date() })
    const path = added.ok ? added.link.path : ''
    const page = await open(`/en${path}`)
    expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('same-origin')
    expect(await page.locator(`a[href*="${path}"]`).count()).toBeLessThan(2)
    expect(await page.locator('a[target=_blank]').count()).toBe(0)
  })
})
