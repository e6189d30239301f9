import { expect, it } from 'vitest'
import { returnPath } from './return-path'

it.each([
  ['/ar/documents/new', '/ar/documents/new'],
  ['/ar/documents/report/read?proposal=p1', '/ar/documents/report/read?proposal=p1'],
  ['/en/documents/new', '/ar/documents/new'],
  ['/ar', '/ar'],
])('%s leads back to %s', (wanted, path) => {
  expect(returnPath(wanted, 'ar')).toBe(path)
})

it.each([
  undefined,
  null,
  ['/ar/documents'],
  '',
  'https://elsewhere.example/ar/documents',
  '//elsewhere.example/ar',
  '/\\elsewhere.example/ar',
  '/\t/elsewhere.example/ar',
  'javascript:alert(1)',
  'ar/documents',
  '/xx/documents',
  '/api/v1',
  '/ar/../..//elsewhere.example',
  '/ar/sign-in?back=/ar/documents',
  '/ar/set-up/secret',
])('%j leads to the front page', (wanted) => {
  expect(returnPath(wanted, 'ar')).toBe('/ar/incidents')
})

it.each(['/ar//elsewhere.example', '/ar/%2f%2felsewhere.example'])('%s stays here', (wanted) => {
  expect(returnPath(wanted, 'ar')).toMatch(/^\/ar\//)
})
