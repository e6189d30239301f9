import { describe, expect, inject } from 'vitest'
import { recordDocument } from '@/lib/document/commands'
import { verifyLog } from '@/lib/log/queries'
import { openDatabase } from '@/lib/server/db'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { baseUrl, it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))

/** A text in which somebody is named twice, in two spellings. */
async function recordNaming(language: string): Promise<string> {
  const text = `${performance.now()}: قال حارس البوابة ${language} إن ثلاثة قُتلوا، ثم غادر حارِس البوّابة ${language} المكان.`
  const recorded = await recordDocument(
    db,
    {
      text,
      title: `حارس البوابة ${language}`,
      language: 'ar',
      url: null,
      publisher: { is: 'known', key: 'south-office' },
      published: { date: '2031-06-15', precision: 'day', basis: 'stated' },
      supersedes: null,
      retrievedAt: null,
    },
    'tests',
  )
  if (!recorded.ok) throw new Error(recorded.reason)
  return recorded.key
}

describe.each(LANGUAGES)('the page for redactions, in %s,', (language) => {
  const t = wordsOf(language)
  const words = `حارس البوابة ${language}`

  it('shows where words stand, and removes them with a reason', async ({ open }) => {
    const key = await recordNaming(language)
    const page = await open(`/${language}/redactions`, { as: 'admin' })
    const press = (name: 'look' | 'remove' | 'change') =>
      page.getByRole('button', { name: t(`redaction.${name}`), exact: true }).click()
    const field = page.getByLabel(t('redaction.words'), { exact: true })
    await press('look')
    await page.getByText(t('redaction.fault.noWords')).waitFor()
    await field.fill('no such words')
    await press('look')
    await page.getByText(t('redaction.nowhere')).waitFor()
    await press('change')
    await page.getByRole('button', { name: t('redaction.look'), exact: true }).waitFor()
    expect(await field.inputValue()).toBe('no such words')
    await field.fill(words)
    await press('look')
    await page.getByText(`documents/${key}`).first().waitFor()
    await expectAccess(page)

    await press('remove')
    await page.getByText(t('redaction.fault.reason')).waitFor()
    const reason = page.getByLabel(t('redaction.reason'), { exact: true })
    await reason.fill(`About ${words}`)
    await page.getByLabel(t('redaction.sure')).check()
    await press('remove')
    await page.getByText(t('redaction.fault.reasonHolds')).waitFor()
    await expectAccess(page)
    await reason.fill(`Asked by the family, ${language}`)
    await press('remove')
    await page.getByText(t('redaction.fault.notSure')).waitFor()
    await page.getByLabel(t('redaction.sure')).check()
    await press('remove')
    await page.getByText(t('redaction.done', { count: 4 })).waitFor()
    await page.getByText(`Asked by the family, ${language}`).waitFor()
    await expectAccess(page)
    expect(await page.content()).not.toContain('البوابة')

    const document = await db.document.findUniqueOrThrow({ where: { key } })
    expect(document.text).not.toContain('حارس')
    expect(await verifyLog(db)).toMatchObject({ faults: [] })
    const read = await open(`/${language}/documents/${key}`, { as: 'viewer' })
    const label = language === 'ar' ? '[حُذف حفاظاً على السلامة]' : '[removed for safety]'
    expect(await read.getByRole('img', { name: label }).count()).toBe(3)
    await read.locator('main ul li').filter({ hasText: /3|٣/ }).first().waitFor()
    await expectAccess(read)
    expect(await read.content()).not.toContain('البوابة')
  })

  it('works without scripts', async ({ open }) => {
    const page = await open(`/${language}/redactions`, { as: 'admin', javaScript: false })
    await page.getByLabel(t('redaction.words'), { exact: true }).fill('x')
    await page.getByRole('button', { name: t('redaction.look'), exact: true }).click()
    await page.getByText(t('redaction.fault.tooShort', { line: 'x' })).waitFor()
    expect(page.url()).toBe(`${baseUrl}/${language}/redactions`)
  })

  it('is for admins', async ({ open }) => {
    const page = await open(`/${language}/redactions`, { as: 'editor', status: 403 })
    await expectAccess(page)
  })
})
