import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { readDigits } from '@/app/i18n/preferences'
import { isLanguage, type Reader } from '@/lib/values/reader'

/** Whom the page is for: the language of its URL and the digits of the reader's cookie. Unknown languages are a 404. */
export async function getReader(params: Promise<{ locale: string }>): Promise<Reader> {
  const { locale } = await params
  if (!isLanguage(locale)) notFound()
  return { language: locale, digits: readDigits(await cookies()) }
}
