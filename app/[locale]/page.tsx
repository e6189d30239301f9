import { redirect } from 'next/navigation'
import { admit } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'

/** The incident list is the front page. */
export default async function FrontPage({ params }: { params: Promise<{ locale: string }> }) {
  await admit('/')
  const { language } = await getReader(params)
  redirect(`/${language}/incidents`)
}
