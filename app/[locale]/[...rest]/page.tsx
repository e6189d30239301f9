import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFoundTitle') }
}

/** Any address that no page answers, so that "not found" is said in the reader's language. */
export default async function UnknownPage(): Promise<never> {
  await admit('/{...rest}')
  notFound()
}
