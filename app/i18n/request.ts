import { cookies } from 'next/headers'
import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { loadMessages } from '@/app/i18n/messages'
import { readDigits } from '@/app/i18n/preferences'
import { intlTag } from '@/lib/values/digits'
import { isLanguage } from '@/lib/values/reader'

/**
 * What next-intl needs for a request. The locale it is given names the reader's digits (`ar-u-nu-latn`), so that
 * every `#` of a message is written with them; links and data use the plain language of `getReader()`.
 */
export default getRequestConfig(async ({ locale }) => {
  const named = locale?.slice(0, 2) ?? (await rootLocale())
  const language = isLanguage(named) ? named : 'ar'
  return {
    locale: intlTag(language, readDigits(await cookies())),
    messages: await loadMessages(language),
    timeZone: 'UTC',
  }
})
