import type { NameFinder } from '../names'
import { tokenize } from '../token'

/** The heading that a social network puts over a post: whose page it is. */
const PAGE = /Facebook[\u200e\u200f\s]*(.{1,120}?)[\u200e\u200f]*['’]s Post/u
const HASHTAG = /#([\p{Script=Arabic}_]{3,40})/gu

/** How the Observatory speaks of its own people. */
const OBSERVATORY = /(?:نشطاء|عدسة|مصادر) المرصد السوري/u

/**
 * The key of who posted a text, where its page or a hashtag at its end names one who speaks of such things in their own
 * voice («#الخوذ_البيضاء»); null else. Hashtags of parties and places are subjects, not speakers.
 */
export function posterOf(
  text: string,
  names: NameFinder,
  speaks: (key: string) => boolean,
): string | null {
  const page = PAGE.exec(text.slice(0, 1000))?.[1]
  for (const source of [page, ...[...text.slice(-2000).matchAll(HASHTAG)].map(([, tag]) => tag)]) {
    if (source === undefined) continue
    const tokens = tokenize(source)
    for (let at = 0; at < tokens.length; at += 1) {
      const name = names.at(tokens, at)
      if (name !== null && speaks(name.key)) return name.key
    }
  }
  return OBSERVATORY.test(text) ? 'sohr' : null
}
