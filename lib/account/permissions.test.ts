import { describe, expect, it } from 'vitest'
import { isLastAdmin, isTooOld, LONGEST_SESSION, type Person, ROLES, type Role } from './model'
import { type Act, may, PERMISSIONS, refusalOf } from './permissions'

const as = (role: Role): Person => ({ id: role, name: role, role })

describe('who may do what', () => {
  it.each<[Act, string]>([
    // nobody, viewer, annotator, editor, admin
    ['read', '+++++'],
    ['come', '+++++'],
    ['keepOwnAccount', '-++++'],
    ['addDocuments', '--+++'],
    ['recordClaims', '--+++'],
    ['annotate', '--+++'],
    ['review', '---++'],
    ['readAssessments', '-++++'],
    ['assess', '---++'],
    ['publish', '---++'],
    ['managePeople', '----+'],
    ['manageSources', '----+'],
    ['manageSettings', '----+'],
  ])('%s: %s', (act, row) => {
    const people = [null, ...ROLES.map(as)]
    expect(people.map((person) => (may(person, act) ? '+' : '-')).join('')).toBe(row)
  })

  it('covers every act', () => {
    expect(Object.keys(PERMISSIONS)).toHaveLength(13)
  })

  it('tells who is not signed in from who may not', () => {
    expect(refusalOf(null, 'annotate')).toBe('signedOut')
    expect(refusalOf(as('viewer'), 'annotate')).toBe('notAllowed')
    expect(refusalOf(as('annotator'), 'annotate')).toBeNull()
    expect(refusalOf(null, 'read')).toBeNull()
  })
})

it.each([
  ['one admin', [['a', 'admin', true]], true],
  [
    'two admins',
    [
      ['a', 'admin', true],
      ['b', 'admin', true],
    ],
    false,
  ],
  [
    'another one, deactivated',
    [
      ['a', 'admin', true],
      ['b', 'admin', false],
    ],
    true,
  ],
  [
    'an editor beside',
    [
      ['a', 'admin', true],
      ['b', 'editor', true],
    ],
    true,
  ],
  [
    'somebody else',
    [
      ['b', 'admin', true],
      ['a', 'editor', true],
    ],
    false,
  ],
] as const)('the last admin: %s', (_, rows, isLast) => {
  const people = rows.map(([id, role, isActive]) => ({ id, role, isActive }))
  expect(isLastAdmin('a', people)).toBe(isLast)
})

it('a session ends after fourteen days however much it is used', () => {
  const began = new Date('2018-10-12T10:00:00Z')
  const after = (milliseconds: number) => new Date(began.getTime() + milliseconds)
  expect(LONGEST_SESSION).toBe(14 * 24 * 60 * 60 * 1000)
  expect(isTooOld(began, after(LONGEST_SESSION - 1))).toBe(false)
  expect(isTooOld(began, after(LONGEST_SESSION))).toBe(true)
})
