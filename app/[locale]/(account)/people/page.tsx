import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { admit } from '@/app/access/admit'
import { NewPersonForm } from '@/components/account/new-person-form'
import { PersonItem } from '@/components/account/person-item'
import { Disclosure } from '@/components/ui/disclosure'
import { Page, PageHeader } from '@/components/ui/page'
import { SectionTitle } from '@/components/ui/section'
import { ROLES } from '@/lib/account/model'
import { listPeople } from '@/lib/account/queries'
import { getDatabase } from '@/lib/server/db'
import { addPerson, changeRole, deactivatePerson, reactivatePerson, renewLink } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('people'), robots: { index: false } }
}

export default async function PeoplePage() {
  await admit('/people')
  const [t, { account, refusal }, people] = await Promise.all([
    getTranslations('account'),
    getMessages(),
    listPeople(getDatabase()),
  ])
  const actions = {
    changeRole,
    deactivate: deactivatePerson,
    reactivate: reactivatePerson,
    renewLink,
  }
  return (
    <Page>
      <PageHeader title={t('people')}>
        <p className="max-w-prose">{t('peopleLead')}</p>
      </PageHeader>
      <NextIntlClientProvider messages={{ account, refusal }}>
        <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <section aria-labelledby="people">
            <SectionTitle id="people">{t('whoIsHere', { count: people.length })}</SectionTitle>
            <ul className="divide-y divide-line">
              {people.map((person) => (
                <PersonItem key={person.id} person={person} actions={actions} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="new-person">
            <SectionTitle id="new-person">{t('newPerson')}</SectionTitle>
            <NewPersonForm add={addPerson} />
            <Disclosure summary={t('roles')} className="mt-6">
              <dl className="mt-2 flex flex-col gap-2 text-sm">
                {ROLES.map((role) => (
                  <div key={role}>
                    <dt className="font-medium">{t(`role.${role}`)}</dt>
                    <dd className="text-muted">{t(`roleMay.${role}`)}</dd>
                  </div>
                ))}
              </dl>
            </Disclosure>
          </section>
        </div>
      </NextIntlClientProvider>
    </Page>
  )
}
