import { OUTLET } from './floor'
import type { Line } from './headline'
import { ownerOf } from './speech-own'
import type { Word } from './word'

const ORGANS = /^(?:syrian-government|coalition|turkey|russia|sdf|isis|white-helmets|sohr|snhr)$/

/** The agency whose report a text is, by its dateline: "BEIRUT (Reuters)", "/TASS/". */
export function agencyOf(lines: readonly Line[]): string | null {
  for (const { words } of lines.slice(0, 4)) {
    for (let at = 1; at < Math.min(25, words.length); at += 1) {
      const source = words[at]?.source ?? null
      if (source === null || !/^[(/]$/.test(words[at - 1]?.raw ?? '')) continue
      const isDateline =
        words[at - 1]?.raw === '/' || /^\p{Lu}{3,}$/u.test(words[at - 2]?.raw ?? '')
      if (!isDateline || ORGANS.test(source.key)) continue
      if (/^[)/]$/.test(words[at + source.length]?.raw ?? '')) return source.key
    }
  }
  return null
}

/**
 * Who speaks where nobody is named: the outlet; or the party whose own publication the text is: "(Source: …)" at
 * its end, the dateline of a state agency, or a headline that calls it somebody's report.
 */
export function baseOf(lines: readonly Line[]): string {
  const tail = lines.slice(-6).map(({ words }) => sourceNote(words))
  const head = lines
    .slice(0, 3)
    .map(({ words }) => dateline(words) ?? reportOf(words) ?? ownReport(words))
  return (
    [...tail, ...head].find((key) => key != null) ?? ownerOf(lines) ?? monitorOf(lines) ?? OUTLET
  )
}

/** The Observatory's own page calls it by its letters, as the news does once at most, in brackets. */
function monitorOf(lines: readonly Line[]): string | null {
  let count = 0
  for (const { words } of lines)
    for (const [at, { raw }] of words.entries())
      if (raw === 'SOHR' && words[at - 1]?.raw !== '(') count += 1
  return count >= 2 ? 'sohr' : null
}

/** "(Source: …)". */
function sourceNote(words: readonly Word[]): string | null {
  const at = words.findIndex(
    ({ word }, index) => word === 'source' && words[index + 1]?.raw === ':',
  )
  if (at < 0 || words[at - 1]?.raw !== '(') return null
  return words[at + 2]?.source?.key ?? null
}

/** "Damascus, SANA – Units of the army…": the organ of a party reports in its own voice. */
function dateline(words: readonly Word[]): string | null {
  for (let at = 0; at < Math.min(8, words.length); at += 1) {
    const { source, raw } = words[at] as Word
    const next = words[at + 1]?.raw === ')' ? words[at + 2] : words[at + 1]
    if (source === null || !/^\p{Lu}{3,}$/u.test(raw) || !/^[-–—]$/.test(next?.raw ?? '')) continue
    return ORGANS.test(source.key) ? source.key : null
  }
  return plainDateline(words)
}

/** "12 June 2017 Homs SANA Army units…": a dateline whose marks were lost. */
function plainDateline(words: readonly Word[]): string | null {
  const at = words.findIndex(
    ({ raw, source }, index) => index < 6 && raw === 'SANA' && source !== null,
  )
  const isName = (index: number) => /^\p{Lu}\p{Ll}/u.test(words[index]?.raw ?? '')
  return at > 0 && isName(at - 1) && isName(at + 1) ? 'syrian-government' : null
}

/** "Coalition monthly casualty report": whose report the headline calls it. */
function reportOf(words: readonly Word[]): string | null {
  const isRelease = words.some(
    ({ word }, at) => at < 6 && word === 'press' && words[at + 1]?.word === 'release',
  )
  const party = words.slice(0, 12).find((word) => word.party !== null)?.party?.key ?? null
  if (isRelease && party !== null && ORGANS.test(party)) return party
  if (words[0]?.raw === 'SOUTHWEST' && words[1]?.raw === 'ASIA') return 'coalition'
  if (
    words.length > 12 ||
    !/^(?:report|statement|bulletin|communique)$/.test(words.at(-1)?.word ?? '')
  )
    return null
  const key = words[0]?.source?.key ?? words[0]?.party?.key ?? null
  return key !== null && ORGANS.test(key) ? key : null
}

/** "Syrian Observatory for Human Rights: the observatory learned…": a monitor's or party's own page. */
function ownReport(words: readonly Word[]): string | null {
  if (words.length < 20) return null
  for (let at = 0; at < 12; at += 1) {
    const source = words[at]?.source ?? null
    if (source !== null && words[at + source.length]?.raw === ':' && ORGANS.test(source.key))
      return source.key
  }
  return null
}
