import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { openDatabase } from '@/lib/server/db'
import type { Language } from '@/lib/values/text'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { itAtDesk as it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

beforeAll(async () => {
  const documents = LANGUAGES.map((language) => ({
    key: `ferry-${language}`,
    publisher: 'wire',
    language,
    title: `Ferry ${language}`,
    url: `https://wire.example/ferry-${language}`,
    published: { date: '2031-06-20', precision: 'day', basis: 'stated' },
    text: language === 'ar' ? 'رست العبّارة عند الغروب.' : 'The ferry was moored at sunset.',
  }))
  const bundle = { format: 'mizan-bundle/1', documents }
  expect(await importBundle(db, JSON.stringify(bundle), 'tests')).toMatchObject({ ok: true })
})

describe.each(LANGUAGES)('the form of a note, in %s,', (language: Language) => {
  const t = wordsOf(language)
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

  it('keeps what was written, says what is missing, and gives the focus back', async ({ open }) => {
    const page = await open(`/${language}/documents/ferry-${language}`)
    const button = (key: Parameters<typeof t>[0]) =>
      page.getByRole('button', { name: t(key), exact: true })
    const field = page.getByRole('textbox', { name: t('notes.field.commenting'), exact: true })
    await button('notes.act.commenting').click()
    await button('notes.save').click()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.evaluate((box) => box === document.activeElement)).toBe(true)
    await page.getByText(t('notes.refused.empty'), { exact: true }).waitFor()
    await expectAccess(page)
    await field.fill('By whose watch?')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(t('notes.act.commenting'))
    await page.reload()
    await button('notes.act.commenting').click()
    expect(await field.inputValue()).toBe('By whose watch?')
    await button('notes.save').click()
    await page.getByText(t('notes.done.annotate'), { exact: true }).waitFor()
    await button('notes.act.commenting').click()
    expect(await field.inputValue()).toBe('')
    await field.fill('discarded')
    await button('notes.cancel').click()
    await button('notes.act.commenting').click()
    expect(await field.inputValue()).toBe('')
    await page.keyboard.press('Escape')

    await button('notes.resolve').click()
    await page
      .getByRole('heading', { name: t('notes.openAndResolved', { open: 0, resolved: 1 }) })
      .waitFor()
    await expect.poll(() => focused(page)).toContain(t('notes.done.resolve'))
  })
})
