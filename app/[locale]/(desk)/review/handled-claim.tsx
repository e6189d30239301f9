import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { ClaimHandling } from '@/components/queue/claim-handling'
import { HandlingLine } from '@/components/queue/handling-line'
import { isolate } from '@/components/ui/isolated'
import { nameOf } from '@/lib/account/doer'
import type { Person } from '@/lib/account/model'
import { listNames } from '@/lib/account/queries'
import type { ClaimRecord } from '@/lib/claim/view'
import { dayOf } from '@/lib/queue/model'
import { getHandling, listChangeChoices } from '@/lib/queue/queries'
import { getDatabase } from '@/lib/server/db'
import type { Reader } from '@/lib/values/reader'
import { changeClaims } from './actions'

/** With whom a claim is, until when, and its tags: for who may record claims, and for nobody else. */
export async function HandledClaim({
  claim,
  person,
  reader,
}: {
  claim: ClaimRecord
  person: Person
  reader: Reader
}) {
  const db = getDatabase()
  const { key, revision, claimant, words, incident, state } = claim
  const [handling, choices, { queue, refusal, doers }] = await Promise.all([
    getHandling(db, key),
    listChangeChoices(db, [incident.key]),
    getMessages(),
  ])
  if (handling === null) return null
  const { assignee, due, tags } = handling
  const names = await listNames(db, assignee ? [assignee.id] : [])
  const label = `${isolate(claimant.name[reader.language])}: ${isolate(words)}`
  return (
    <NextIntlClientProvider messages={{ queue, refusal }}>
      <ClaimHandling
        claim={{
          key,
          label,
          revision,
          incident: incident.key,
          assignee: assignee?.id ?? null,
          due,
          tags,
        }}
        choices={{ ...choices, me: person.id, reader }}
        change={changeClaims}
      >
        <HandlingLine
          handling={handling}
          state={state}
          today={dayOf(new Date())}
          me={person.id}
          nameOf={(by) => nameOf({ names, words: doers }, by)}
          reader={reader}
        />
      </ClaimHandling>
    </NextIntlClientProvider>
  )
}
