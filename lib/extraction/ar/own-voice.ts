import type { NameFinder } from '../names'
import { type Token, tokenize } from '../token'
import { directorateOf } from './health-page'

/** The heading that a social network puts over a post: whose page it is. */
export const PAGE = /Facebook[\u200e\u200f\s]*(.{1,120}?)[\u200e\u200f]*['’]s Post/u
/** «المصدر: الدفاع المدني»: from whom a post has what it tells. */
const SOURCE = /المصدر\s{0,3}:\s{0,3}([^\n]{2,60})/u

export const HASHTAG = /#([\p{Script=Arabic}_]{3,40})/gu

/** How the Observatory speaks of its own people. */
const OBSERVATORY = /(?:نشطاء|عدسة|مصادر) المرصد السوري/u

/** Who tells what they saw or did themselves on their own pages; what others publish is told in the outlet's voice. */
const WITNESSES = new Set(['white-helmets', 'sohr', 'snhr', 'hospital'])
export const VOICES = new Set([
  ...WITNESSES,
  ...[
    'isis',
    'sdf',
    'syrian-government',
    'salvation-government',
    'interim-government',
    'un',
    'iom',
  ],
  ...['response-coordinators', 'vdc', 'red-crescent', 'icrc', 'gaza-health-ministry'],
  ...['idlib-health-directorate', 'aleppo-health-directorate'],
  ...['lebanon-health-ministry', 'hrw', 'amnesty', 'daraa-martyrs-documentation-office'],
])

/** How many lines at the beginning and the end may name who speaks, and how many words more such a line may have. */
export const LINES = 4
export const MORE_WORDS = 4

/** A dateline stands in the first lines: «دمشق – سانا», «محافظة حلب – المرصد السوري لحقوق الإنسان::». */
const DATELINE_WORDS = 8

/**
 * The key of who speaks in a text's own voice: whose page it is, who stands over it, in its dateline or under it, or
 * whose hashtag ends it («#الخوذ_البيضاء»); null where that is an outlet or nobody says. Hashtags and names of parties
 * are subjects, not speakers.
 */
export function ownVoiceOf(text: string, names: NameFinder): string | null {
  const page = PAGE.exec(text.slice(0, 1000))?.[1]
  const cited = SOURCE.exec(text)?.[1]
  const owner =
    (page === undefined ? null : anywhere(page, names, VOICES)) ??
    (cited === undefined ? null : anywhere(cited, names, VOICES))
  if (owner !== null) return owner
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const directorate = directorateOf(lines.slice(0, LINES), names)
  if (directorate !== null) return directorate
  const first = page === undefined ? heading(lines, names) : null
  const named = first ?? dateline(lines, names) ?? signature(lines, names)
  if (named !== null) return named
  for (const [, tag = ''] of text.slice(-2000).matchAll(HASHTAG)) {
    const key = anywhere(tag, names, WITNESSES)
    if (key !== null) return key
  }
  if (OBSERVATORY.test(text)) return 'sohr'
  if (REPORTED.test(text)) return null
  return STYLES.find(([, words]) => words.every((word) => word.test(text)))?.[0] ?? null
}

/** «وجاء في البيان:»: «قواتنا» is what an agency quotes. */
const REPORTED = /(?:جاء|ورد) في (?:نص )?البيان|(?:[أا]ضاف|قال|نص) البيان/u

/** How parties write of themselves and of their foes, where no name stands over or under the text. */
const STYLES: readonly (readonly [string, readonly RegExp[]])[] = [
  ['sohr', [/^محافظة .{2,20}(?:[:–-]|::)/mu, /المرصد السوري/u]],
  ['isis', [/جنود الخلافة|مقاتلو الدولة الإسلامية|جند الخلافة/u, /المرتد|ولله الحمد|بتوفيق الله/u]],
  [
    'sdf',
    [
      /رفاقنا|مقاتلونا|مقاتلينا|قواتنا|وحداتنا/u,
      /قسد|سوريا الديمقراطية|المركز الإعلامي|YPG|مرتزقة داعش|خلايا داعش/u,
    ],
  ],
  ['syrian-government', [/وحدات من الجيش|وحدات الجيش|وحدة من الجيش|بواسل/u, /إرهابي/u]],
]

function anywhere(line: string, names: NameFinder, keys: ReadonlySet<string>): string | null {
  const tokens = tokenize(line)
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names.at(tokens, at)
    if (name !== null && keys.has(name.key)) return name.key
  }
  return null
}

/** A first line that is a speaker's name, with a title or a word like «عاجل»; or one over an account's handle. */
function heading(lines: readonly string[], names: NameFinder): string | null {
  for (const [index, line] of lines.slice(0, LINES).entries()) {
    const handle = /^\s*@/.test(lines[index + 1] ?? '') || /.@\w/.test(line)
    if (index > 0 && !handle) continue
    const key = onlyName(line.replace(/@\w+.*$/, ''), names)
    if (key !== null) return key
  }
  return null
}

/** A last line that is a speaker's name; a list of tags is none. */
function signature(lines: readonly string[], names: NameFinder): string | null {
  const last = lines.slice(-LINES)
  const short = last.filter((line) => wordsIn(tokenize(line)).length <= 2).length
  if (short >= LINES - 1) return null
  for (const line of last) {
    const key = lines.length > 1 ? onlyName(line, names, true) : null
    if (key !== null) return key
  }
  return null
}

/** What may stand before a speaker's name in a heading. */
export const BEFORE_NAME = /^(?:عاجل|بيان|موقع|صفحه|قناه|شبكه|فريق|مديريه|فرع)$/

function onlyName(line: string, names: NameFinder, whole = false): string | null {
  if (line.length > 120 || /[:؟]/.test(line)) return null
  const tokens = wordsIn(tokenize(line))
  for (let at = 0; at < Math.min(tokens.length, 2); at += 1) {
    if (at > 0 && !BEFORE_NAME.test(tokens[0]?.word ?? '')) break
    const name = names.at(tokens, at)
    if (name === null || !VOICES.has(name.key)) continue
    const more = tokens.length - name.length
    return more <= (whole ? 0 : MORE_WORDS) ? name.key : null
  }
  return null
}

function dateline(lines: readonly string[], names: NameFinder): string | null {
  for (const line of lines.slice(0, LINES)) {
    const tokens = tokenize(line.slice(0, 200))
    for (let at = 1; at < Math.min(tokens.length, DATELINE_WORDS); at += 1) {
      if (!/^[-–—]$/.test(tokens[at - 1]?.raw ?? '')) continue
      const name = names.at(tokens, at)
      if (name === null || !VOICES.has(name.key)) continue
      const after = tokens[at + name.length]?.raw
      if (after === undefined || /^[-–—:]$/.test(after)) return name.key
    }
  }
  return null
}

function wordsIn(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind === 'word')
}
