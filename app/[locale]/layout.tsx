import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { signOut } from '@/app/[locale]/(account)/sign-in/actions'
import { choosePreferences } from '@/app/[locale]/actions'
import { originOf } from '@/app/access/origin'
import { getWhoAsks } from '@/app/access/signed-in'
import { readTheme } from '@/app/i18n/preferences'
import { getReader } from '@/app/i18n/reader'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { countUnread } from '@/lib/inbox/queries'
import { getDatabase } from '@/lib/server/db'
import '@/app/fonts'
import '@/app/globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#151413' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, asked] = await Promise.all([getTranslations('shell'), headers()])
  const origin = originOf(asked)
  return {
    metadataBase: URL.canParse(origin) ? new URL(origin) : null,
    title: { default: `${t('name')} – ${t('tagline')}`, template: `%s – ${t('name')}` },
    description: t('description'),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

/** The page around every page: language, direction and theme are on <html>, so that nothing flashes. */
export default async function RootLayout({ children, params }: Props) {
  const reader = await getReader(params)
  const theme = readTheme(await cookies())
  const [{ errors }, who] = await Promise.all([getMessages(), getWhoAsks()])
  const unread = who ? await countUnread(getDatabase(), who.person.id) : 0
  return (
    <html
      lang={reader.language}
      dir={reader.language === 'ar' ? 'rtl' : 'ltr'}
      data-theme={theme}
      data-digits={reader.digits}
    >
      <body className="flex flex-col font-sans">
        <Header
          reader={reader}
          theme={theme}
          person={who?.person ?? null}
          unread={unread}
          choose={choosePreferences}
          signOut={signOut.bind(null, reader.language)}
        />
        <main id="content" tabIndex={-1} className="outline-none">
          <NextIntlClientProvider messages={{ errors }}>{children}</NextIntlClientProvider>
        </main>
        <Footer reader={reader} />
      </body>
    </html>
  )
}
