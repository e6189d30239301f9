import { addPerson, deactivatePerson, renewLink } from '@/lib/account/commands'
import { findPerson, listPeople } from '@/lib/account/queries'
import { newPerson } from '@/lib/account/schema'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import type { Language } from '@/lib/values/text'
import type { Asked } from './asked'
import { PEOPLE_WORDS } from './people-words'
import { align } from './table'

type AskedUser = Extract<Asked, { command: 'user' }>

/** Adds people, lists them, deactivates them and makes them new links, as whoever runs Mizan on this machine. */
export async function manageUsers(db: Database, asked: AskedUser): Promise<number> {
  const [deed, email = ''] = asked.targets
  const words = PEOPLE_WORDS[asked.lang]
  const doer = { by: 'cli', at: new Date() }
  if (deed === 'list') return listUsers(db, asked.lang)
  if (deed === 'add') {
    const { name, role } = asked
    const person = newPerson.safeParse({ email, name, role })
    if (!person.success) throw new OperatorError(words.invalid(email))
    const added = await addPerson(db, person.data, doer)
    if (!added.ok) throw new OperatorError(words.taken(email))
    return printLink(added.link, asked.lang)
  }
  const person = await findPerson(db, email.trim().toLowerCase())
  if (person === null) throw new OperatorError(words.gone(email))
  if (deed === 'reset') {
    const renewed = await renewLink(db, person.id, doer)
    if (!renewed.ok) {
      const say = renewed.reason === 'gone' ? words.gone : words.isDeactivated
      throw new OperatorError(say(email))
    }
    return printLink(renewed.link, asked.lang)
  }
  const outcome = await deactivatePerson(db, person.id, doer)
  if (!outcome.ok) throw new OperatorError(words[outcome.reason](email))
  process.stdout.write(`${words.deactivated(email)}\n`)
  return 0
}

function printLink({ path, expiresAt }: { path: string; expiresAt: Date }, lang: Language): number {
  process.stdout.write(
    `${PEOPLE_WORDS[lang].link(expiresAt.toISOString().slice(0, 10))}\n${path}\n`,
  )
  return 0
}

async function listUsers(db: Database, lang: Language): Promise<number> {
  const { states } = PEOPLE_WORDS[lang]
  const rows = (await listPeople(db)).map(({ email, role, name, isActive, hasPassword }) => {
    const state = isActive ? (hasPassword ? 'active' : 'invited') : 'deactivated'
    return [email, role, states[state], name]
  })
  if (rows.length > 0) process.stdout.write(`${align(rows).join('\n')}\n`)
  return 0
}
