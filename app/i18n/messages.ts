import type { Language } from '@/lib/values/text'
import type { ENGLISH } from '@/messages/english'

/** All messages of a language; of the other one nothing is loaded. */
export async function loadMessages(language: Language): Promise<typeof ENGLISH> {
  if (language === 'en') return (await import('@/messages/english')).ENGLISH
  return (await import('@/messages/arabic')).ARABIC
}
