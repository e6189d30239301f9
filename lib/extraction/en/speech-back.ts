import type { Attribution } from './attribution'
import type { Line } from './headline'
import { attributionsIn } from './speech'
import type { Word } from './word'

/** A sentence that says whence the one before it has its figures is short. */
const LONGEST = 20

const WHAT =
  /^(?:tolls?|figures?|numbers?|count|tally|information|news|report|account|deaths?|casualties|losses|details|statistics|data|list)$/

/**
 * The attributions of every line; a line that names nobody is held by the next one where that says whence the
 * figures are: "Nine people died. The toll was given by the governor."
 */
export function attributionsOf(lines: readonly Line[]): readonly (readonly Attribution[])[] {
  const said = lines.map(({ words }) => attributionsIn(words))
  return said.map((own, index) => {
    const next = lines[index + 1]
    const source = said[index + 1]?.at(-1)
    if (own.length > 0 || next === undefined || source === undefined) return own
    if (!tellsWhence(next.words)) return own
    const end = lines[index]?.words.length ?? 0
    return [{ ...source, from: end, at: end, opens: false, closes: true, denies: false }]
  })
}

/** "The toll was given by…", "The figures came from…": no number of its own, and somebody after "by" or "to". */
function tellsWhence(words: readonly Word[]): boolean {
  if (words.length > LONGEST || words.some(({ kind }) => kind === 'number')) return false
  const what = words.findIndex(({ word }) => WHAT.test(word))
  const isHead = what === 1 || (what === 2 && words[1]?.word === 'death')
  return (
    isHead &&
    /^(?:the|this|these|both)$/.test(words[0]?.word ?? '') &&
    words.some(
      ({ word }, at) =>
        word === 'by' &&
        at > what &&
        /^(?:given|reported|announced|confirmed|provided|issued|published|documented|compiled|released)$/.test(
          words[at - 1]?.word ?? '',
        ),
    )
  )
}
