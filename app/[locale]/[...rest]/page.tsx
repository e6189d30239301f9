import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFoundTitle') }
}

/** Any address that no page answers, so that "not found" is said in the reader's language. */
export default function UnknownPage(): never {
  notFound()
}
