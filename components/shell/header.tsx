import { useTranslations } from 'next-intl'
import { inboxHref } from '@/components/inbox/href'
import { AccountMenu } from '@/components/shell/account-menu'
import { DisplayMenu } from '@/components/shell/display-menu'
import { LanguageSwitch } from '@/components/shell/language-switch'
import { NavLink } from '@/components/shell/nav-link'
import { SignInLink } from '@/components/shell/sign-in-link'
import { Wordmark } from '@/components/shell/wordmark'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { formatNumber } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** The top of every page: name, rooms, display, language. On a phone the rooms take a line of their own. */
export function Header({
  reader,
  theme,
  person,
  unread,
  choose,
  signOut,
}: {
  reader: Reader
  theme: string
  /** Who is signed in. */
  person: Person | null
  /** How much of their inbox they have not read. */
  unread: number
  choose: (form: FormData) => Promise<void>
  signOut: (form: FormData) => Promise<void>
}) {
  const t = useTranslations('shell')
  const inbox = useTranslations('inbox')
  const root = `/${reader.language}`
  return (
    <header className="border-b border-line print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-10 focus:bg-surface focus:px-3 focus:py-2"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-[110rem] flex-wrap items-stretch gap-x-6 px-4 sm:px-6 lg:px-8">
        <div className="flex h-13 items-center">
          <Wordmark href={root} name={t('name')} label={t('home')} />
        </div>
        <nav
          aria-label={t('navigation')}
          className="flex gap-x-5 text-[0.9375rem] whitespace-nowrap max-sm:order-last max-sm:h-10 max-sm:w-full max-sm:justify-between max-sm:gap-x-1.5 max-sm:text-[0.8125rem]"
        >
          <NavLink href={`${root}/incidents`} label={t('incidents')} />
          <NavLink
            href={`${root}/documents`}
            except={`${root}/documents/new`}
            label={t('documents')}
          />
          <NavLink href={`${root}/sources`} label={t('sources')} />
          <NavLink href={`${root}/documents/new`} label={t('newDocument')} />
          {may(person, 'recordClaims') && <NavLink href={`${root}/review`} label={t('review')} />}
        </nav>
        <div className="ms-auto -me-2 flex items-center">
          <DisplayMenu
            label={t('display')}
            action={choose}
            digits={{
              label: t('digits'),
              chosen: reader.digits,
              choices: [
                { value: 'latn', label: t('digitsLatn') },
                { value: 'arab', label: t('digitsArab') },
              ],
            }}
            theme={{
              label: t('theme'),
              chosen: theme,
              choices: [
                { value: 'light', label: t('themeLight') },
                { value: 'dark', label: t('themeDark') },
                { value: 'system', label: t('themeSystem') },
              ],
            }}
          />
          <LanguageSwitch
            language={reader.language === 'ar' ? 'en' : 'ar'}
            label={t('otherLanguage')}
          />
          {person ? (
            <AccountMenu
              name={person.name}
              label={t('account')}
              unread={
                unread > 0
                  ? {
                      number: formatNumber(unread, reader.language, reader.digits),
                      label: inbox('unread', { count: unread }),
                    }
                  : null
              }
              links={[
                { href: inboxHref(reader.language), label: inbox('title'), isInbox: true },
                { href: `${root}/account`, label: t('ownAccount') },
                ...(may(person, 'managePeople')
                  ? [{ href: `${root}/people`, label: t('people') }]
                  : []),
                ...(may(person, 'redact')
                  ? [{ href: `${root}/redactions`, label: t('redactions') }]
                  : []),
              ]}
              signOut={signOut}
              signOutLabel={t('signOut')}
            />
          ) : (
            <SignInLink href={`${root}/sign-in`} label={t('signIn')} />
          )}
        </div>
      </div>
    </header>
  )
}
