import { expect, it } from 'vitest'
import { saidNumber } from './said-number'

it.each([
  ['هاجموا 14 حاجزاً', 'exact 14'],
  ['على تسعة حواجز', 'exact 9'],
  ['نحو ١٢ حاجزاً', 'about 12'],
  ['ما لا يقل عن 7 آليات', 'atLeast 7'],
  ['صور لأسرى', null],
  ['burned 14 posts', 'exact 14'],
  ['nine checkpoints', 'exact 9'],
  ['at least 7 vehicles', 'atLeast 7'],
  ['what became of the convoy', null],
])('%s', (words, figure) => {
  const said = saidNumber(words, null)
  expect(said && `${said.kind} ${said.n}`).toBe(figure)
})
