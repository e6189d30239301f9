import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMessages, getTranslations } from 'next-intl/server'
import { admitPerson } from '@/app/access/admit'
import { getReader } from '@/app/i18n/reader'
import { AssessDesk } from '@/components/assessment/assess-desk'
import { RowPage } from '@/components/assessment/row-page'
import { RowsPage } from '@/components/assessment/rows-page'
import { readAddress } from '@/components/comparison/address'
import { viewBoard } from '@/components/comparison/view'
import { incidentHref } from '@/components/incident/href'
import { Page } from '@/components/ui/page'
import { nameOf } from '@/lib/account/doer'
import { may } from '@/lib/account/permissions'
import { listNames } from '@/lib/account/queries'
import {
  hasLeft,
  listAssessments,
  listClaimsOfRow,
  listNamedActors,
} from '@/lib/assessment/queries'
import { editorsOf, nothingOn, toShownAssessments } from '@/lib/assessment/view'
import { measureKey } from '@/lib/claim/model'
import { compare } from '@/lib/comparison/compare'
import { getComparisonFacts } from '@/lib/comparison/queries'
import { getDatabase } from '@/lib/server/db'
import type { Query } from '@/lib/values/query'
import { assess, withdrawOwnAssessment } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await getReader(params)
  const t = await getTranslations('assessment')
  return { title: t('title'), robots: { index: false } }
}

export default async function AssessPage({ params, searchParams }: Props) {
  const { person } = await admitPerson('/incidents/{key}/assess')
  const reader = await getReader(params)
  const key = decodeURIComponent((await params).key)
  const { row: measure } = await searchParams
  const db = getDatabase()
  // What was seen is read before it is shown: what changes between the two is then refused, and not passed over.
  const written = await listAssessments(db, key)
  const seen = typeof measure === 'string' ? await listClaimsOfRow(db, key, measure) : []
  const facts = await getComparisonFacts(db, key)
  if (facts === null) notFound()
  const [names, { doers }] = await Promise.all([
    listNames(db, editorsOf(written.values())),
    getMessages(),
  ])
  const called = (by: string) => nameOf({ names, words: doers }, by)
  const address = readAddress(incidentHref(reader.language, key), {})
  const view = viewBoard(compare(facts, 'literal'), facts, reader, address, {
    dataHref: null,
    assessments: { shown: toShownAssessments(written.values(), called) },
  })
  if (typeof measure !== 'string') {
    return (
      <Page>
        <RowsPage view={view} />
      </Page>
    )
  }
  const assessment = written.get(measure) ?? nothingOn(measure)
  const row = view.comparison.rows.find((one) => measureKey(one) === measure) ?? null
  if (row === null && assessment.history.length === 0) notFound()
  const author = assessment.assessment?.by
  return (
    <Page>
      <RowPage
        view={view}
        row={row}
        measure={measure}
        claims={facts.claims}
        assessment={assessment}
        nameOf={called}
      >
        <AssessDesk
          incident={key}
          assessment={assessment}
          seen={seen}
          person={person.id}
          mayAssess={may(person, 'assess')}
          authorLeft={author !== undefined && (await hasLeft(db, author))}
          isThere={row !== null}
          near={facts.actors.map((actor) => actor.key)}
          actors={await listNamedActors(db)}
          back={address.path}
          reader={reader}
          assess={assess}
          withdraw={withdrawOwnAssessment}
        />
      </RowPage>
    </Page>
  )
}
