import { expect, it } from 'vitest'
import ar from './ar.json'
import boardAr from './board.ar.json'

type Tree = { readonly [key: string]: string | Tree }

function messagesOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : messagesOf(value),
  )
}

const plurals = [...messagesOf(ar), ...messagesOf(boardAr)].filter((text) =>
  text.includes(', plural,'),
)

it.each(plurals)('%s has the forms that Arabic counts with', (message) => {
  for (const form of ['one {', 'two {', 'few {', 'many {', 'other {'])
    expect(message).toContain(form)
})
