import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { textOfBlocks } from './blocks'
import type { FileFault, FileText } from './model'
import { pageDate } from './page-date'

/** The longest page that is taken apart, in UTF-16 units: the words of a text, and what pages wrap round them. */
const LONGEST_PAGE = 8_000_000

/** How many elements and marks a page may have, and how deep elements may lie in one another: all three take time. */
const MOST_ELEMENTS = 50_000
const MOST_MARKS = 150_000
const DEEPEST = 500

/** The shortest text that is taken for an article, in letters, and the share of it that may be links. */
const SHORTEST = 60
const MOST_LINKED = 0.6

type Article = Omit<FileText, 'kind' | 'encoding'>

/**
 * The article of a web page, without what stands round it on the page, as Readability finds it. Nothing of the page is
 * run or fetched.
 * @param url where the page came from, for the date that may stand in it
 */
export function readPage(
  html: string,
  url: string | null,
):
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly fault: FileFault } {
  if (html.length > LONGEST_PAGE || isTangled(html)) return refuse('unpacksTooLarge')
  const { document } = parseHTML(html)
  if (document.documentElement === null) return refuse('noArticle')
  // Read before Readability takes the page apart.
  const published = pageDate(document, url ?? canonicalOf(document))
  const address = canonicalOf(document)
  const found = articleOf(document)
  if (found === null || !isArticle(found.content)) return refuse('noArticle')
  return {
    ok: true,
    article: {
      text: textOfBlocks(found.content),
      title: found.title,
      site: found.site,
      published,
      url: address,
    },
  }
}

/** Elements that stand alone, or that end where the next of their kind begins. */
const FLAT =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|option)$/

/** True for a page of too many or too deep elements, found by its marks before it is taken apart. */
function isTangled(html: string): boolean {
  let marks = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) marks++
  if (marks > MOST_MARKS) return true
  let [elements, depth, deepest] = [0, 0, 0]
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (end === '') elements++
    if (FLAT.test(name.toLowerCase())) continue
    depth = Math.max(0, depth + (end === '' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return elements > MOST_ELEMENTS || deepest > DEEPEST
}

function refuse(reason: 'noArticle' | 'unpacksTooLarge') {
  return { ok: false, fault: { reason } } as const
}

/** The encoding that a page names in its head, or null. */
export function declaredCharset(head: string): string | null {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
}

function articleOf(document: Document) {
  try {
    const parsed = new Readability<Node>(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node,
    }).parse()
    if (!parsed?.content) return null
    return {
      content: parsed.content as Element,
      title: parsed.title?.replace(/\s+/g, ' ').trim() || null,
      site: parsed.siteName?.trim() || null,
    }
  } catch {
    // Readability gives up on pages of too many elements by throwing.
    return null
  }
}

/** Lists of links and empty frames are no articles. */
function isArticle(content: Element): boolean {
  const lettersOf = (text: string | null) => text?.match(/\p{L}/gu)?.length ?? 0
  const all = lettersOf(content.textContent)
  if (all < SHORTEST) return false
  let linked = 0
  for (const link of content.querySelectorAll('a')) linked += lettersOf(link.textContent)
  return linked <= all * MOST_LINKED
}

/** Where the page says that it belongs, if that is a web address. */
function canonicalOf(document: Document): string | null {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return address && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}
