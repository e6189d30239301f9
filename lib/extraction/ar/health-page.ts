import type { NameFinder } from '../names'
import { tokenize } from '../token'
import { lex } from './analysis'
import { directorateKey } from './organisations'

/** The label before a post of a directorate's media office, at a line's beginning or after a page's furniture. */
const LABEL =
  /(?:^|[^\p{Script=Arabic}\s،]\s{0,3})المكتب (?:الإعلامي|الاعلامي|الصحفي) (?:في |لدى |ل)?(مديرية (?:صحة|الصحة)[^\n:،.]{1,30}):/u

/**
 * The key of the health directorate whose media office stands before a text as a label («المكتب الإعلامي في مديرية صحة
 * إدلب:»): the whole text is its own, not only the paragraph. Null where none does, or a sentence
 * stands before it.
 */
export function directorateOf(lines: readonly string[], names: NameFinder): string | null {
  for (const line of lines) {
    const found = LABEL.exec(line.slice(0, 1000))?.[1]
    if (found === undefined && /[.؟!]\s*$/.test(line)) return null
    if (found === undefined) continue
    const tokens = tokenize(found)
    return names.at(tokens, 0)?.key ?? directorateKey(tokens.map(lex))
  }
  return null
}
