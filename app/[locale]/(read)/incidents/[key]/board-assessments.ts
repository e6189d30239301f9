import { getMessages } from 'next-intl/server'
import { assessHref } from '@/components/assessment/href'
import type { BoardAssessments } from '@/components/comparison/view'
import { nameOf } from '@/lib/account/doer'
import type { Person } from '@/lib/account/model'
import { may } from '@/lib/account/permissions'
import { listNames } from '@/lib/account/queries'
import { listAssessments } from '@/lib/assessment/queries'
import { editorsOf, toShownAssessments } from '@/lib/assessment/view'
import type { Database } from '@/lib/server/db'
import type { Language } from '@/lib/values/text'

/** What editors make of the rows of an incident, and who they are, for who may read it; nothing for anybody else. */
export async function loadAssessments(
  db: Database,
  { incident, person, language }: { incident: string; person: Person; language: Language },
): Promise<BoardAssessments> {
  if (!may(person, 'readAssessments')) return { shown: new Map() }
  const found = await listAssessments(db, incident)
  const [names, { doers }] = await Promise.all([
    listNames(db, editorsOf(found.values())),
    getMessages(),
  ])
  return {
    shown: toShownAssessments(found.values(), (by) => nameOf({ names, words: doers }, by)),
    hrefOf: (measure) => assessHref(language, incident, measure),
    mayAssess: may(person, 'assess'),
  }
}
