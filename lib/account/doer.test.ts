import { expect, it } from 'vitest'
import { nameOf } from './doer'

const words = {
  desk: 'the desk',
  cli: 'the command line',
  sample: 'the sample',
  somebody: 'an editor',
}
const names = new Map([
  ['p1', 'Rana'],
  ['p2', 'desk'],
])

it.each([
  ['p1', 'Rana'],
  ['p2', 'desk'],
  ['desk', 'the desk'],
  ['cli', 'the command line'],
  ['sample', 'the sample'],
  [null, 'an editor'],
  ['tests', 'tests'],
  ['somebody', 'somebody'],
  ['constructor', 'constructor'],
])('%s is called %s', (by, name) => {
  expect(nameOf({ names, words }, by)).toBe(name)
})

it('nobody becomes the desk by their name, and the desk becomes nobody', () => {
  const taken = new Map([['desk', 'Rana']])
  expect(nameOf({ names: taken, words }, 'desk')).toBe('the desk')
})
