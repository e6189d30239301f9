import { redirect } from 'next/navigation'
import { getReader } from '@/app/i18n/reader'

/** The incident list is the front page. */
export default async function FrontPage({ params }: { params: Promise<{ locale: string }> }) {
  const { language } = await getReader(params)
  redirect(`/${language}/incidents`)
}
