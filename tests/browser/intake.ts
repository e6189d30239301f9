import type { Page } from 'playwright-core'
import type { Language } from '@/lib/values/text'
import { wordsOf } from './words'

/** What a person does on the page for new documents. */
export function intakeOf(language: Language) {
  const t = wordsOf(language)
  return {
    path: `/${language}/documents/new`,
    text: (page: Page) => page.getByRole('textbox', { name: t('intake.text'), exact: true }),
    title: (page: Page) => page.getByLabel(t('intake.documentTitle'), { exact: true }),
    store: (page: Page) => page.getByRole('button', { name: t('intake.store') }).click(),
    about: async (page: Page, day = '2020-02-03') => {
      await page.getByLabel(t('intake.publisher')).selectOption('sohr')
      await page.getByLabel(t('intake.published'), { exact: true }).fill(day)
    },
    bring: (page: Page, name: string, bytes: Uint8Array | string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }),
  }
}
