import { describe, expect, inject, it } from 'vitest'
import { ACTIONS, type ActionName, PAGES, type PageName, ROUTES } from '@/app/access/table'
import { type Person, ROLES } from '@/lib/account/model'
import { refusalOf } from '@/lib/account/permissions'
import type { Somebody } from '@/tests/account/people'
import { DEPOT } from '@/tests/fixtures/depot'
import { placeOf } from './addresses'
import { KILLED } from './board'
import { baseUrl } from './reader'

/*
 * Everything that can be reached, by everybody who may come: each page, action and route of the table × each person,
 * over the running server. What is expected is worked out from the permissions alone.
 */

const WHO = ['nobody', ...ROLES, 'deactivated'] as const
type Who = (typeof WHO)[number]

const cookies = inject('cookies')

function personOf(who: Who): Person | null {
  return who === 'nobody' || who === 'deactivated' ? null : { id: who, name: who, role: who }
}

function headersOf(who: Who): Record<string, string> {
  if (who === 'nobody') return {}
  const jar = cookies[who satisfies Somebody]
  return { cookie: jar.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

/** Everything × everybody, as rows of a test. */
function crossed<T extends string>(names: readonly T[]): [T, Who][] {
  return names.flatMap((name) => WHO.map((who): [T, Who] => [name, who]))
}

/** Where the depot has an example of a page or a route. */
const EXAMPLES: Record<string, string> = {
  '/incidents/{key}': `/incidents/${DEPOT}`,
  '/incidents/{key}/annotations': `/incidents/${DEPOT}/annotations`,
  '/incidents/{key}/comparison': `/incidents/${DEPOT}/comparison`,
  '/incidents/{key}/assess': `/incidents/${DEPOT}/assess?row=${KILLED}`,
  '/incidents/{key}/publish': `/incidents/${DEPOT}/publish`,
  '/incidents/{key}/versions': `/incidents/${DEPOT}/versions`,
  '/incidents/{key}/versions/{number}': `/incidents/${DEPOT}/versions/1`,
  '/documents/{key}': '/documents/depot-bulletin',
  '/documents/{key}/annotations': '/documents/depot-bulletin/annotations',
  '/documents/{key}/changes': '/documents/depot-radio-later/changes',
  '/documents/{key}/read': '/documents/depot-bulletin/read',
  '/sources/{key}': '/sources/south-office',
  '/places/{key}': '/places/depot-valley',
  '/incidents/{key}/correct': `/incidents/${DEPOT}/correct`,
  '/incidents/{key}/merge': `/incidents/${DEPOT}/merge`,
  '/incidents/{key}/split': `/incidents/${DEPOT}/split`,
  '/sources/{key}/correct': '/sources/south-office/correct',
  '/places/{key}/correct': '/places/depot-valley/correct',
  '/claims/{key}': '/claims/depot-town-residents',
  '/claims/{key}/correct': '/claims/depot-town-residents/correct',
  '/review/{key}': '/review/depot-town-residents',
  '/{...rest}': '/nothing/here',
  '/set-up/{secret}': '/set-up/nothing',
}

const example = (path: string) => EXAMPLES[path] ?? path

/** How a page answers to who may see it, where that is not with 200. */
function answerTo(page: PageName, who: Who): number {
  if (page === '/') return 307
  if (page === '/{...rest}') return 404
  return page === '/sign-in' && personOf(who) !== null ? 307 : 200
}

describe('every page', () => {
  it.each(crossed(Object.keys(PAGES) as PageName[]))('%s, asked for by %s', async (page, who) => {
    const path = page === '/' ? '/ar' : `/ar${example(page)}`
    const options = { headers: headersOf(who), redirect: 'manual' } as const
    const { status, headers } = await fetch(`${baseUrl}${path}`, options)
    const refusal = refusalOf(personOf(who), PAGES[page])
    if (refusal === null) expect(status).toBe(answerTo(page, who))
    else if (refusal === 'notAllowed') expect(status).toBe(403)
    else {
      expect(status).toBe(307)
      const location = new URL(headers.get('location') ?? '', baseUrl)
      expect(location.pathname).toBe('/ar/sign-in')
      expect(location.searchParams.get('back')).toBe(path)
    }
  })
})

/** What each action is called with, so that it changes nothing even where it may. */
const ARGUMENTS: Partial<Record<ActionName, unknown[]>> = {
  find: ['a'],
  propose: [{ place: null, date: '2031-06-14', parties: ['north-guard'], day: '2031-06-14' }],
  takeInNotes: ['ar', 'nothing', { kind: 'none' }, 'no form'],
}

/** Actions that only look something up: what they answer to whoever may not is nothing. */
const LOOK_UP: readonly ActionName[] = ['find', 'propose']

/** Anybody may call these, and with a form that the pages' own tests send. */
const isOpen = (action: ActionName) => ACTIONS[action] === 'come'

describe('every action', () => {
  const guarded = (Object.keys(ACTIONS) as ActionName[]).filter((action) => !isOpen(action))

  it.each(crossed(guarded))('%s, called by %s', async (action, who) => {
    const { id, path } = placeOf(action)
    // A page that is open to all knows of it too, or none: then whoever may not see the page cannot call it either.
    const response = await fetch(`${baseUrl}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        ...headersOf(who),
        'next-action': id,
        'content-type': 'text/plain;charset=UTF-8',
        origin: baseUrl,
      },
      body: JSON.stringify(ARGUMENTS[action] ?? [null]),
    })
    const said = await response.text()
    const refusal = refusalOf(personOf(who), ACTIONS[action])
    // The page that is drawn anew may hold the sentences for both, by these words.
    const answers = /"(?:reason|fault|refusal|kind)":"(signedOut|notAllowed)"/g
    const reasons = [...said.matchAll(answers)].map(([, reason]) => reason)
    if (LOOK_UP.includes(action)) {
      expect(/"key":/.test(said)).toBe(refusal === null)
    } else {
      expect(reasons).toEqual(refusal === null ? [] : [refusal])
    }
  })
})

describe('every route', () => {
  it.each(crossed(Object.keys(ROUTES)))('%s, asked for by %s', async (route, who) => {
    const [method = '', address = ''] = route.split(' ')
    const path = address.replace(/^(\/api(?:\/v1)?)(.*)$/, (_, api, rest) => api + example(rest))
    const response = await fetch(`${baseUrl}${path}`, { method, headers: headersOf(who) })
    const act = ROUTES[route as keyof typeof ROUTES]
    const refusal = refusalOf(personOf(who), act)
    if (refusal !== null) expect(response.status).toBe(refusal === 'signedOut' ? 401 : 403)
    else expect([200, 400, 404, 405, 415, 422]).toContain(response.status)
  })
})
