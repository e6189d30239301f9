import type { Page } from 'playwright-core'
import type { Language } from '@/lib/values/text'
import { LANGUAGES } from './board'
import { itAtDesk, type Open } from './reader'
import { wordsOf } from './words'

/** At the page for new documents: whoever opens it begins anew, since what another test typed there was kept for them. */
export const itAtIntake = itAtDesk.extend<{ open: Open }>({
  open: async ({ open }, use) => {
    await use(async (path, wish) => {
      const page = await open(path, wish)
      await startOver(page)
      return page
    })
  },
})

/** Throws away what was kept of a new document, if anything was. */
export async function startOver(page: Page): Promise<void> {
  for (const language of LANGUAGES) {
    const button = page.getByRole('button', {
      name: wordsOf(language)('intake.discard'),
      exact: true,
    })
    if (await button.isVisible()) await button.click()
  }
}

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
